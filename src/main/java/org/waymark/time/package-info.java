/**
 * The clock and the calendar that everything is reported by. Its words are instant, London day and month.
 * It knows nothing else; nobody outside asks the system for the time.
 */
package org.waymark.time;
