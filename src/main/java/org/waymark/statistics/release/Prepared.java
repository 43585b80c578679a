package org.waymark.statistics.release;

import java.util.Optional;

import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.life.Change;
import org.waymark.statistics.release.standard.Asked;

/** What was made of a choice: the cells with what is suppressed, and what the release would say. */
record Prepared(Change change, Asked asked, ProtectedRelease cells, Content content, Optional<Integer> against) {
}
