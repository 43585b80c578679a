/**
 * Whether somebody has been in touch before, told so that nobody learns of a case that is not theirs to see.
 * Its words are earlier contact and contact detail. It knows cases and hashes, and opens nothing that is sealed.
 */
package org.waymark.cases.contact;
