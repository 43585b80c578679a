/**
 * Sessions of people at a browser: begun at sign-in, looked up at every request, ended by time, by their owner or by the provider.
 * Its words are session, seen, ending, and a late form: one that was sent after its session had run out. Machines have none.
 */
package org.waymark.access.session;
