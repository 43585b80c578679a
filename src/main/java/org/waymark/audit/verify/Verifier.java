package org.waymark.audit.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Head;
import org.waymark.audit.seal.Seal;
import org.waymark.audit.verify.Finding.Kind;

/** Holds rows and seals against the keys and the signed head, and names each place where they do not fit. */
public final class Verifier {

    /** A committed row is sealed within seconds, and one that was missed within the hour. */
    private static final Duration OVERDUE = Duration.ofHours(2);
    /** Beyond so many misfits it was no swap of a few rows, and looking for pairs would take long. */
    private static final int MOST_SWAPS = 200;

    private final AuditKeys keys;
    private final Map<Long, Entry> rows = new HashMap<>();
    private final Set<Long> sealed = new HashSet<>();
    /** Seals that do not fit, by number, with the chain before them. */
    private final TreeMap<Long, Misfit> misfits = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Seal last = Seal.NONE;
    private boolean isAmongOlder = true;
    private long older;

    private Verifier(AuditKeys keys) {
        this.keys = keys;
    }

    private record Misfit(Seal seal, Entry row, String previous) {
    }

    /** @param head the signed head, null where there is none: then a cut at the end cannot be found */
    public static Verdict verdict(AuditKeys keys, List<Entry> entries, List<Seal> seals, Head head) {
        var verifier = new Verifier(keys);
        verifier.take(entries);
        verifier.walk(seals.stream().sorted(Comparator.comparingLong(Seal::number)).toList());
        verifier.judgeMisfits();
        var waiting = verifier.unsealed(head);
        if (head != null) {
            verifier.compare(head, seals);
        }
        return new Verdict(List.copyOf(verifier.findings), verifier.sealed.size(), verifier.older, waiting.size(),
                waiting.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    private void take(List<Entry> entries) {
        var names = new HashMap<UUID, Long>();
        for (var entry : entries) {
            if (rows.putIfAbsent(entry.id(), entry) != null) {
                found(Kind.ROW_ADDED, "Row %d stands there twice.", entry.id());
            }
            var first = entry.name() == null ? null : names.putIfAbsent(entry.name(), entry.id());
            if (first != null) {
                found(Kind.ROW_ADDED, "Row %d repeats row %d.", entry.id(), first);
            }
        }
    }

    private void walk(List<Seal> seals) {
        var expected = Seal.NONE.chain();
        for (var seal : seals) {
            var isNext = seal.number() == last.number() + 1;
            if (seal.number() <= last.number()) {
                found(Kind.SEAL_ALTERED, "Number %d stands there twice or is none.", seal.number());
                continue;
            }
            if (!isNext) {
                found(Kind.SEAL_MISSING, "The seals of numbers %d to %d are missing.", last.number() + 1, seal.number() - 1);
            }
            var row = rows.get(seal.event());
            var before = expected;
            expected = seal.chain();
            if (row == null) {
                found(Kind.ROW_MISSING, "Row %d, number %d, is missing.", seal.event(), seal.number());
            } else if (!keys.has(seal.key())) {
                found(Kind.SEAL_ALTERED, "The seal of number %d names a key that there is not.", seal.number());
                sealed.add(row.id());
            } else {
                if (!sealed.add(row.id())) {
                    found(Kind.SEAL_ALTERED, "Number %d seals row %d, which another number seals too.", seal.number(), row.id());
                }
                var isSound = judge(row, seal.number());
                expected = seal.chainAfter(last.chain(), row, keys);
                var fits = seal.chain().equals(expected) || seal.chain().equals(seal.chainAfter(before, row, keys));
                if (isNext && isSound && !fits) {
                    misfits.put(seal.number(), new Misfit(seal, row, last.chain()));
                }
                expected = isNext ? expected : seal.chain();
            }
            last = seal;
        }
    }

    /** Whether the row by itself is as it was appended. */
    private boolean judge(Entry row, long number) {
        if (row.isOlderThanSealing()) {
            older++;
            if (!isAmongOlder) {
                found(Kind.ROW_ADDED, "Row %d, number %d, bears no MAC, and rows before it do.", row.id(), number);
            }
            return isAmongOlder;
        }
        isAmongOlder = false;
        if (!row.isGenuine(keys)) {
            found(Kind.ROW_ALTERED, "Row %d, number %d, is not as it was appended.", row.id(), number);
        }
        return row.isGenuine(keys);
    }

    private void judgeMisfits() {
        var unexplained = new TreeMap<>(misfits);
        if (misfits.size() <= MOST_SWAPS) {
            for (var misfit : misfits.values()) {
                misfits.values().stream().filter(other -> other != misfit && wasMadeFor(misfit, other.row())).findFirst().ifPresent(other -> {
                    found(Kind.ROWS_SWAPPED, "Number %d has the row that belongs to number %d.", other.seal().number(), misfit.seal().number());
                    unexplained.remove(misfit.seal().number());
                });
            }
        }
        if (unexplained.size() > 1 && unexplained.lastKey() == last.number() && unexplained.lastKey() - unexplained.firstKey() + 1 == unexplained.size()) {
            found(Kind.CHAIN_MADE_ANEW, "From number %d to the end, %d, no seal was made by the key.", unexplained.firstKey(), last.number());
        } else {
            unexplained.keySet().forEach(number -> found(Kind.SEAL_ALTERED,
                    "The seal of number %d does not fit: it, or the id of its row, was altered.", number));
        }
    }

    /** Whether the seal was made for that other row: it was pointed elsewhere, or the rows changed their places. */
    private boolean wasMadeFor(Misfit misfit, Entry other) {
        var seal = misfit.seal();
        var moved = new Entry(misfit.row().id(), other.at(), other.actor(), other.action(), other.caseId(), other.detail(), other.hits(),
                other.name(), other.roles(), other.appendedAt(), other.key(), other.mac());
        return seal.chain().equals(new Seal(seal.number(), other.id(), seal.key(), "").chainAfter(misfit.previous(), other, keys))
                || seal.chain().equals(seal.chainAfter(misfit.previous(), moved, keys));
    }

    /** Judges rows without a seal. @return since when each genuine one waits */
    private List<Instant> unsealed(Head head) {
        var waiting = new ArrayList<Instant>();
        rows.values().stream().filter(row -> !sealed.contains(row.id())).sorted(Comparator.comparingLong(Entry::id)).forEach(row -> {
            if (row.isOlderThanSealing() && isAmongOlder) {
                waiting.add(row.at());
            } else if (!row.isGenuine(keys)) {
                found(Kind.ROW_ADDED, "Row %d has no seal and no MAC of ours: it was added, or altered before it was sealed.", row.id());
            } else {
                waiting.add(row.appendedAt());
                if (head != null && row.appendedAt().isBefore(head.at().minus(OVERDUE))) {
                    found(Kind.SEAL_OVERDUE, "Row %d waits for its seal since %s: nobody sealed, or its seal was taken away.", row.id(), row.appendedAt());
                }
            }
        });
        return waiting;
    }

    private void compare(Head head, List<Seal> seals) {
        if (!head.isSigned(keys)) {
            found(Kind.HEAD_ALTERED, "The signature of the head is wrong.");
        } else if (head.number() > last.number()) {
            found(Kind.CUT_OFF, "The head of %s knows %d rows, and the trail ends with number %d.", head.at(), head.number(), last.number());
        } else if (head.number() > 0 && seals.stream().noneMatch(seal -> seal.number() == head.number() && seal.chain().equals(head.chain()))) {
            found(Kind.CHAIN_MADE_ANEW, "The seal of number %d is not the one that the head of %s knows.", head.number(), head.at());
        }
    }

    private void found(Kind kind, String sentence, Object... values) {
        findings.add(new Finding(kind, sentence.formatted(values)));
    }
}
