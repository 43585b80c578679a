/**
 * The vault: who the victim is and everything that was written freely, sealed. The only room that encrypts and decrypts.
 * Its words are holder (whose key), place (table and column) and row. It knows no strand.
 */
package org.waymark.people;
