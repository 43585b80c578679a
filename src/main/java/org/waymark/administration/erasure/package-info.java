/**
 * Erasing a case by destroying its key, and keeping it erased: a certificate, and a ledger of erasures outside the database.
 * Its words are erasure, ground, certificate, ledger of erasures and replay. It composes what the rooms below erase.
 */
package org.waymark.administration.erasure;
