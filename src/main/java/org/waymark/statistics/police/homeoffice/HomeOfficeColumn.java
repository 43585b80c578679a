package org.waymark.statistics.police.homeoffice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of the Home Office's outcomes tables (Police recorded crime and outcomes open data tables, GOV.UK), headed as
 * published: the yearly workbooks and the tables of single offences head the two counts in words of their own. The latter add a
 * subcode, the former whether a code has expired; what describes a code in other words may be left out.
 */
enum HomeOfficeColumn {

    FINANCIAL_YEAR("Financial Year", true),
    FINANCIAL_QUARTER("Financial Quarter", true),
    FORCE("Force Name", true),
    OFFENCE_DESCRIPTION("Offence Description", true),
    OFFENCE_GROUP("Offence Group", false),
    OFFENCE_SUBGROUP("Offence Subgroup", false),
    OFFENCE_CODE("Offence Code", true),
    SUBCODE_DESCRIPTION("Subcode Description", false),
    OFFENCE_SUBCODE("Offence Subcode", false),
    OFFENCE_CODE_EXPIRED("Offence code expired", false),
    OUTCOME_DESCRIPTION("Outcome Description", false),
    OUTCOME_GROUP("Outcome Group", false),
    OUTCOME_TYPE("Outcome Type", true),
    RECORDED("Force outcomes for offences recorded in quarter", true,
            "Outcomes for offences that were recorded in the quarter", "Number of outcomes for offences that were recorded in the quarter"),
    CLOSED("Force outcomes recorded in quarter", true, "Outcomes for investigations closed in the quarter",
            "Outcomes for investigations that were closed in the quarter", "Number of outcomes for investigations that were closed in the quarter");

    private static final Pattern OUTCOMES = Pattern.compile("(?i)\\boutcomes\\b");

    private final String heading;
    private final boolean required;
    private final List<String> alsoHeaded;

    HomeOfficeColumn(String heading, boolean required, String... alsoHeaded) {
        this.heading = heading;
        this.required = required;
        this.alsoHeaded = List.of(alsoHeaded);
    }

    String heading() {
        return heading;
    }

    boolean isRequired() {
        return required;
    }

    /** The column under this heading, in capitals or not and however it is spaced; one that is only like it is none. */
    static Optional<HomeOfficeColumn> under(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values()).filter(column -> Stream.concat(Stream.of(column.heading), column.alsoHeaded.stream()).anyMatch(one -> plain(one).equals(plain))).findFirst();
    }

    /** “Outcomes recorded in the quarter” heads the one count for some readers and the other for others. */
    static String reasonAgainst(String heading) {
        return OUTCOMES.matcher(heading).find()
                ? "This does not say which of the two counts it is. Head it “" + RECORDED.heading + "” or “" + CLOSED.heading + "”."
                : "This column is not known. Take it out, or correct its heading.";
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
