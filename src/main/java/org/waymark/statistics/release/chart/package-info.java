/**
 * The charts of a release, made from nothing but its tables as they leave the building, so that no chart shows what a table does not.
 * Its words are finding, measure, note and drawing. It knows the tables of disclosure control and the charts, and no ledger.
 */
package org.waymark.statistics.release.chart;
