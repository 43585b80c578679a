/**
 * What a release says: its tables, notes and measures as the bytes that are frozen, and as they are shown.
 * Its words are content, suppressed and hash. It knows tables and charts, and nothing of how a release came to be.
 */
package org.waymark.statistics.release.content;
