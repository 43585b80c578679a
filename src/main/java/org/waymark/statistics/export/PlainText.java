package org.waymark.statistics.export;

import java.util.regex.Pattern;

/**
 * Words as they may stand in a cell: one line, nothing invisible, and never the beginning of a formula. A label can come
 * from a source that others published, and a reader opens files of statistics without suspicion.
 */
public final class PlainText {

    /** Control characters and line ends, and more than one space, of which workbooks keep only one. */
    private static final Pattern GAP = Pattern.compile("[\\x00-\\x20\\x7f-\\x9f\\x{2028}\\x{2029}]+");
    /** What cannot be seen or reverses the direction of reading, and what no XML may hold. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}\\x{feff}\\x{d800}-\\x{dfff}\\x{fdd0}-\\x{fdef}\\x{fffe}\\x{ffff}]");
    /**
     * Before what makes a spreadsheet take a cell for a formula: OWASP, "CSV Injection", and OWASP ASVS 5.0, 1.2.10, for CSV, XLSX and ODF
     * alike. Tab, carriage return and null, named there too, do not outlive the cleaning; the wide forms count where Excel is set to Japanese.
     * A cell also begins after a semicolon or a bar where those separate the cells of a CSV file; that the words stand in quotation marks is then of no help.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;|][\\h\"]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])");

    private PlainText() {
    }

    /** On one line, for a format that knows no formulas. */
    public static String of(String words) {
        return GAP.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }

    /** On one line, with an apostrophe before what would begin a formula. */
    public static String guarded(String words) {
        return FORMULA.matcher(of(words)).replaceAll("$1'");
    }
}
