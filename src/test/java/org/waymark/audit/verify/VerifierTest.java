package org.waymark.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.audit.verify.Finding.Kind.CHAIN_MADE_ANEW;
import static org.waymark.audit.verify.Finding.Kind.CUT_OFF;
import static org.waymark.audit.verify.Finding.Kind.HEAD_ALTERED;
import static org.waymark.audit.verify.Finding.Kind.ROWS_SWAPPED;
import static org.waymark.audit.verify.Finding.Kind.ROW_ADDED;
import static org.waymark.audit.verify.Finding.Kind.ROW_ALTERED;
import static org.waymark.audit.verify.Finding.Kind.ROW_MISSING;
import static org.waymark.audit.verify.Finding.Kind.SEAL_ALTERED;
import static org.waymark.audit.verify.Finding.Kind.SEAL_MISSING;
import static org.waymark.audit.verify.Finding.Kind.SEAL_OVERDUE;

import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.waymark.audit.seal.Entry;
import org.waymark.audit.seal.Head;
import org.waymark.audit.seal.Seal;

/** What the verifier calls each kind of change. Rows have the ids 1, 3, 5 … and the numbers 1, 2, 3 …; the first three are older than sealing. */
class VerifierTest {

    private final MadeUpTrail trail = MadeUpTrail.of(new Random(7), 3, 17, 2);

