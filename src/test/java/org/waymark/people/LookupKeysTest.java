package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.PlainDatabase;

class LookupKeysTest {

    private LookupKeys keys;

    @BeforeEach
    void an_empty_database() {
        PlainDatabase.empty();
        keys = new LookupKeys(PlainDatabase.app(), KeyFile.at(TestKey.made()));
    }

    @Test
    void the_same_text_is_found_again_and_another_is_not() {
        assertThat(hash("a test", "LANCS-00001")).isEqualTo(hash("a test", "LANCS-00001")).hasSize(32);
        assertThat(hash("a test", "LANCS-00001")).isNotEqualTo(hash("a test", "LANCS-00002"));
    }

    @Test
    void one_purpose_tells_nothing_about_another() {
        assertThat(hash("a test", "LANCS-00001")).isNotEqualTo(hash("another", "LANCS-00001"));
    }

    @Test
    void without_its_key_a_hash_cannot_be_made_again() {
        var before = hash("a test", "LANCS-00001");

        PlainDatabase.empty();

        assertThat(hash("a test", "LANCS-00001")).isNotEqualTo(before);
    }

    @Test
    void two_swapped_keys_are_refused() {
        hash("one", "a");
        hash("two", "a");
        PlainDatabase.run("update people.lookup_key a set wrapped = b.wrapped from people.lookup_key b where a.purpose <> b.purpose");

        assertThatThrownBy(() -> hash("one", "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_the_database_nothing_is_pretended() {
        PlainDatabase.run("alter table people.lookup_key rename to hidden");
        try {
            assertThatThrownBy(() -> hash("one", "a")).hasMessage("The key of a look-up cannot be read.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to lookup_key");
        }
    }

    private byte[] hash(String purpose, String text) {
        return keys.of(purpose).of(text);
    }
}
