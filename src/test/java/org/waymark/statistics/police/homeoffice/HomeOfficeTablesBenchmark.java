package org.waymark.statistics.police.homeoffice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.reference.Force;
import org.waymark.reference.Outcome;
import org.waymark.statistics.police.file.Books;

/** How long a table of a year takes to be read, as XLSX: mvnw test -Dtest=HomeOfficeTablesBenchmark -Dpolice.rows=300000. */
class HomeOfficeTablesBenchmark {

    private static final int EACH = 4 * 25;

    @Test
    @EnabledIfSystemProperty(named = "police.rows", matches = "[0-9]+")
    void a_year_says_how_long_it_takes() throws IOException {
        var file = year(Integer.getInteger("police.rows"));
        System.out.printf("%.1f MB%n", file.length / 1e6);
        for (int round = 1; round <= 3; round++) {
            var before = System.nanoTime();
            var book = Books.open(file);
            var opened = System.nanoTime();
            var reading = HomeOfficeTables.read(book);
            System.out.printf("opened in %5d ms, %,d figures read in %5d ms, %d errors%n", (opened - before) / 1_000_000, reading.figures().size(),
                    (System.nanoTime() - opened) / 1_000_000, reading.allErrors());
        }
    }

    private static byte[] year(int rows) throws IOException {
        var forces = Force.all();
        var outcomes = Outcome.all();
        try (var book = new SXSSFWorkbook(null, 100, true, true)) {
            var sheet = book.createSheet("Outcomes_open_data_2023_24");
            write(sheet.createRow(0), HomeOfficeRows.HEADINGS);
            for (int number = 0; number < rows; number++) {
                var offence = "Made-up offence " + number / (forces.size() * EACH);
                var cells = new ArrayList<>(List.of("2023/24", String.valueOf(number % 4 + 1), forces.get(number / EACH % forces.size()).shortName(), offence, "Made-up group", "Made-up subgroup",
                        "M" + number / (forces.size() * EACH), outcomes.get(number / 4 % 25).officialName(), outcomes.get(number / 4 % 25).group(), outcomes.get(number / 4 % 25).code()));
                cells.addAll(List.of(String.valueOf(number % 977), number % 31 == 0 ? "N/A" : String.valueOf(number % 613)));
                write(sheet.createRow(number + 1), cells);
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place).matches("\\d{1,6}")) {
                row.createCell(place).setCellValue(Double.parseDouble(cells.get(place)));
            } else {
                row.createCell(place).setCellValue(cells.get(place));
            }
        }
    }
}
