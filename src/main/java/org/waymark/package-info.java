/**
 * The front door: starts Waymark, brings along a database where none is given, and refuses to start half-equipped.
 * It knows no room; the rooms are the packages below, on the floors that the architecture test holds.
 */
package org.waymark;
