/** Each standard table with the steps of its ladder: rows, columns, what it says first, and what has to be known of it. */
package org.waymark.statistics.release.standard.table;
