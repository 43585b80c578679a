package org.waymark.statistics.published;

import java.util.List;
import java.util.UUID;

import org.waymark.statistics.published.check.CheckedStatement;

/** What a kept file would bring, and what the check will say of it. */
record ImportPreview(UUID file, Brought brought, List<CheckedStatement> checked) {
}
