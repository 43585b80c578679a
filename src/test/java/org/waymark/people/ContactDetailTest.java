package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.waymark.people.ContactDetail.Kind;

class ContactDetailTest {

    @Test
    void all_ways_of_writing_a_phone_number_are_one() {
        for (var typed : List.of("07700 900123", "07700900123", "+44 7700 900123", "0044 7700 900 123", "(07700) 900-123", "+44 (0)7700 900123")) {
            assertThat(ContactDetail.phone(typed)).as(typed).contains(new ContactDetail(Kind.PHONE, "+447700900123"));
        }
        assertThat(ContactDetail.phone("+353 1 234 5678")).contains(new ContactDetail(Kind.PHONE, "+35312345678"));
    }

    @Test
    void what_is_no_phone_number_is_none() {
        for (var typed : List.of("", "none", "12", "ask her sister", "077009001230000000")) {
            assertThat(ContactDetail.phone(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void an_email_address_is_the_same_in_capitals() {
        assertThat(ContactDetail.email(" Jane.Roe@Example.ORG ")).contains(new ContactDetail(Kind.EMAIL, "jane.roe@example.org"));
        for (var typed : List.of("", "jane.roe", "jane@roe", "jane roe@example.org", "@example.org")) {
            assertThat(ContactDetail.email(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void an_account_is_the_same_with_at_sign_capitals_or_as_an_address() {
        for (var typed : List.of("jane_roe", "@Jane_Roe", " jane_roe ", "https://www.instagram.com/jane_roe/", "tiktok.com/@jane_roe", "http://x.com/jane_roe?s=20")) {
            assertThat(ContactDetail.account(typed)).as(typed).contains(new ContactDetail(Kind.ACCOUNT, "jane_roe"));
        }
        for (var typed : List.of("", "j", "jane roe", "@")) {
            assertThat(ContactDetail.account(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void several_accounts_stand_a_line_each() {
        assertThat(ContactDetail.accounts("@jane\n\njane.roe\nher old one")).extracting(ContactDetail::normal).containsExactly("jane", "jane.roe");
    }

    @Test
    void a_search_takes_words_for_whatever_they_may_be() {
        assertThat(kinds("jane@example.org")).containsExactly(Kind.EMAIL);
        assertThat(kinds("07700900123")).containsExactly(Kind.PHONE, Kind.ACCOUNT);
        assertThat(kinds("07700 900123")).containsExactly(Kind.PHONE);
        assertThat(kinds("@jane")).containsExactly(Kind.ACCOUNT);
        assertThat(kinds("somebody else")).isEmpty();
    }

    @Test
    void printed_it_says_its_kind_only() {
        assertThat(ContactDetail.account("@jane").orElseThrow()).hasToString("ACCOUNT");
    }

    private static Stream<Kind> kinds(String typed) {
        return ContactDetail.any(typed).stream().map(ContactDetail::kind);
    }
}