    @Test
    void a_clean_trail_is_called_clean_with_what_waits() {
        var verdict = trail.verdict();

        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.sealed()).isEqualTo(20);
        assertThat(verdict.older()).isEqualTo(3);
        assertThat(verdict.waiting()).isEqualTo(2);
        assertThat(verdict.waitingSince()).isEqualTo(trail.entries.get(20).appendedAt());
        assertThat(verdict.text()).isEqualTo("""
                20 rows are sealed, 3 of them from before the trail was sealed.
                2 rows wait for their seal, the first since %s.
                The trail is as it was made.
                """.formatted(verdict.waitingSince()));
    }

    @Test
    void a_trail_without_a_row_is_clean() {
        var verdict = MadeUpTrail.of(new Random(1), 0, 0, 0).verdict();

        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.text()).contains("0 rows are sealed", "No row waits");
        assertThat(verdict.waitingSince()).isNull();
    }

    @Test
    void rows_from_before_sealing_wait_where_nobody_has_sealed_yet() {
        var verdict = MadeUpTrail.of(new Random(1), 0, 0, 3).verdict();
        var older = Verifier.verdict(MadeUpTrail.KEYS, MadeUpTrail.of(new Random(1), 3, 0, 0).entries, java.util.List.of(), null);

        assertThat(verdict.waiting()).isEqualTo(3);
        assertThat(older.isClean()).isTrue();
        assertThat(older.waiting()).isEqualTo(3);
    }

    @Test
    void an_altered_row_is_named_alone() {
        trail.entries.set(9, MadeUpTrail.altered(trail.entries.get(9)));

        says("ROW_ALTERED: Row 19, number 10, is not as it was appended.");
    }

    @Test
    void an_altered_row_from_before_sealing_is_found_by_its_seal() {
        trail.entries.set(1, MadeUpTrail.altered(trail.entries.get(1)));

        says("SEAL_ALTERED: The seal of number 2 does not fit: it, or the id of its row, was altered.");
    }

    @Test
    void a_row_whose_mac_was_taken_away_is_no_older_row() {
        var row = trail.entries.get(9);
        trail.entries.set(9, new Entry(row.id(), row.at(), row.actor(), row.action(), row.caseId(), row.detail(), row.hits(), null, null, null, null, null));

        says("ROW_ADDED: Row 19, number 10, bears no MAC, and rows before it do.");
    }

    @Test
    void a_row_under_another_name_or_key_is_altered() {
        var row = trail.entries.get(9);
        trail.entries.set(9, new Entry(row.id(), row.at(), row.actor(), row.action(), row.caseId(), row.detail(), row.hits(), UUID.randomUUID(), row.roles(), row.appendedAt(), row.key(), row.mac()));
        var other = trail.entries.get(11);
        trail.entries.set(11, new Entry(other.id(), other.at(), other.actor(), other.action(), other.caseId(), other.detail(), other.hits(), other.name(), other.roles(), other.appendedAt(), "no-key", other.mac()));

        says("ROW_ALTERED: Row 19, number 10, is not as it was appended.", "ROW_ALTERED: Row 23, number 12, is not as it was appended.");
    }

    @Test
    void a_missing_row_is_named() {
        trail.entries.remove(9);

        says("ROW_MISSING: Row 19, number 10, is missing.");
    }

    @Test
    void missing_seals_are_named_and_the_rest_is_still_judged() {
        trail.seals.remove(9);
        trail.seals.remove(9);
        trail.entries.set(15, MadeUpTrail.altered(trail.entries.get(15)));

        says("SEAL_MISSING: The seals of numbers 10 to 11 are missing.", "ROW_ALTERED: Row 31, number 16, is not as it was appended.");
    }

    @Test
    void a_row_taken_away_with_its_seal_leaves_a_gap() {
        trail.entries.remove(9);
        trail.seals.remove(9);

        says("SEAL_MISSING: The seals of numbers 10 to 10 are missing.");
    }

    @Test
    void a_gap_closed_by_new_numbers_shows_in_the_chain() {
        trail.entries.remove(9);
        trail.seals.remove(9);
        trail.seals.replaceAll(seal -> seal.number() > 10 ? new Seal(seal.number() - 1, seal.event(), seal.key(), seal.chain()) : seal);

        assertThat(trail.verdict().names(CHAIN_MADE_ANEW)).isTrue();
    }

    @Test
    void an_added_row_is_named_sealed_or_not() {
        var row = trail.entries.get(9);
        trail.entries.add(new Entry(900, row.at(), row.actor(), row.action(), null, "", null, UUID.randomUUID(), row.roles(), row.appendedAt(), row.key(), "00".repeat(32)));
        trail.entries.add(new Entry(901, row.at(), row.actor(), row.action(), null, "", null, null, null, null, null, null));
        trail.entries.add(MadeUpTrail.moved(row, 903));
        trail.entries.add(trail.entries.get(10));

        says("ROW_ADDED: Row 903 repeats row 19.",
                "ROW_ADDED: Row 21 stands there twice.", "ROW_ADDED: Row 21 repeats row 21.",
                "ROW_ADDED: Row 900 has no seal and no MAC of ours: it was added, or altered before it was sealed.",
                "ROW_ADDED: Row 901 has no seal and no MAC of ours: it was added, or altered before it was sealed.");
    }

    @Test
    void rows_that_changed_places_are_named_as_swapped() {
        var third = trail.entries.get(9);
        var fifth = trail.entries.get(11);
        trail.entries.set(9, MadeUpTrail.moved(fifth, third.id()));
        trail.entries.set(11, MadeUpTrail.moved(third, fifth.id()));

        says("ROWS_SWAPPED: Number 12 has the row that belongs to number 10.", "ROWS_SWAPPED: Number 10 has the row that belongs to number 12.");
    }

    @Test
    void seals_that_point_to_each_others_rows_are_named_as_swapped() {
        var third = trail.seals.get(9);
        var fifth = trail.seals.get(11);
        trail.seals.set(9, new Seal(third.number(), fifth.event(), third.key(), third.chain()));
        trail.seals.set(11, new Seal(fifth.number(), third.event(), fifth.key(), fifth.chain()));

        assertThat(trail.verdict().findings()).extracting(Finding::kind).containsExactly(ROWS_SWAPPED, ROWS_SWAPPED);
    }

    @Test
    void an_altered_seal_is_named_alone() {
        trail.seals.set(9, trail.seals.get(9).withChain("ab".repeat(32)));

        says("SEAL_ALTERED: The seal of number 10 does not fit: it, or the id of its row, was altered.");
    }

    @Test
    void the_last_seal_altered_is_no_chain_made_anew() {
        trail.head = null;
        trail.seals.set(19, trail.seals.get(19).withChain("ab".repeat(32)));

        says("SEAL_ALTERED: The seal of number 20 does not fit: it, or the id of its row, was altered.");
    }

    @Test
    void a_seal_with_another_key_or_for_a_row_that_has_one_or_with_a_number_that_is_taken_is_named() {
        var seal = trail.seals.get(9);
        trail.seals.set(9, new Seal(seal.number(), seal.event(), "no-key", seal.chain()));
        trail.seals.set(12, new Seal(13, trail.seals.get(4).event(), seal.key(), trail.seals.get(12).chain()));
        trail.seals.add(new Seal(16, 31, seal.key(), seal.chain()));
        trail.seals.add(new Seal(0, 31, seal.key(), seal.chain()));

        var verdict = trail.verdict();

        assertThat(verdict.text()).contains("The seal of number 10 names a key that there is not.", "Number 13 seals row 9, which another number seals too.",
                "Number 16 stands there twice or is none.", "Number 0 stands there twice or is none.");
        assertThat(verdict.findings()).extracting(Finding::kind).contains(SEAL_ALTERED);
    }

    @Test
    void a_cut_at_the_end_shows_by_the_head() {
        trail.entries.subList(17, 22).clear();
        trail.seals.subList(17, 20).clear();

        says("CUT_OFF: The head of %s knows 20 rows, and the trail ends with number 17.".formatted(trail.head.at()));
    }

    @Test
    void seals_taken_from_rows_show_by_their_age() {
        trail.head = Head.of(trail.seals.get(16), trail.head.at().plus(Duration.ofHours(2)), MadeUpTrail.KEYS);
        trail.seals.subList(17, 20).clear();

        var verdict = trail.verdict();

        assertThat(verdict.findings()).extracting(Finding::kind).containsOnly(SEAL_OVERDUE).hasSize(5);
        assertThat(verdict.text()).contains("Row 35 waits for its seal since");
    }

    @Test
    void a_row_that_waits_for_two_hours_is_not_overdue_and_one_that_waits_longer_is() {
        var waiting = trail.entries.get(20).appendedAt();
        trail.head = Head.of(trail.seals.get(19), waiting.plus(Duration.ofHours(2)), MadeUpTrail.KEYS);

        assertThat(trail.verdict().isClean()).isTrue();
        trail.head = Head.of(trail.seals.get(19), waiting.plus(Duration.ofHours(2)).plusNanos(1000), MadeUpTrail.KEYS);
        assertThat(trail.verdict().findings()).hasSize(1);
    }

    @Test
    void a_chain_made_anew_without_the_key_is_named() {
        var thief = MadeUpTrail.freshKeys();
        trail.entries.set(9, MadeUpTrail.altered(trail.entries.get(9)));
        for (int place = 9; place < 20; place++) {
            var before = trail.seals.get(place - 1);
            var forged = before.next(trail.entries.get(place), thief);
            trail.seals.set(place, new Seal(forged.number(), forged.event(), MadeUpTrail.KEYS.current(), forged.chain()));
        }

        var verdict = trail.verdict();

        assertThat(verdict.text()).contains("From number 11 to the end, 20, no seal was made by the key.", "Row 19, number 10, is not as it was appended.",
                "The seal of number 20 is not the one that the head of " + trail.head.at() + " knows.");
    }

    @Test
    void a_head_that_nobody_signed_is_named() {
        trail.head = new Head(19, trail.seals.get(18).chain(), trail.head.at(), trail.head.key(), trail.head.signature());

        says("HEAD_ALTERED: The signature of the head is wrong.");
        assertThat(trail.verdict().text()).contains("The trail is NOT as it was made: 1 findings.");
    }

    @Test
    void an_earlier_head_fits_a_longer_trail() {
        trail.head = Head.of(trail.seals.get(11), trail.head.at(), MadeUpTrail.KEYS);

        assertThat(trail.verdict().isClean()).isTrue();
    }

    @Test
    void seals_and_rows_may_come_in_any_order() {
        Collections.shuffle(trail.entries, new Random(3));
        Collections.shuffle(trail.seals, new Random(4));

        assertThat(trail.verdict().isClean()).isTrue();
    }

    private void says(String... sentences) {
        assertThat(trail.verdict().findings()).extracting(finding -> finding.kind() + ": " + finding.sentence()).containsExactlyInAnyOrder(sentences);
    }
}
