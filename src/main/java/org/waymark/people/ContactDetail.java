package org.waymark.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * By what somebody who has been in touch is known again, in the one form that all ways of writing it come to: a phone number
 * with its country, an e-mail address and the name of an account in small letters.
 */
public record ContactDetail(Kind kind, String normal) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HERE = "GB";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?:https?://)?(?:www\\.)?(?:[^\\s/@]+/)?@?([^\\s/@?]{2,})/?(?:\\?.*)?");

    /** A British number is the same with 0, +44 or 0044 in front, with or without blanks. */
    public static Optional<ContactDetail> phone(String typed) {
        try {
            var number = PHONES.parse(typed, HERE);
            return Optional.of(number).filter(PHONES::isPossibleNumber)
                    .map(possible -> new ContactDetail(Kind.PHONE, PHONES.format(possible, PhoneNumberFormat.E164)));
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }

    public static Optional<ContactDetail> email(String typed) {
        var normal = small(typed);
        return EMAIL.matcher(normal).matches() ? Optional.of(new ContactDetail(Kind.EMAIL, normal)) : Optional.empty();
    }

    /** Whatever the platform, with or without @, or as the address of its page. */
    public static Optional<ContactDetail> account(String typed) {
        var parts = ACCOUNT.matcher(small(typed));
        return parts.matches() ? Optional.of(new ContactDetail(Kind.ACCOUNT, parts.group(1))) : Optional.empty();
    }

    /** Several accounts, a line each. */
    public static List<ContactDetail> accounts(String typed) {
        return typed.lines().flatMap(line -> account(line).stream()).toList();
    }

    /** Whatever it may be, for a search: an e-mail address is nothing else, while digits can be a phone or an account. */
    public static List<ContactDetail> any(String typed) {
        var email = email(typed);
        if (email.isPresent()) {
            return List.of(email.get());
        }
        var readings = new ArrayList<ContactDetail>();
        phone(typed).ifPresent(readings::add);
        account(typed).ifPresent(readings::add);
        return readings;
    }

    private static String small(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** It says what kind it is and never what it reads, wherever it may be printed. */
    @Override
    public String toString() {
        return kind.name();
    }

    /** A phone number, an e-mail address, an account on some platform. */
    public enum Kind {
        PHONE, EMAIL, ACCOUNT
    }
}
