package org.waymark.statistics.police.homeoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.HEADINGS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.ROWS;
import static org.waymark.statistics.police.homeoffice.HomeOfficeRows.row;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.police.figure.PoliceCount;
import org.waymark.statistics.police.figure.PoliceOffence;
import org.waymark.statistics.police.figure.PoliceSum;
import org.waymark.statistics.police.file.Books;
import org.waymark.statistics.police.file.SheetFiles;
import org.waymark.statistics.police.reading.Reading;

/** The tables of the Home Office: what is read of them, and what is refused. */
public class HomeOfficeTablesTest {

    @Test
    void the_same_rows_give_the_same_figures_from_every_kind_of_file() {
        var fromText = read(SheetFiles.csv(ROWS));

        assertThat(figures(fromText)).containsExactly(
                "E23000003 April to June 2023 8S – Disclosing private images 16: 31, 28",
                "E23000003 April to June 2023 8S – Disclosing private images 1: <5, -",
                "W15000003 July to September 2023 8S – Disclosing private images 16: 12, \u22123",
                "E23000001 July to September 2023 8S – Disclosing private images 0: 1,720, data not provided",
                "E23000032 July to September 2023 8S – Disclosing private images 1A: *, [x]");
        assertThat(read(SheetFiles.xlsx(ROWS)).figures()).isEqualTo(fromText.figures());
        assertThat(read(SheetFiles.ods(ROWS)).figures()).isEqualTo(fromText.figures());
    }

    @Test
    void what_stands_in_the_place_of_a_number_is_suppressed_or_missing_and_never_nought() {
        assertThat(Stream.of("<5", "< 10", "less than 5", "*", "[c]", "[low]").map(HomeOfficeTablesTest::count))
                .allMatch(count -> count instanceof PoliceCount.Withheld withheld && withheld.why() == PoliceCount.Why.SUPPRESSED);
        assertThat(Stream.of("-", "–", "..", "Data not provided", "n/a", "N/A", "[x]", "[z]", ":", "", "NA", "N/A - Offence code expired", "N/A - offence code expired", "N/A - data not provided", "NA – Data not provided").map(HomeOfficeTablesTest::count))
                .allMatch(count -> count instanceof PoliceCount.Withheld withheld && withheld.why() == PoliceCount.Why.MISSING);
        assertThat(Stream.of("0", "-3", "\u22123", "1,720", "1,234,567").map(HomeOfficeTablesTest::count))
                .containsExactly(given(0), given(-3), given(-3), given(1720), given(1_234_567));
    }

    @Test
    void headings_may_be_in_capitals_and_oddly_spaced_but_not_others() {
        assertThat(read(SheetFiles.csv(withHeading(2, "FORCE   name "))).isClean()).isTrue();
        assertThat(errors(SheetFiles.csv(withHeading(8, "Sanction"))))
                .containsExactly("1 I “Sanction” This column is not known. Take it out, or correct its heading.");
        assertThat(errors(SheetFiles.csv(withHeading(6, "Offence Kode"))))
                .containsExactly("1 G “Offence Kode” This column is not known. Take it out, or correct its heading.", "1 Offence Code “” This column is missing.");
        assertThat(errors(SheetFiles.csv(withHeading(7, "Outcome Type")))).containsExactly("1 J “Outcome Type” This column stands in the table twice.");
    }

