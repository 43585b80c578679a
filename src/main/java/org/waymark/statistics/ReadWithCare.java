package org.waymark.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waymark.reference.Force;
import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.measures.Dimension;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.OutcomeMeasures;
import org.waymark.statistics.measures.ReportMeasures;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.WithdrawalMeasures;
import org.waymark.statistics.table.Group;
import org.waymark.statistics.table.Row;
import org.waymark.statistics.table.StatisticsTable;
import org.waymark.time.London;

/** What keeps a reader from reading too much into a table, in plain words and made from its data. */
final class ReadWithCare {

    private static final int MOST_NAMED = 4;
    /** From so many groups on, one in twenty outside its interval by chance alone is worth a word. */
    private static final int MANY = 20;

    private final StatisticsTable table;
    private final Measure measure;
    private final LocalDate today;

    ReadWithCare(StatisticsTable table, Measure measure, LocalDate today) {
        this.table = table;
        this.measure = measure;
        this.today = today;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (table.isNotKnown() || table.rows().isEmpty()) {
            return List.of();
        }
        chance().ifPresent(sentences::add);
        small().ifPresent(sentences::add);
        notYetAssigned().ifPresent(sentences::add);
        severalReasons().ifPresent(sentences::add);
        reasonNotKnown().ifPresent(sentences::add);
        reportedNotKnown().ifPresent(sentences::add);
        breaks().ifPresent(sentences::add);
        laterForces().ifPresent(sentences::add);
        asAt().ifPresent(sentences::add);
        sentences.add(whose());
        return sentences;
    }

    /** Whose interval does not hold the share of all together differs from it by more than chance. */
    private Optional<String> chance() {
        var groups = table.rowsOf(measure).stream().filter(row -> row.figure().interval().isPresent()).toList();
        if (measure.across().isPresent() || groups.size() < 2) {
            return Optional.empty();
        }
        var all = table.totalOf(measure).percent().orElseThrow();
        if (groups.size() == 2) {
            var names = InWords.list(groups.stream().map(row -> nameOf(row.group())).toList(), "and");
            return Optional.of(groups.get(0).figure().interval().orElseThrow().overlaps(groups.get(1).figure().interval().orElseThrow())
                    ? "The intervals of %s overlap: their shares may differ by chance alone.".formatted(names)
                    : "The intervals of %s do not overlap: their shares differ by more than chance.".formatted(names));
        }
        var apart = groups.stream().filter(row -> row.figure().interval().orElseThrow().low().compareTo(all) > 0
                || row.figure().interval().orElseThrow().high().compareTo(all) < 0).toList();
        return Optional.of(againstAll(groups.size(), apart, InWords.percent(all)));
    }

    private String againstAll(int groups, List<Row> apart, String all) {
        var several = table.question().by().size() == 1 ? table.question().by().getFirst().several() : "groups";
        var byChance = groups < MANY ? "" : " Of %d about %s would by chance alone.".formatted(groups, InWords.number(Math.round(groups / 20.0)));
        if (apart.isEmpty()) {
            return "None of the %s %s differs from all together (%s) by more than chance.".formatted(InWords.number(groups), several, all);
        }
        var names = apart.size() > MOST_NAMED ? InWords.capital(InWords.number(apart.size())) : InWords.list(apart.stream().map(row -> nameOf(row.group())).toList(), "and");
        var does = apart.size() == 1 ? " does." : " do.";
        return apart.size() == groups
                ? "All %s %s differ from all together (%s) by more than chance.".formatted(InWords.number(groups), several, all) + byChance
                : "%s of the %s %s %s not differ from all together (%s) by more than chance. %s%s".formatted(
                        InWords.capital(InWords.number(groups - apart.size())), InWords.number(groups), several,
                        groups - apart.size() == 1 ? "does" : "do", all, names, does) + byChance;
    }

    private Optional<String> small() {
        var shares = table.rowsOf(measure).stream().filter(row -> row.figure().percent().isPresent() && row.figure().interval().isPresent()).toList();
        var small = shares.stream().filter(row -> row.figure().denominator().orElse(0L) < Finding.FEWEST).toList();
        if (small.isEmpty()) {
            return Optional.empty();
        }
        if (shares.size() == 1) {
            return Optional.of("The share rests on fewer than 20: one case more or less moves it by five points and more.");
        }
        var names = small.size() > MOST_NAMED ? "" : ": " + InWords.list(small.stream().map(row -> nameOf(row.group())).distinct().toList(), "and");
        return Optional.of("%s of %s shares rest%s on fewer than 20%s. One case more or less moves them by five points and more.".formatted(
                InWords.capital(InWords.number(small.size())), InWords.number(shares.size()), small.size() == 1 ? "s" : "", names));
    }

