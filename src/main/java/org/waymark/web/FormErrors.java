package org.waymark.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.quarkus.qute.TemplateData;

/**
 * What is wrong with a form: one sentence a field, in the order in which the fields were read. It also reads the usual
 * kinds of answer, so that the same mistake gets the same sentence everywhere; what cannot be read comes back empty.
 */
@TemplateData
public final class FormErrors {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** A form that a rule refused. */
    public static FormErrors of(Refused refused) {
        return none().add(refused.field(), refused.getMessage());
    }

    /** The first sentence for a field stays; without a field it concerns the whole form. */
    public FormErrors add(String field, String sentence) {
        sentences.putIfAbsent(field == null ? "" : field, sentence);
        return this;
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public boolean isAny() {
        return !isEmpty();
    }

    /** The sentence for a field, null where there is none: templates ask so. */
    public String of(String field) {
        return sentences.get(field);
    }

    public List<FormError> getList() {
        return sentences.entrySet().stream().map(entry -> new FormError(entry.getKey(), entry.getValue())).toList();
    }

    /** What was typed without the spaces around it and with plain line ends; nothing typed is empty. */
    public static Optional<String> typed(String typed) {
        return Optional.ofNullable(typed).map(text -> text.replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
    }

    /** @param what as in "Enter a note": begins with an article */
    public Optional<String> required(String field, String typed, String what) {
        var text = typed(typed);
        if (text.isEmpty()) {
            add(field, "Enter " + what);
        }
        return text;
    }

    public Optional<String> text(String field, String typed, int longest) {
        var text = typed(typed);
        if (text.isPresent() && text.get().length() > longest) {
            add(field, "Shorten this to %,d characters or fewer: it has %,d".formatted(longest, text.get().length()));
            return Optional.empty();
        }
        return text;
    }

    /** One of the offered codes; the sentence is for none chosen where one is needed, null where it may be left open. */
    public Optional<String> code(String field, String typed, Predicate<String> offered, String sentenceIfNone) {
        var code = typed(typed);
        if (code.isEmpty() && sentenceIfNone != null) {
            add(field, sentenceIfNone);
        }
        if (code.isPresent() && !offered.test(code.get())) {
            add(field, "Choose one of the answers in the list");
            return Optional.empty();
        }
        return code;
    }

    public Optional<LocalDate> day(String field, String typed) {
        return typed(typed).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(ofOurTime(text)));
            } catch (DateTimeException unreadable) {
                add(field, "Enter a real date as year, month and day, like 2026-03-27");
                return Optional.empty();
            }
        });
    }

    public Optional<YearMonth> month(String field, String typed) {
        return typed(typed).flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(ofOurTime(text)));
            } catch (DateTimeException unreadable) {
                add(field, "Enter a month as year and month, like 2026-03");
                return Optional.empty();
            }
        });
    }

    /** A year before 1900 or after 2099 is a slip of the pen: 0202 for 2020. */
    private static String ofOurTime(String text) {
        if (!text.matches("(19|20)[0-9]{2}-.*")) {
            throw new DateTimeException("not of our time");
        }
        return text;
    }

    /** @param what as in "Enter the date of the outcome": begins with an article */
    public Optional<LocalDate> requiredDay(String field, String typed, String what) {
        return required(field, typed, what).flatMap(text -> day(field, text));
    }
}
