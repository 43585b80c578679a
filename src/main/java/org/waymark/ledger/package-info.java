/**
 * The statistics ledger: counted things in cells of coded cubes, kept like accounts by postings that are only ever added.
 * Its words are cube, cell, posting, departed and as-at day. It knows codes and no case.
 */
package org.waymark.ledger;