    /** Headings, order, sheets and signs of the workbook of the year ending March 2026. */
    @Test
    void the_yearly_workbook_heads_the_two_counts_in_words_of_its_own() {
        var headings = List.of("Financial Year", "Financial Quarter", "Force Name", "Offence Code", "Offence Description", "Offence Group", "Offence Subgroup", "Offence code expired",
                "Outcome Type", "Outcome Description", "Outcome Group", "Outcomes for offences that were recorded in the quarter", "Outcomes for investigations closed in the quarter");
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("Cover", List.of(List.of("Crime outcomes in England and Wales")));
        sheets.put("Notes", List.of(List.of("Note", "Text"), List.of("1", "Force Name and Outcome Type are those of the force")));
        sheets.put("Outcomes open data 2025_26", List.of(headings,
                yearly("London, City of", "8S", "", "16", "31", "28"), yearly("Devon & Cornwall", "8S", "", "0", "-3", "N/A"), yearly("British Transport Police", "53", "x", "1", "N/A - Offence code expired", "2"),
                yearly("Greater Manchester", "8S", "", "1a", "N/A - data not provided", "N/A - data not provided"), yearly("Action Fraud", "8S", "", "19", "7", "7")));

        var reading = read(SheetFiles.xlsx(sheets));

        assertThat(reading.errors()).isEmpty();
        assertThat(figures(reading)).containsExactly(
                "E23000034 April to June 2025 8S – Disclosing private images 16: 31, 28",
                "E23000035 April to June 2025 8S – Disclosing private images 0: \u22123, N/A",
                "BTP April to June 2025 53 – Disclosing private images 1: N/A - Offence code expired, 2",
                "E23000005 April to June 2025 8S – Disclosing private images 1A: N/A - data not provided, N/A - data not provided");
        assertThat(reading.notes()).contains("1 row of “Action Fraud” is left out: it is no police force.", "Not read, because no table of outcomes stands there: Cover, Notes.");
    }

    @Test
    void two_headings_of_one_count_are_refused_and_so_is_one_that_may_be_either() {
        assertThat(errors(SheetFiles.csv(withHeading(11, "Outcomes for offences that were recorded in the quarter")))).containsExactly(
                "1 L “Outcomes for offences that were recorded in the quarter” This column stands in the table twice.", "1 Force outcomes recorded in quarter “” This column is missing.");
        assertThat(errors(SheetFiles.csv(withHeading(11, "Outcomes recorded in the quarter")))).startsWith(
                "1 L “Outcomes recorded in the quarter” This does not say which of the two counts it is. Head it “Force outcomes for offences recorded in quarter” or “Force outcomes recorded in quarter”.");
        assertThat(count("N/A - data not provided")).isEqualTo(new PoliceCount.Withheld(PoliceCount.Why.MISSING, "N/A - data not provided"));
        assertThat(errors(SheetFiles.csv(List.of(HEADINGS, row("2023/24", "1", "Kent", "16", "N/A - see note 4", "1"))))).singleElement().asString().contains("“N/A - see note 4”");
    }

    @Test
    void names_that_are_no_force_types_that_are_no_outcome_and_other_years_are_refused() {
        assertThat(errors(SheetFiles.csv(List.of(HEADINGS, row("Year ending March 2024", "1", "Police Scotland area", "Charge/Summons or caution", "1", "1"))))).containsExactly(
                "2 A Financial Year “Year ending March 2024” Write a financial year as 2023/24.", "2 C Force Name “Police Scotland area” No police force goes by this name.",
                "2 J Outcome Type “Charge/Summons or caution” The Home Office has no such outcome type. Its types are 1 to 22, with 1A, 2A and 3A, or \"Not yet assigned an outcome\".");
    }

    @Test
    void every_bad_value_is_named_with_its_place() {
        var rows = List.of(HEADINGS, row("2023/25", "5", "Lancs", "99", "42%", "many"), row("2023/24", "1", "Kent", "", "1.5", "7"));

        assertThat(errors(SheetFiles.csv(rows))).containsExactly(
                "2 A Financial Year “2023/25” Write a financial year as 2023/24.",
                "2 B Financial Quarter “5” Write a quarter as 1, 2, 3 or 4.",
                "2 C Force Name “Lancs” No police force goes by this name.",
                "2 J Outcome Type “99” The Home Office has no such outcome type. Its types are 1 to 22, with 1A, 2A and 3A, or \"Not yet assigned an outcome\".",
                "2 K Force outcomes for offences recorded in quarter “42%” This is a percentage. Only counts are taken.",
                "2 L Force outcomes recorded in quarter “many” This is neither a whole number nor one of the signs for a number that is not shown, such as <5, *, - or “data not provided”.",
                "3 J Outcome Type “” This must be given.",
                "3 K Force outcomes for offences recorded in quarter “1.5” This is neither a whole number nor one of the signs for a number that is not shown, such as <5, *, - or “data not provided”.");
        assertThat(read(SheetFiles.csv(rows)).rejected()).isEqualTo(2);
    }

