package org.waymark.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;

import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.table.Question;
import org.waymark.web.FormErrors;

/**
 * A question as it stands in an address, read strictly: whatever is not understood has a sentence at its parameter, and
 * what was typed is kept. Parameters left empty, as a form sends them, are as if absent.
 */
final class QuestionForm {

    private static final List<String> NAMES = List.of("by", "from", "to", "basis", "as-at", "measure");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Topic topic;
    private final LocalDate today;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final FormErrors errors = FormErrors.none();
    private final Optional<Question> question;

    QuestionForm(Topic topic, MultivaluedMap<String, String> parameters, LocalDate today) {
        this.topic = topic;
        this.today = today;
        parameters.forEach((name, values) -> typed.put(name, values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList()));
        this.question = read();
    }

    Optional<Question> question() {
        return question;
    }

    /** The sentences, each at the parameter that it is about; one about an unknown parameter concerns the whole form. */
    FormErrors errors() {
        return errors;
    }

    String sentence() {
        return errors.getList().stream().map(error -> error.sentence() + "").collect(Collectors.joining(" "));
    }

    /** What was typed for a parameter, or nothing. */
    String typed(String name) {
        return String.join(",", values(name));
    }

    List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(List::isEmpty);
    }

    LocalDate today() {
        return today;
    }

    /** The address of the same table, as at the same day, as page or with the suffix of a file. */
    String address(String suffix) {
        var asked = question.orElseThrow();
        var address = UriBuilder.fromPath("/statistics/" + topic.code() + suffix);
        if (!asked.by().isEmpty()) {
            address.queryParam("by", String.join(",", asked.by().stream().map(Dimension::code).toList()));
        }
        address.queryParam("from", asked.window().from()).queryParam("to", asked.window().to());
        if (topic.bases().size() > 1) {
            address.queryParam("basis", asked.basis().code());
        }
        address.queryParam("as-at", asked.asAt());
        if (!values("measure").isEmpty()) {
            address.queryParam("measure", asked.measures().stream().map(Measure::name).toArray());
        }
        return address.build().toString();
    }

    private Optional<Question> read() {
        refuseUnknownNames();
        var basis = basis();
        var by = by();
        var window = window();
        var asAt = asAt();
        var measures = basis.isPresent() && by.isPresent() && window.isPresent()
                ? measures(basis.get(), by.get(), window.get())
                : named();
        return errors.isEmpty()
                ? Optional.of(new Question(topic, basis.orElseThrow(), by.orElseThrow(), window.orElseThrow(), asAt.orElseThrow(), measures))
                : Optional.empty();
    }

    private void refuseUnknownNames() {
        var known = topic.bases().size() > 1 ? NAMES : NAMES.stream().filter(name -> !name.equals("basis")).toList();
        typed.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> errors.add("",
                "There is no parameter \"%s\" here, only %s".formatted(shortened(unknown), listed(known))));
        List.of("from", "to", "basis", "as-at").stream().filter(name -> values(name).size() > 1)
                .forEach(name -> error(name, "\"%s\" can be given once only".formatted(name)));
    }

    private Optional<Basis> basis() {
        if (values("basis").isEmpty() || topic.bases().size() == 1) {
            return Optional.of(topic.bases().getFirst());
        }
        var basis = Basis.find(values("basis").getFirst()).filter(topic.bases()::contains);
        if (basis.isEmpty()) {
            error("basis", "The basis is %s".formatted(topic.bases().stream().map(known -> '"' + known.code() + '"').collect(Collectors.joining(" or "))));
        }
        return basis;
    }

    /** Comma-separated; two fields of one name, as a form without JavaScript sends them, say the same. */
    private Optional<List<Dimension>> by() {
        var codes = values("by").stream().flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip).toList();
        var unknown = codes.stream().filter(code -> Dimension.find(code).filter(topic.dimensions()::contains).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            error("by", "This table cannot be split by \"%s\", only by %s".formatted(shortened(unknown.get()),
                    listed(topic.dimensions().stream().map(Dimension::code).toList())));
            return Optional.empty();
        }
        var by = codes.stream().map(code -> Dimension.find(code).orElseThrow()).toList();
        illegal(by).ifPresent(sentence -> error("by", sentence));
        return errors.of("by") != null ? Optional.empty() : Optional.of(by);
    }

    private static Optional<String> illegal(List<Dimension> by) {
        if (by.size() > 2) {
            return Optional.of("A table is split by one or two, not by %d".formatted(by.size()));
        }
        if (by.size() == 2 && by.get(0) == by.get(1)) {
            return Optional.of("A table cannot be split by \"%s\" twice".formatted(by.get(0).code()));
        }
        var reasons = by.contains(Dimension.REASON) || by.contains(Dimension.FAMILY);
        if (by.contains(Dimension.REASON) && by.contains(Dimension.FAMILY)) {
            return Optional.of("A table is split by reason or by family, not by both: each reason is in one family");
        }
        if (reasons && by.contains(Dimension.ELAPSED)) {
            return Optional.of("A table cannot be split by reason or family and by elapsed time: its groups would be too small");
        }
        return Optional.empty();
    }

    private Optional<Window> window() {
        var from = month("from");
        var to = month("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().isAfter(to.get())) {
            error("from", "The window begins after it ends: \"from\" is %s and \"to\" is %s".formatted(from.get(), to.get()));
            return Optional.empty();
        }
        return Optional.of(new Window(from.get(), to.get()));
    }

    private Optional<YearMonth> month(String name) {
        if (values(name).isEmpty()) {
            error(name, "Give \"%s\", the %s month of the window, as in 2021-04".formatted(name, name.equals("from") ? "first" : "last"));
            return Optional.empty();
        }
        try {
            return Optional.of(values(name).getFirst()).filter(value -> MONTH.matcher(value).matches()).map(YearMonth::parse)
                    .or(() -> notMonth(name));
        } catch (DateTimeParseException cause) {
            return notMonth(name);
        }
    }

    private Optional<YearMonth> notMonth(String name) {
        error(name, "\"%s\" is a month written like 2021-04".formatted(name));
        return Optional.empty();
    }

    private Optional<LocalDate> asAt() {
        if (values("as-at").isEmpty()) {
            return Optional.of(today);
        }
        try {
            var day = Optional.of(values("as-at").getFirst()).filter(value -> DAY.matcher(value).matches()).map(LocalDate::parse);
            if (day.isPresent() && !day.get().isAfter(today)) {
                return day;
            }
            error("as-at", day.isPresent() ? "\"as-at\" is a day that has yet to come: nobody knows its figures" : "\"as-at\" is a day written like 2021-04-30");
        } catch (DateTimeParseException cause) {
            error("as-at", "\"as-at\" is a day written like 2021-04-30");
        }
        return Optional.empty();
    }

    /** All that the table can have, or those that were named, of which none may be missing without a word. */
    private List<Measure> measures(Basis basis, List<Dimension> by, Window window) {
        var named = named();
        named.stream().map(measure -> measure.absenceFrom(basis, by, window)).flatMap(Optional::stream).findFirst()
                .ifPresent(sentence -> error("measure", sentence));
        return named.isEmpty()
                ? Measures.usuallyOf(topic).stream().filter(measure -> measure.absenceFrom(basis, by, window).isEmpty()).toList()
                : Measures.of(topic).stream().filter(named::contains).toList();
    }

    private List<Measure> named() {
        values("measure").stream().filter(name -> Measures.find(name).filter(measure -> measure.topic() == topic).isEmpty()).findFirst()
                .ifPresent(unknown -> error("measure", "There is no measure \"%s\" in this table; \"How we count this\" lists them".formatted(shortened(unknown))));
        return values("measure").stream().map(Measures::find).flatMap(Optional::stream).filter(measure -> measure.topic() == topic).toList();
    }

    private void error(String name, String sentence) {
        errors.add(name, sentence);
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private static String listed(List<String> codes) {
        return codes.size() == 1 ? codes.getFirst()
                : String.join(", ", codes.subList(0, codes.size() - 1)) + " and " + codes.getLast();
    }
}
