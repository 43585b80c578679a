package org.waymark.statistics.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.published.check.CheckedStatement;
import org.waymark.statistics.published.check.Qualifier;
import org.waymark.statistics.published.check.Statement;
import org.waymark.statistics.published.check.Verdict;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A published statement as a page shows it, with its source and what it covers; what is missing is shown as not given. */
@TemplateData
public record ShownFigure(UUID sourceId, CheckedStatement checked, List<EarlierVersion> earlier) {

    private static final String NOT_GIVEN = "not given";

    /** A version that a later one has taken the place of. */
    @TemplateData
    public record EarlierVersion(int version, String count, String denominator, String published, String importedOn) {
    }

    public String id() {
        return statement().id();
    }

    public String source() {
        return statement().source();
    }

    public String publishedOn() {
        return statement().publishedOn().inWords();
    }

    /** Our words for a measure of ours, and the publisher's for another. */
    public String measure() {
        var name = statement().figure().measure();
        return Measures.find(name).map(Measure::label).orElseGet(() -> capitalised(name.replace('-', ' ')));
    }

    /** The force's code, several joined by ";", or the name that was given. */
    public String areaCode() {
        return statement().figure().area().text();
    }

    /** The force or forces by their short names, or the name that was given. */
    public String area() {
        return AreaText.inWords(statement().figure().area());
    }

    public String period() {
        var window = statement().figure().window();
        return London.inWords(window.from()) + " to " + London.inWords(window.to());
    }

    public String count() {
        return count(statement());
    }

    public String denominator() {
        return denominator(statement());
    }

    /** The percentage or the claim as published: "at least 36.3%", "“more than one in three”". */
    public String published() {
        return published(statement());
    }

    public String recomputed() {
        return checked.recomputed().map(percent -> percent(percent)).orElse("");
    }

    public Verdict verdict() {
        return checked.verdict();
    }

    /** The kind of tag that goes with the verdict; words always stand in it. */
    public String tag() {
        return switch (checked.verdict()) {
            case AGREES -> "good";
            case DISAGREES -> "danger";
            case CANNOT_BE_CHECKED -> "closed";
        };
    }

    /** One sentence with a capital and a full stop. */
    public String explanation() {
        return capitalised(checked.explanation()) + ".";
    }

    static EarlierVersion earlier(Stored stored) {
        var statement = stored.statement();
        return new EarlierVersion(stored.version(), count(statement), denominator(statement), published(statement),
                London.inWords(London.dayOf(stored.importedAt())));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Statement statement() {
        return checked.statement();
    }

    private static String count(Statement statement) {
        return statement.count().map(count -> qualified(statement, grouped(count))).orElse(NOT_GIVEN);
    }

    private static String denominator(Statement statement) {
        return statement.denominator().map(ShownFigure::grouped).orElse(NOT_GIVEN);
    }

    private static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String published(Statement statement) {
        var percent = statement.percent().map(published -> qualified(statement, percent(published)));
        var claim = statement.claim().map(words -> "“" + words + "”");
        return percent.isPresent() && claim.isPresent() ? percent.get() + ", " + claim.get() : percent.or(() -> claim).orElse(NOT_GIVEN);
    }

    private static String percent(BigDecimal percent) {
        return percent.toPlainString().replace("-", "−") + "%";
    }

    private static String qualified(Statement statement, String number) {
        return statement.qualifier() == Qualifier.EXACT ? number : statement.qualifier().code().replace('-', ' ') + " " + number;
    }
}