    private Optional<String> notYetAssigned() {
        if (table.question().basis() != Basis.RECORDED) {
            return Optional.empty();
        }
        var open = table.totalOf(OutcomeMeasures.NOT_YET_ASSIGNED);
        return open.percent().filter(percent -> percent.signum() > 0).map(percent -> "%s of %s recorded offences (%s) have no outcome yet: the shares of outcomes can still grow.".formatted(
                InWords.grouped(open.numerator().orElseThrow()), InWords.grouped(open.denominator().orElseThrow()), InWords.percent(percent)));
    }

    private Optional<String> severalReasons() {
        var by = table.question().by();
        return by.contains(Dimension.REASON) || by.contains(Dimension.FAMILY)
                ? Optional.of("A withdrawal can cite several, and counts once in each: shares add to more than 100%, and counts to more than the withdrawals.")
                : Optional.empty();
    }

    private Optional<String> reasonNotKnown() {
        var by = table.question().by();
        var known = table.totalOf(WithdrawalMeasures.REASON_KNOWN);
        return (by.contains(Dimension.REASON) || by.contains(Dimension.FAMILY)) && known.percent().isPresent()
                ? Optional.of("A reason is known for %s of %s withdrawals that stand (%s). The others may have had other reasons.".formatted(
                        InWords.grouped(known.numerator().orElseThrow()), InWords.grouped(known.denominator().orElseThrow()), InWords.percent(known.percent().get())))
                : Optional.empty();
    }

    private Optional<String> reportedNotKnown() {
        if (table.question().topic() != Topic.REPORTS) {
            return Optional.empty();
        }
        var all = table.totalOf(ReportMeasures.REPORTS_RECEIVED).numerator().orElse(0L);
        var known = table.totalOf(ReportMeasures.NOT_REPORTED_TO_POLICE).denominator().orElse(0L);
        return all.equals(known) ? Optional.empty()
                : Optional.of("For %s of %s reports it is not known whether the police were told; they are in no share.".formatted(InWords.grouped(all - known), InWords.grouped(all)));
    }

    private Optional<String> breaks() {
        var breaks = table.question().topic() == Topic.REPORTS ? List.<SeriesBreak>of() : SeriesBreak.crossedBy(table.question().window());
        return breaks.isEmpty() ? Optional.empty()
                : Optional.of("Figures cross %s: %s.".formatted(breaks.size() == 1 ? "a break" : InWords.number(breaks.size()) + " breaks",
                        String.join("; ", breaks.stream().map(SeriesBreak::words).toList())));
    }

    /** Where all forces stand together, a change can be nothing but a force whose cases began. */
    private Optional<String> laterForces() {
        var by = table.question().by();
        var changes = table.question().measures().contains(OutcomeMeasures.CHANGE_ON_YEAR_BEFORE);
        var start = table.firstMonths().values().stream().min(Comparator.naturalOrder());
        if (!changes || by.contains(Dimension.FORCE) || start.isEmpty()) {
            return Optional.empty();
        }
        var later = table.firstMonths().entrySet().stream()
                .filter(force -> force.getValue().isAfter(start.get()) && !force.getValue().isBefore(table.question().window().from().minusYears(1))
                        && !force.getValue().isAfter(table.question().window().to())).toList();
        return later.isEmpty() ? Optional.empty()
                : Optional.of(later.size() > MOST_NAMED
                        ? "Cases of %s forces begin within these years: part of a change on the year before is that more forces are in.".formatted(InWords.number(later.size()))
                        : "Cases of %s begin within these years: part of a change on the year before is that more forces are in.".formatted(
                                InWords.list(later.stream().map(force -> Force.labelOf(force.getKey())).sorted().toList(), "and")));
    }

    private Optional<String> asAt() {
        return table.question().asAt().isBefore(today)
                ? Optional.of("These are the figures as they were known on %s. They may have changed since.".formatted(London.inWords(table.question().asAt())))
                : Optional.empty();
    }

    private String whose() {
        return table.question().topic() == Topic.REPORTS
                ? "These are the helpline's own reports. They say nothing about people who did not contact it."
                : "These are the helpline's own cases, not all that a force recorded. Who seeks help may differ from who does not.";
    }

    private String nameOf(Group group) {
        return group.names().size() == 2 ? "%s (%s)".formatted(group.names().toArray()) : String.join("", group.names());
    }
}
