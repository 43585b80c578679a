package org.waymark.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the workbooks in LibreOffice where it is installed (soffice on the PATH), and says loudly where it is not. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void LibreOffice_reads_the_open_workbook_as_it_was_written() throws IOException, InterruptedException {
        isReadAsWritten(Format.ODS);
    }

    @Test
    void LibreOffice_reads_the_Excel_workbook_as_it_was_written() throws IOException, InterruptedException {
        isReadAsWritten(Format.XLSX);
    }

    private void isReadAsWritten(Format format) throws IOException, InterruptedException {
        var installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeThat(installed).as("NOT TESTED: no LibreOffice here (apt-get install libreoffice-calc-nogui)").isTrue();
        var table = Made.everyMark();
        var file = Made.file(table, format);
        Files.write(folder.resolve(file.name()), file.content());

        convert(file.name());

        for (var sheet : ReadSheet.ofOds(Made.file(table, Format.ODS))) {
            var read = CsvwValidator.read(Files.readString(folder.resolve("2026-q2-" + sheet.name() + ".csv")));
            assertThat(read.stream().map(LibreOfficeTest::withoutEmptyEnd).toList()).as(sheet.name()).isEqualTo(sheet.rows().stream().map(row ->
                    row.stream().map(Object::toString).toList()).toList());
        }
    }

    /** Every sheet into a file of comma-separated values: filter options 44 = comma, 34 = quote, 76 = UTF-8, numbers unformatted, and -1 = all sheets. */
    private void convert(String name) throws IOException, InterruptedException {
        var program = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", folder.toString(), folder.resolve(name).toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            assertThat(program.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
            assertThat(program.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    private static List<String> withoutEmptyEnd(List<String> row) {
        var end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }
}
