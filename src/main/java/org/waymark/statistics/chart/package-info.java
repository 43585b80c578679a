/**
 * Charts as geometry: numbers and labels in, lines, dots, bars and words with their places out, drawn as SVG by a template.
 * Its words are drawing, scale, series and break. It knows neither measures nor tables, and colours only by the names of their classes.
 */
package org.waymark.statistics.chart;
