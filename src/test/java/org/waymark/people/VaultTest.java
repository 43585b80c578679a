package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.people.Vault.NewText;
import org.waymark.testing.PlainDatabase;

class VaultTest {

    private static final Place NOTE = new Place("cases.note", "text");
    private static final Place REASON = new Place("cases.assignment", "reason");

    private final UUID jane = UUID.randomUUID();
    private final UUID mary = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private DataKeys keys;
    private Vault vault;

    @BeforeEach
    void an_empty_vault() {
        PlainDatabase.empty();
        keys = new DataKeys(PlainDatabase.app(), KeyFile.at(TestKey.made()));
        vault = new Vault(keys, new SealedValues(PlainDatabase.app()));
    }

    @Test
    void what_is_written_is_read_back_and_cannot_be_read_in_the_database() {
        vault.write(jane, NOTE, row, "Jane Roe");

        assertThat(vault.read(jane, NOTE, row)).contains("Jane Roe");
        assertThat(PlainDatabase.column("select encode(sealed, 'escape') from people.sealed_value")).noneMatch(sealed -> sealed.contains("Jane"));
    }

    @Test
    void everything_of_one_holder_is_read_wherever_it_belongs() {
        vault.write(jane, NOTE, row, "a note");
        vault.write(jane, REASON, other, "a reason");
        vault.write(mary, NOTE, UUID.randomUUID(), "about Mary");

        assertThat(vault.everythingOf(jane)).containsExactlyInAnyOrder(new Vault.Text(NOTE, row, "a note"), new Vault.Text(REASON, other, "a reason"));
        assertThat(vault.everythingOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void equal_words_look_different_each_time() {
        vault.write(jane, NOTE, row, "Jane Roe");
        vault.write(jane, NOTE, other, "Jane Roe");

        assertThat(PlainDatabase.number("select count(distinct sealed) from people.sealed_value")).isEqualTo(2);
    }

    @Test
    void what_is_written_again_replaces_and_nothing_written_leaves_nothing() {
        vault.write(jane, NOTE, row, "one");
        vault.write(jane, NOTE, row, "two");
        assertThat(vault.read(jane, NOTE, row)).contains("two");

        vault.write(jane, NOTE, row, " ");
        assertThat(vault.read(jane, NOTE, row)).isEmpty();
        vault.write(jane, NOTE, other, null);
        assertThat(PlainDatabase.number("select count(*) from people.sealed_value")).isZero();
    }

    @Test
    void only_the_rows_of_that_holder_and_place_are_read() {
        vault.write(jane, NOTE, row, "a note");
        vault.write(jane, REASON, row, "a reason");
        vault.write(jane, NOTE, other, "another note");
        vault.write(mary, NOTE, UUID.randomUUID(), "of mary");

        assertThat(vault.read(jane, NOTE, List.of(row, UUID.randomUUID()))).isEqualTo(Map.of(row, "a note"));
        assertThat(vault.read(mary, NOTE, row)).isEmpty();
        assertThat(vault.read(UUID.randomUUID(), NOTE, List.of())).isEmpty();
    }

    @Test
    void two_swapped_values_are_refused_be_it_between_rows_places_or_holders() {
        vault.write(jane, NOTE, row, "one");
        vault.write(jane, NOTE, other, "two");
        swap("row_id = '%s'".formatted(row), "row_id = '%s'".formatted(other));
        refused(jane, NOTE, row);
        refused(jane, NOTE, other);

        PlainDatabase.run("truncate people.sealed_value");
        vault.write(jane, NOTE, row, "one");
        vault.write(jane, REASON, row, "two");
        swap("place = 'cases.note.text'", "place = 'cases.assignment.reason'");
        refused(jane, NOTE, row);
        refused(jane, REASON, row);

        PlainDatabase.run("truncate people.sealed_value");
        vault.write(jane, NOTE, row, "one");
        vault.write(mary, NOTE, other, "two");
        swap("holder = '%s'".formatted(jane), "holder = '%s'".formatted(mary));
        refused(jane, NOTE, row);
        refused(mary, NOTE, other);
    }

    @Test
    void the_refusal_names_the_place_and_no_word_of_what_stood_there() {
        vault.write(jane, NOTE, row, "Jane Roe");
        vault.write(jane, NOTE, other, "Mary Major");
        swap("row_id = '%s'".formatted(row), "row_id = '%s'".formatted(other));

        assertThatThrownBy(() -> vault.read(jane, NOTE, row))
                .hasMessage("A sealed value does not belong where it stands: cases.note.text|" + row).hasMessageNotContaining("Mary");
    }

    @Test
    void two_swapped_keys_are_refused() {
        vault.write(jane, NOTE, row, "one");
        vault.write(mary, NOTE, other, "two");
        PlainDatabase.run("""
                update people.data_key a set wrapped = b.wrapped from people.data_key b where a.holder <> b.holder""");

        assertThatThrownBy(() -> keys.existing(jane)).hasMessageStartingWith("A key cannot be unwrapped");
        assertThatThrownBy(() -> keys.existing(mary)).hasMessageStartingWith("A key cannot be unwrapped");
    }

    @Test
    void a_place_is_told_apart_from_another_that_reads_alike() {
        assertThat(new Place("cases.note", "text").code()).isEqualTo("cases.note.text");
    }

    @Test
    void many_new_texts_are_sealed_at_once() {
        vault.writeNew(List.of(new NewText(jane, NOTE, row, "of jane"), new NewText(jane, REASON, row, "also hers"), new NewText(mary, NOTE, other, "of mary")));

        assertThat(vault.readAll(NOTE, List.of(row, other))).isEqualTo(Map.of(row, "of jane", other, "of mary"));
        assertThat(vault.read(jane, REASON, row)).contains("also hers");
        assertThat(PlainDatabase.number("select count(*) from people.data_key")).isEqualTo(2);
    }

    @Test
    void everything_moves_to_another_holder_sealed_anew_and_the_first_key_is_gone() {
        vault.write(jane, NOTE, row, "one");
        vault.write(jane, REASON, row, "two");
        vault.write(mary, NOTE, other, "hers");

        vault.move(jane, mary);

        assertThat(vault.read(mary, NOTE, List.of(row, other))).isEqualTo(Map.of(row, "one", other, "hers"));
        assertThat(vault.read(mary, REASON, row)).contains("two");
        assertThat(PlainDatabase.column("select holder from people.data_key")).containsExactly(mary.toString());
    }

    @Test
    void one_who_holds_nothing_can_be_moved_too() {
        vault.move(jane, mary);
        keys.of(jane);
        vault.move(jane, mary);

        assertThat(PlainDatabase.number("select count(*) from people.data_key")).isZero();
    }

    @Test
    void with_its_key_everything_sealed_is_gone() {
        vault.write(jane, NOTE, row, "one");
        vault.write(mary, NOTE, other, "hers");

        vault.destroy(jane);

        assertThat(vault.read(jane, NOTE, row)).isEmpty();
        assertThat(PlainDatabase.column("select holder from people.sealed_value")).containsExactly(mary.toString());
        assertThatThrownBy(() -> keys.existing(jane)).hasMessage("A key is gone; what it sealed cannot be read.");
    }

    @Test
    void two_first_uses_at_once_make_one_key() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<DataKey> first = () -> {
            together.await();
            return keys.of(jane);
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(first);
            var another = two.submit(first);
            var sealed = one.get().seal("a", NOTE, row);
            assertThat(another.get().open(sealed, NOTE, row)).isEqualTo("a");
        }
        assertThat(PlainDatabase.number("select count(*) from people.data_key")).isEqualTo(1);
    }

    @Test
    void without_the_database_nothing_is_pretended() {
        PlainDatabase.run("alter table people.sealed_value rename to hidden; alter table people.data_key rename to hidden_key");
        try {
            assertThatThrownBy(() -> vault.read(jane, NOTE, row)).hasMessage("Sealed values cannot be read.");
            assertThatThrownBy(() -> vault.write(jane, NOTE, row, "")).hasMessage("A sealed value cannot be removed.");
            assertThatThrownBy(() -> vault.write(jane, NOTE, row, "a")).hasMessage("A key cannot be read.");
            assertThatThrownBy(() -> vault.destroy(jane)).hasMessage("A key cannot be destroyed.");
            assertThatThrownBy(() -> vault.writeNew(List.of(new NewText(jane, NOTE, row, "a")))).hasMessage("Keys cannot be made.");
            assertThatThrownBy(() -> new SealedValues(PlainDatabase.app()).insert(List.of(new SealedValues.Row(jane, NOTE, row, new byte[0]))))
                    .hasMessage("Sealed values cannot be written.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to sealed_value; alter table people.hidden_key rename to data_key");
        }
    }

    private void refused(UUID holder, Place place, UUID of) {
        assertThatThrownBy(() -> vault.read(holder, place, of)).isInstanceOf(IllegalStateException.class);
    }

    private static void swap(String one, String another) {
        PlainDatabase.run("update people.sealed_value a set sealed = b.sealed from people.sealed_value b where (a.%1$s and b.%2$s) or (a.%2$s and b.%1$s)"
                .formatted(one, another));
    }
}
