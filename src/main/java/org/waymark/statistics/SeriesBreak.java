package org.waymark.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.waymark.statistics.measures.Window;

/** A day from which on other conduct is an offence: figures before and after it do not count the same. */
public enum SeriesBreak {

    /** Domestic Abuse Act 2021 section 69. */
    THREATS(LocalDate.of(2021, 6, 29), "Threats added", "threats to share became an offence on 29 June 2021 and count from then on"),
    /** Online Safety Act 2023 section 188. */
    SECTION_66B(LocalDate.of(2024, 1, 31), "s66B replaces s33", "section 66B of the Sexual Offences Act 2003 replaced section 33 on 31 January 2024 and reaches further"),
    /** Data (Use and Access) Act 2025 section 138. */
    SECTIONS_66E_66F(LocalDate.of(2026, 2, 6), "s66E and s66F", "creating purported intimate images, and asking for them, became offences on 6 February 2026");

    private final LocalDate day;
    private final String label;
    private final String words;

    SeriesBreak(LocalDate day, String label, String words) {
        this.day = day;
        this.label = label;
        this.words = words;
    }

    public static List<SeriesBreak> crossedBy(Window window) {
        return Arrays.stream(values()).filter(border -> window.crosses(border.day)).toList();
    }

    public LocalDate day() {
        return day;
    }

    /** As it stands in a chart. */
    public String label() {
        return label;
    }

    /** As it stands after "Figures cross a break:". */
    public String words() {
        return words;
    }
}
