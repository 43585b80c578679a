/**
 * Shows what the police published: force by outcome, for one source, period and offence, in both counts apart.
 * Its words are source, choice and table; what was withheld is shown as it stood and never counted as nought.
 * It knows the figures that stand, and not how they were brought.
 */
package org.waymark.statistics.police.shown;
