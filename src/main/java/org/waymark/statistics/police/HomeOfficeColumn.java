package org.waymark.statistics.police;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the Home Office's outcomes tables (Police recorded crime and outcomes open data tables, GOV.UK), headed as
 * published. The tables of single offences add a subcode; what describes a code in other words may be left out.
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
    OUTCOME_DESCRIPTION("Outcome Description", false),
    OUTCOME_GROUP("Outcome Group", false),
    OUTCOME_TYPE("Outcome Type", true),
    RECORDED("Force outcomes for offences recorded in quarter", true),
    CLOSED("Force outcomes recorded in quarter", true);

    private final String heading;
    private final boolean required;

    HomeOfficeColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
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
        return Arrays.stream(values()).filter(column -> plain(column.heading).equals(plain)).findFirst();
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