    @Test
    void a_formula_in_the_place_of_a_number_is_refused_with_its_place() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(SheetFiles.xlsx(ROWS)))) {
            book.getSheetAt(0).getRow(1).getCell(10).setCellFormula("30+1");

            assertThat(errors(SheetFiles.bytes(book))).containsExactly(
                    "2 K Force outcomes for offences recorded in quarter “31.0” This is a formula. Put the number itself into the cell.");
        }
    }

    @Test
    void a_figure_that_stands_twice_is_refused_and_both_lines_are_named() {
        var twice = List.of(HEADINGS, row("2023/24", "1", "Kent", "16", "1", "1"), row("2023/24", "Q1", "Kent Police", "16", "2", "2"));

        assertThat(errors(SheetFiles.csv(twice))).containsExactly("3  “” The same force, period, offence and outcome stand on line 2 already.");
    }

    @Test
    void a_cover_and_notes_are_not_read_and_the_sum_of_all_forces_is_left_out() {
        var table = new ArrayList<>(List.of(List.of("Outcomes, year ending March 2024"), List.of("See the notes")));
        table.addAll(ROWS);
        table.add(row("2023/24", "1", "England and Wales", "16", "9,000", "8,000"));
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("Cover", List.of(List.of("Home Office")));
        sheets.put("2023_24", table);

        var reading = read(SheetFiles.xlsx(sheets));

        assertThat(reading.figures()).hasSize(5);
        assertThat(reading.notes()).containsExactly("1 row of “England and Wales” is left out: the forces add up to it.",
                "Not read, because no table of outcomes stands there: Cover.", "1A, 2A and 3A are part of 1, 2 and 3 already. They are kept beside them and never added.");
    }

    @Test
    void tables_of_single_offences_have_subcodes() {
        var rows = ROWS.stream().map(row -> {
            var longer = new ArrayList<>(row);
            longer.addAll(7, row == HEADINGS ? List.of("Subcode Description", "Offence Subcode") : List.of("Sharing an intimate image", "88/15"));
            return (List<String>) longer;
        }).toList();

        assertThat(read(SheetFiles.csv(rows)).figures().getFirst().key().offence()).isEqualTo(new PoliceOffence("8S", "88/15", "Sharing an intimate image"));
    }

    @Test
    void a_file_without_such_a_table_says_what_was_looked_for() {
        assertThat(errors(SheetFiles.csv(List.of(List.of("Force", "Count"), List.of("Kent", "1")))))
                .containsExactly("1  “” No table of outcomes was found: none of the first rows has the headings “Force Name” and “Outcome Type”.");
        assertThat(errors(SheetFiles.csv(List.of(HEADINGS)))).containsExactly("1  “” The table has headings and no rows.");
    }

    private static List<String> yearly(String force, String code, String expired, String type, String recorded, String closed) {
        return List.of("2025/26", "Q1", force, code, "Disclosing private images", "Violence against the person", "Stalking and harassment", expired, type, "As published", "As published", recorded, closed);
    }

    private static List<List<String>> withHeading(int place, String heading) {
        UnaryOperator<List<String>> change = headings -> {
            var changed = new ArrayList<>(headings);
            changed.set(place, heading);
            return changed;
        };
        return ROWS.stream().map(row -> row == HEADINGS ? change.apply(row) : row).toList();
    }

    private static PoliceCount count(String text) {
        return read(SheetFiles.csv(List.of(HEADINGS, row("2023/24", "1", "Kent", "16", text, "1")))).figures().getFirst().recorded();
    }

    private static PoliceCount given(long number) {
        return new PoliceCount.Given(number);
    }

    private static Reading read(byte[] file) {
        return HomeOfficeTables.read(Books.open(file));
    }

    private static List<String> errors(byte[] file) {
        return read(file).errors().stream().map(error -> "%d %s “%s” %s".formatted(error.line(), error.column(), error.value(), error.reason())).toList();
    }

    private static List<String> figures(Reading reading) {
        return reading.figures().stream().map(figure -> "%s %s %s %s: %s, %s".formatted(figure.key().force(), figure.key().period().inWords(), figure.key().offence().inWords(),
                figure.key().outcome(), new PoliceSum().plus(figure.recorded()).inWords(), new PoliceSum().plus(figure.closed()).inWords())).toList();
    }
}
