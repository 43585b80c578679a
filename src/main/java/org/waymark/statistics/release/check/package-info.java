/**
 * Checking a release: a long attack that every replica can watch and anybody entitled can stop, and what follows from a refusal.
 * Its words are check, attack, verdict, exposure and suppression. It knows preparations and disclosure control.
 */
package org.waymark.statistics.release.check;
