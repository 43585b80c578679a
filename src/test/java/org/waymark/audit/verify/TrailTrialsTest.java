package org.waymark.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Head;
import org.waymark.audit.seal.Seal;

/** Made-up trails, tampered with at random in their sealed part: each change is found, and no clean trail raises an alarm. */
class TrailTrialsTest {

    private static final int TRIALS = Integer.getInteger("audit.trials", 2000);
    private static final int CLEAN = Integer.getInteger("audit.clean", 1000);
    private static final AuditKeys THIEF = MadeUpTrail.freshKeys();

    @Test
    void clean_trails_raise_no_alarm() {
        for (int trial = 0; trial < CLEAN; trial++) {
            assertThat(trail(new Random(trial)).verdict().findings()).as("trail %d", trial).isEmpty();
        }
    }

    @Test
    void a_single_flipped_bit_is_found() {
        tampered((trail, random) -> {
            if (random.nextInt(4) == 0) {
                int place = random.nextInt(trail.seals.size());
                trail.seals.set(place, flipped(trail.seals.get(place), random));
            } else {
                int place = random.nextInt(trail.seals.size());
                trail.entries.set(place, flipped(trail.entries.get(place), random));
            }
        });
    }

    @Test
    void deletions_are_found() {
        tampered((trail, random) -> {
            int first = random.nextInt(trail.seals.size());
            int many = Math.min(1 + random.nextInt(3), trail.seals.size() - first);
            var what = random.nextInt(3);
            if (what < 2) {
                trail.entries.subList(first, first + many).clear();
            }
            if (what > 0) {
                trail.seals.subList(first, first + many).clear();
            }
        });
    }

    @Test
    void swaps_are_found() {
        tampered((trail, random) -> {
            int one = random.nextInt(trail.seals.size());
            int other = (one + 1 + random.nextInt(trail.seals.size() - 1)) % trail.seals.size();
            var first = trail.entries.get(one);
            var second = trail.entries.get(other);
            if (random.nextBoolean()) {
                trail.entries.set(one, MadeUpTrail.moved(second, first.id()));
                trail.entries.set(other, MadeUpTrail.moved(first, second.id()));
            } else {
                trail.seals.set(one, pointing(trail.seals.get(one), second.id()));
                trail.seals.set(other, pointing(trail.seals.get(other), first.id()));
            }
        });
    }

    @Test
    void cuts_at_the_end_are_found() {
        tampered((trail, random) -> {
            int from = random.nextInt(trail.seals.size());
            trail.seals.subList(from, trail.seals.size()).clear();
            trail.entries.subList(from, trail.entries.size()).clear();
        });
    }

    @Test
    void a_chain_made_anew_without_the_key_is_found() {
        tampered((trail, random) -> {
            int from = random.nextInt(trail.seals.size());
            if (random.nextBoolean()) {
                trail.entries.set(from, flipped(trail.entries.get(from), random));
            } else {
                trail.entries.remove(from);
                trail.seals.removeLast();
            }
            var last = from == 0 ? Seal.NONE : trail.seals.get(from - 1);
            for (int place = from; place < trail.seals.size(); place++) {
                var made = last.next(trail.entries.get(place), THIEF);
                last = new Seal(made.number(), made.event(), MadeUpTrail.KEYS.current(), made.chain());
                trail.seals.set(place, last);
            }
            if (random.nextBoolean()) {
                var forged = Head.of(last, trail.head.at(), THIEF);
                trail.head = new Head(forged.number(), forged.chain(), forged.at(), MadeUpTrail.KEYS.current(), forged.signature());
            }
        });
    }

    private interface Tampering {

        void with(MadeUpTrail trail, Random random);
    }

    private static void tampered(Tampering tampering) {
        for (int trial = 0; trial < TRIALS; trial++) {
            var random = new Random(trial);
            var trail = trail(random);
            tampering.with(trail, random);
            assertThat(trail.verdict().isClean()).as("trial %d", trial).isFalse();
        }
    }

    private static MadeUpTrail trail(Random random) {
        return MadeUpTrail.of(random, random.nextInt(4), 2 + random.nextInt(20), random.nextInt(3));
    }

    private static Seal pointing(Seal seal, long row) {
        return new Seal(seal.number(), row, seal.key(), seal.chain());
    }

    private static Seal flipped(Seal seal, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Seal(seal.number() ^ bit(random, 62), seal.event(), seal.key(), seal.chain());
            case 1 -> new Seal(seal.number(), seal.event() ^ bit(random, 62), seal.key(), seal.chain());
            case 2 -> new Seal(seal.number(), seal.event(), flippedText(seal.key(), random), seal.chain());
            default -> new Seal(seal.number(), seal.event(), seal.key(), flippedHex(seal.chain(), random));
        };
    }

    /** The row with one bit of one column the other way round; a column without a value gets one. */
    private static Entry flipped(Entry row, Random random) {
        int column = random.nextInt(row.isOlderThanSealing() ? 7 : 12);
        return new Entry(
                column == 0 ? row.id() ^ bit(random, 62) : row.id(),
                column == 1 ? flippedMoment(row.at(), random) : row.at(),
                column == 2 ? flippedId(row.actor(), random) : row.actor(),
                column == 3 ? flippedText(row.action(), random) : row.action(),
                column == 4 ? flippedId(row.caseId(), random) : row.caseId(),
                column == 5 ? flippedText(row.detail(), random) : row.detail(),
                column == 6 ? row.hits() == null ? Integer.valueOf(0) : Integer.valueOf(row.hits() ^ (int) bit(random, 31)) : row.hits(),
                column == 7 ? flippedId(row.name(), random) : row.name(),
                column == 11 ? flippedText(row.roles(), random) : row.roles(),
                column == 8 ? flippedMoment(row.appendedAt(), random) : row.appendedAt(),
                column == 9 ? flippedText(row.key(), random) : row.key(),
                column == 10 ? flippedHex(row.mac(), random) : row.mac());
    }

    private static long bit(Random random, int bits) {
        return 1L << random.nextInt(bits);
    }

    /** PostgreSQL counts microseconds; the highest bits lead to years that nobody writes. */
    private static Instant flippedMoment(Instant moment, Random random) {
        return Instant.EPOCH.plus(ChronoUnit.MICROS.between(Instant.EPOCH, moment) ^ bit(random, 52), ChronoUnit.MICROS);
    }

    private static UUID flippedId(UUID id, Random random) {
        if (id == null) {
            return new UUID(0, 0);
        }
        return random.nextBoolean() ? new UUID(id.getMostSignificantBits() ^ bit(random, 64), id.getLeastSignificantBits())
                : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ bit(random, 64));
    }

    private static String flippedText(String text, Random random) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            return "\0";
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) bit(random, 8);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String flippedHex(String hex, Random random) {
        var bytes = HexFormat.of().parseHex(hex);
        bytes[random.nextInt(bytes.length)] ^= (byte) bit(random, 8);
        return HexFormat.of().formatHex(bytes);
    }
}
