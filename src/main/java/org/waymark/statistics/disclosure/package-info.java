/**
 * Disclosure control: which counts of a planned release are suppressed, how the others are rounded, and an attacker who holds
 * everything ever published and tries to learn a small count. Its words are count, sum, threshold, suppressed, exposed.
 * It is pure: it knows neither the ledger nor a database, and of statistics nothing but what a share is. Here stand the plan of
 * a release and what leaves the building; {@code knowledge} is what a reader knows of it, {@code attack} tries to learn more,
 * {@code suppression} decides what is not shown.
 */
package org.waymark.statistics.disclosure;
