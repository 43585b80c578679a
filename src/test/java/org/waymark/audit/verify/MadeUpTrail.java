package org.waymark.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Head;
import org.waymark.audit.seal.Seal;

/** A trail made by the rules, in memory, to be tampered with. */
final class MadeUpTrail {

    static final AuditKeys KEYS = freshKeys();
    static final Instant START = Instant.parse("2026-03-02T09:00:00.123456Z");

    final List<Entry> entries = new ArrayList<>();
    final List<Seal> seals = new ArrayList<>();
    Head head;

    /** So many rows, the first of them from before the trail was sealed, the last without a seal yet. */
    static MadeUpTrail of(Random random, int older, int sealed, int waiting) {
        var trail = new MadeUpTrail();
        var last = Seal.NONE;
        for (int place = 0; place < older + sealed + waiting; place++) {
            var entry = entry(random, place, place >= older);
            trail.entries.add(entry);
            if (place < older + sealed) {
                last = last.next(entry, KEYS);
                trail.seals.add(last);
            }
        }
        trail.head = Head.of(last, START.plusSeconds(3600), KEYS);
        return trail;
    }

    private static Entry entry(Random random, int place, boolean isNew) {
        var at = START.plusMillis(place * 700L + random.nextInt(500));
        var plain = new Entry(place * 2L + 1, at, new UUID(1, random.nextInt(4)), List.of("CASE_OPENED", "NOTE_ADDED", "CASES_LISTED").get(random.nextInt(3)),
                random.nextBoolean() ? new UUID(2, random.nextInt(9)) : null, random.nextBoolean() ? "" : "status=OPEN",
                random.nextBoolean() ? null : random.nextInt(100), null, null, null, null, null);
        return isNew ? new Entry(plain.id(), at, plain.actor(), plain.action(), plain.caseId(), plain.detail(), plain.hits(),
                new UUID(random.nextLong(), random.nextLong()), "caseworker", at.plusNanos(1000), KEYS.current(), null).sealedBy(KEYS) : plain;
    }

    Verdict verdict() {
        return Verifier.verdict(KEYS, entries, seals, head);
    }

    /** The same row with another detail and its old MAC. */
    static Entry altered(Entry row) {
        return new Entry(row.id(), row.at(), row.actor(), row.action(), row.caseId(), row.detail() + "x", row.hits(), row.name(), row.roles(), row.appendedAt(), row.key(), row.mac());
    }

    /** The same row under another id. */
    static Entry moved(Entry row, long id) {
        return new Entry(id, row.at(), row.actor(), row.action(), row.caseId(), row.detail(), row.hits(), row.name(), row.roles(), row.appendedAt(), row.key(), row.mac());
    }

    static AuditKeys freshKeys() {
        try {
            var file = Files.createTempDirectory("audit-keys").resolve("keys.properties");
            AuditKeys.make(file);
            return AuditKeys.in(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
