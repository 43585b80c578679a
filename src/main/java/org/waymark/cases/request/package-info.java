/**
 * Requests of others for what a case says, and the packs that were made of it: who asked, on which basis, what was decided.
 * Its words are request, legal basis, necessity, decision and pack. It knows the case and the vault.
 */
package org.waymark.cases.request;
