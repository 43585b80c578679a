/**
 * The verifier of the trail, a program of its own that needs no application and no database: it reads rows and seals from
 * files, the keys and the signed head, and names what was altered, added, swapped, taken away or cut off.
 */
package org.waymark.audit.verify;
