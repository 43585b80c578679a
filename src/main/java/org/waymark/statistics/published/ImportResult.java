package org.waymark.statistics.published;

/** What an import came to: statements that are new or have a new version, and those that were known as they are. */
public record ImportResult(int imported, int unchanged) {
}
