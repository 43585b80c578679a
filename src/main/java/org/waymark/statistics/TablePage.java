package org.waymark.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.statistics.chart.Drawing;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.ReportMeasures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.WithdrawalMeasures;
import org.waymark.statistics.table.Coverage;
import org.waymark.statistics.table.Figure;
import org.waymark.statistics.table.StatisticsTable;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** What the page of a table shows, in the order in which it shows it. */
@TemplateData
public record TablePage(String title, String measure, String counted, List<Fact> facts, List<Drawing> drawings, String caption, String note, List<String> care, List<Figures> tables,
        String notKnown, String empty, String csv, String json, String address) {

    /** A term with its value, in the strip that says what was counted. */
    @TemplateData
    public record Fact(String term, String value) {
    }

    /** A table of figures: its columns, its lines, and all together where that says something. A long one that others stand before is folded. */
    @TemplateData
    public record Figures(String id, String caption, String definition, List<Column> columns, List<FigureLine> lines, FigureLine total) {

        private static final int LONG = 20;

        /** Names and a single number: wide apart they are hard to read together. */
        public boolean isNarrow() {
            return columns.stream().filter(Column::number).count() == 1;
        }

        public boolean isFolded() {
            return definition == null && lines.size() > LONG;
        }
    }

    /** A column's heading; numbers stand to the right. */
    @TemplateData
    public record Column(String heading, boolean number) {
    }

    static TablePage of(StatisticsTable table, QuestionForm form) {
        var finding = Finding.of(table);
        var chart = ChartOfTable.of(table, finding.measure());
        return new TablePage(finding.sentence(), finding.measure().name(), counted(table, finding.measure()), facts(table),
                chart.map(ChartOfTable.Chart::drawings).orElse(List.of()), chart.map(ChartOfTable.Chart::what).orElse(null), chart.map(ChartOfTable.Chart::note).orElse(null),
                new ReadWithCare(table, finding.measure(), form.today()).sentences(), figures(table, finding.measure(), form.today()),
                table.isNotKnown() ? notKnown(table) : null, table.rows().isEmpty() && !table.isNotKnown() ? table.question().basis().things() : null,
                form.address(".csv"), form.address(".json"), form.address(""));
    }

    private static String counted(StatisticsTable table, Measure leading) {
        var question = table.question();
        var by = question.by().isEmpty() ? "" : ", by " + InWords.list(question.by().stream().map(dimension -> dimension.label().toLowerCase(Locale.UK)).toList(), "and");
        var window = "%s to %s".formatted(London.inWords(question.window().from()), London.inWords(question.window().to()));
        return switch (question.topic()) {
            case OUTCOMES -> "Offences recorded by the police among the helpline's cases%s%s, %s.".formatted(
                    question.basis() == Basis.CLOSED ? " that were given an outcome" : "", by, window);
            case WITHDRAWALS -> "Withdrawals of support for police action among the helpline's cases%s, %s.".formatted(by, window);
            case REPORTS -> "Reports to the helpline%s, %s.".formatted(by, window);
        };
    }

    private static List<Fact> facts(StatisticsTable table) {
        var question = table.question();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Basis", question.basis().label()));
        facts.add(new Fact("As at", London.inWords(question.asAt())));
        if (!table.isNotKnown()) {
            switch (question.topic()) {
                case OUTCOMES -> {
                    if (question.basis() == Basis.RECORDED) {
                        facts.add(outOf("Not yet assigned", table.totalOf(OutcomeMeasures.NOT_YET_ASSIGNED)));
                    }
                }
                case WITHDRAWALS -> facts.add(outOf("Reason known", table.totalOf(WithdrawalMeasures.REASON_KNOWN)));
                case REPORTS -> facts.add(new Fact("Known whether the police were told", "%s of %s".formatted(
                        InWords.grouped(table.totalOf(ReportMeasures.NOT_REPORTED_TO_POLICE).denominator().orElse(0L)),
                        InWords.grouped(table.totalOf(ReportMeasures.REPORTS_RECEIVED).numerator().orElse(0L)))));
            }
        }
        facts.add(new Fact("Coverage", table.coverage().map(Coverage::toString).orElse("[x]")));
        return facts;
    }

    private static Fact outOf(String term, Figure figure) {
        return new Fact(term, "%s of %s".formatted(InWords.grouped(figure.numerator().orElse(0L)), InWords.grouped(figure.denominator().orElse(0L))));
    }

    /** The leading measure by itself first, then every figure; where there is but one measure, that is the same. */
    private static List<Figures> figures(StatisticsTable table, Measure leading, LocalDate today) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        var single = table.question().measures().size() == 1;
        var every = new Figures("every", single ? leading.label() : "Every figure of this table", single ? leading.definition() : null, columns(table, single ? Optional.of(leading.kind()) : Optional.empty()),
                FigureLine.of(table, table.rows(), single ? Optional.of(leading.kind()) : Optional.empty(), today), single ? FigureLine.total(table, leading) : null);
        if (single || table.question().by().isEmpty()) {
            return List.of(every);
        }
        return List.of(new Figures("leading", leading.label(), leading.definition(), columns(table, Optional.of(leading.kind())), FigureLine.of(table, table.rowsOf(leading), Optional.of(leading.kind()), today),
                FigureLine.total(table, leading)), every);
    }

    /** Of a single measure only those that it fills. */
    private static List<Column> columns(StatisticsTable table, Optional<Measure.Kind> single) {
        var columns = new ArrayList<Column>();
        table.question().by().forEach(dimension -> columns.add(new Column(dimension.label(), false)));
        if (single.isEmpty() || table.question().by().isEmpty()) {
            columns.add(new Column("Figure", false));
        }
        single.map(TablePage::headings).orElse(List.of("Number", "Out of", "Percent", "95% interval")).forEach(heading -> columns.add(new Column(heading, true)));
        if (table.question().basis() == Basis.RECORDED) {
            columns.add(new Column("Not yet assigned", true));
        }
        return columns;
    }

    private static List<String> headings(Measure.Kind kind) {
        return switch (kind) {
            case COUNT -> List.of("Number");
            case SHARE -> List.of("Number", "Out of", "Share", "95% interval");
            case CHANGE -> List.of("Difference", "A year before", "Change");
        };
    }

    private static String notKnown(StatisticsTable table) {
        return table.knownSince().map(day -> "Figures as at a day exist from %s on, when the first of these was entered. What was entered then was not known before."
                .formatted(London.inWords(day))).orElse(null);
    }
}
