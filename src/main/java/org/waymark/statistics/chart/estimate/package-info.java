/**
 * What charts draw besides what was counted: funnel limits, over-dispersion, and cumulative incidence under competing risks.
 * Its words are limit, dispersion and incidence. It is arithmetic, and knows nothing else.
 */
package org.waymark.statistics.chart.estimate;
