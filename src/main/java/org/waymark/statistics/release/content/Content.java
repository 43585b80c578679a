package org.waymark.statistics.release.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.Value;
import org.waymark.statistics.measures.Window;

/**
 * Everything that a release says, and nothing that it does not: it is frozen as bytes, and page and files are made from those
 * bytes for ever. What later versions of Waymark write differently gets another format number.
 */
public record Content(int format, String address, String name, Publisher publisher, Window window, LocalDate asAt, String coverage, Rules rules,
        List<MarkMeaning> marks,
        List<MeasureUsed> measures, List<Break> breaks, List<String> notes, List<ReleaseTable> tables, String revises, String reason) {

    public static final int FORMAT = 1;
    private static final String LEFT_OUT = "Left out is the table ";

    /** Who publishes, whom to ask, and what others may do with it. */
    public record Publisher(String name, String contact, String licence) {
    }

    /** A measure as it was defined then. */
    public record MeasureUsed(String name, String label, String definition, String numerator, String denominator, int version) {
    }

    /** A day within the window from which on figures do not count the same. */
    public record Break(LocalDate day, String words) {
    }

    /** A mark in place of a number, and what it means. */
    public record MarkMeaning(String shorthand, String meaning) {

        public static MarkMeaning of(Mark mark) {
            return new MarkMeaning(mark.shorthand(), mark.meaning());
        }
    }

    public Content {
        marks = List.copyOf(marks);
        measures = List.copyOf(measures);
        breaks = List.copyOf(breaks);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    public byte[] bytes() {
        return Json.bytes(this);
    }

    /** The same around other tables. */
    public Content with(List<ReleaseTable> others) {
        return new Content(format, address, name, publisher, window, asAt, coverage, rules, marks, measures, breaks, notes, others, revises, reason);
    }

    /** "Helpline cases of intimate image abuse: July to September 2026". */
    public String title() {
        return "Helpline cases of intimate image abuse: " + name;
    }

    /** Which release it takes the place of, and why. */
    public Optional<String> revision() {
        return revises.isEmpty() ? Optional.empty() : Optional.of("It revises the release %s: %s".formatted(revises, reason));
    }

    public Optional<ReleaseTable> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** How it is said that a table is left out, and why. */
    public static String leavingOut(String title, String why) {
        return LEFT_OUT + "\"" + title + "\". " + why;
    }

    /** What it says of tables that it leaves out. */
    public List<String> leftOut() {
        return notes.stream().filter(note -> note.startsWith(LEFT_OUT)).toList();
    }

    /** How many places of its tables hold no number because it would tell too much. */
    public Suppressed suppressed() {
        var values = tables.stream().flatMap(table -> table.rows().stream().flatMap(row -> counts(table, row))).toList();
        return new Suppressed(values.stream().filter(Value.of(Mark.SUPPRESSED)::equals).count(), values.size());
    }

    private static Stream<Value> counts(ReleaseTable table, ReleaseTable.Row row) {
        return IntStream.range(0, row.values().size())
                .filter(place -> table.columns().get(place).unit() == ReleaseTable.Unit.COUNT).mapToObj(row.values()::get);
    }
}
