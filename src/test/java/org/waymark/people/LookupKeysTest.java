package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LookupKeysTest {

    @Inject
    LookupKeys keys;

    @BeforeEach
    void an_empty_database() {
        EmptyDatabase.now();
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

        EmptyDatabase.now();

        assertThat(hash("a test", "LANCS-00001")).isNotEqualTo(before);
    }

    private byte[] hash(String purpose, String text) {
        return QuarkusTransaction.requiringNew().call(() -> keys.of(purpose).of(text));
    }
}
