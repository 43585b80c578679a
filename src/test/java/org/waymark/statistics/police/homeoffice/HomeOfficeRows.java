package org.waymark.statistics.police.homeoffice;

import java.util.List;

/** Made-up rows under the headings of the Home Office's tables of single offences. */
public final class HomeOfficeRows {

    public static final List<String> HEADINGS = List.of("Financial Year", "Financial Quarter", "Force Name", "Offence Description", "Offence Group", "Offence Subgroup",
            "Offence Code", "Outcome Description", "Outcome Group", "Outcome Type", "Force outcomes for offences recorded in quarter", "Force outcomes recorded in quarter");
    public static final List<List<String>> ROWS = List.of(HEADINGS,
            row("2023/24", "1", "Lancashire", "16", "31", "28"), row("2023/24", "1", "Lancashire", "1", "<5", "-"),
            row("2023/24", "2", "Heddlu De Cymru", "16", "12", "-3"), row("2023/24", "2", "MPS", "0", "1,720", "data not provided"), row("2023/24", "2", "Kent", "1A", "*", ""));

    private HomeOfficeRows() {
    }

    public static List<String> row(String year, String quarter, String force, String outcome, String recorded, String closed) {
        return List.of(year, quarter, force, "Disclosing private images", "Violence against the person", "Stalking and harassment", "8S", "As published", "As published", outcome, recorded, closed);
    }
}
