package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.PlainDatabase;

class ContactsTest {

    private static final Place NAME = new Place("intake.report", "name");
    private static final ContactDetail PHONE = ContactDetail.phone("07700 900123").orElseThrow();
    private static final ContactDetail EMAIL = ContactDetail.email("jane@example.org").orElseThrow();

    private final UUID jane = UUID.randomUUID();
    private final UUID mary = UUID.randomUUID();
    private Vault vault;
    private Contacts contacts;

    @BeforeEach
    void two_who_have_been_in_touch() {
        PlainDatabase.empty();
        var key = KeyFile.at(TestKey.made());
        vault = new Vault(new DataKeys(PlainDatabase.app(), key), new SealedValues(PlainDatabase.app()));
        contacts = new Contacts(PlainDatabase.app(), new LookupKeys(PlainDatabase.app(), key));
        vault.write(jane, NAME, jane, "Jane Roe");
        vault.write(mary, NAME, mary, "Mary Major");
    }

    @Test
    void somebody_is_known_again_by_any_of_her_details() {
        contacts.note(jane, jane, List.of(PHONE, EMAIL));
        contacts.note(mary, mary, List.of(EMAIL));

        assertThat(contacts.holdersOf(List.of(ContactDetail.phone("+447700900123").orElseThrow()))).containsExactly(jane);
        assertThat(contacts.holdersOf(List.of(EMAIL))).containsExactlyInAnyOrder(jane, mary);
        assertThat(contacts.holdersOf(List.of(PHONE, EMAIL))).hasSize(2);
        assertThat(contacts.holdersOf(List.of(ContactDetail.email("other@example.org").orElseThrow()))).isEmpty();
        assertThat(contacts.holdersOf(List.of())).isEmpty();
    }

    @Test
    void the_same_letters_are_two_things_as_a_phone_and_as_an_account() {
        contacts.note(jane, jane, List.of(new ContactDetail(ContactDetail.Kind.PHONE, "123456")));

        assertThat(contacts.holdersOf(List.of(new ContactDetail(ContactDetail.Kind.ACCOUNT, "123456")))).isEmpty();
    }

    @Test
    void noted_twice_is_noted_once_and_nothing_noted_needs_no_key() {
        contacts.note(jane, jane, List.of());
        assertThat(PlainDatabase.number("select count(*) from people.lookup_key")).isZero();

        contacts.note(jane, jane, List.of(PHONE));
        contacts.note(jane, jane, List.of(PHONE));
        assertThat(PlainDatabase.column("select kind from people.contact_hash")).containsExactly("PHONE");
    }

    @Test
    void who_has_no_key_cannot_make_the_hash() throws Exception {
        contacts.note(jane, jane, List.of(PHONE));

        var stored = PlainDatabase.column("select encode(hash, 'hex') from people.contact_hash").getFirst();
        for (var guess : List.of("+447700900123", "PHONE|+447700900123", "07700900123")) {
            var plain = MessageDigest.getInstance("SHA-256").digest(guess.getBytes(StandardCharsets.UTF_8));
            assertThat(stored).isNotEqualTo(HexFormat.of().formatHex(plain));
        }
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() {
        contacts.note(jane, jane, List.of(PHONE, EMAIL));

        assertThat(PlainDatabase.column("select known::text from people.contact_hash known"))
                .hasSize(2).noneMatch(row -> row.contains("7700900123") || row.contains("jane@"));
    }

    @Test
    void what_is_known_moves_with_the_words_and_goes_with_the_key() {
        contacts.note(jane, jane, List.of(PHONE));

        vault.move(jane, mary);
        assertThat(contacts.holdersOf(List.of(PHONE))).containsExactly(mary);

        vault.destroy(mary);
        assertThat(contacts.holdersOf(List.of(PHONE))).isEmpty();
        assertThat(PlainDatabase.number("select count(*) from people.contact_hash")).isZero();
    }

    @Test
    void without_the_database_nothing_is_pretended() {
        contacts.note(jane, jane, List.of(PHONE));
        PlainDatabase.run("alter table people.contact_hash rename to hidden");
        try {
            assertThatThrownBy(() -> contacts.note(jane, jane, List.of(PHONE))).hasMessage("Contact details cannot be noted.");
            assertThatThrownBy(() -> contacts.holdersOf(List.of(PHONE))).hasMessage("Contact details cannot be looked up.");
            assertThatThrownBy(() -> vault.move(jane, mary)).hasMessage("Contact details cannot be given to another holder.");
        } finally {
            PlainDatabase.run("alter table people.hidden rename to contact_hash");
        }
    }
}
