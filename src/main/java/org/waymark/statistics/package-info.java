/**
 * Statistics for supervisors: a question in an address, answered as page, as CSV and as JSON, with its finding and what to read with care.
 * Its words are form, page, finding and care. It knows measures, tables and charts, and no case.
 */
package org.waymark.statistics;
