package org.waymark.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.waymark.statistics.export.Made.count;
import static org.waymark.statistics.export.Made.percent;
import static org.waymark.statistics.export.Made.row;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;

/** Opens the files in LibreOffice (soffice on the PATH). Without it the tests are skipped, loudly; with {@code -Dlibreoffice=required}, as in CI, they fail. */
class LibreOfficeTest {

    private static final ReleaseTable[] TABLES = {Made.everyMark(), Made.with("=1+1; -Any label | +1"),
            Made.table("changes", new Column("change", "Change", "Change on the year before.", Unit.COUNT), row(List.of("2021|2021"), count(-1_234_567)), row(List.of("B|B"), count(0))),
            Made.table("shares", new Column("share", "Share", "A share.", Unit.PERCENT), row(List.of("A|-5"), percent("40.0", "0.0", "100.0")))};

    @TempDir
    private Path folder;

    @BeforeAll
    static void is_there() {
        if (Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).noneMatch(path -> Files.isExecutable(Path.of(path, "soffice")))) {
            var loud = "NO LIBREOFFICE: what it reads in the files is not tested. Install it (apt-get install libreoffice-calc-nogui).";
            assertThat(System.getProperty("libreoffice")).as(loud).isNotEqualTo("required");
            System.err.println("\n" + "!".repeat(100) + "\n" + loud + "\n" + "!".repeat(100) + "\n");
            abort(loud);
        }
    }

    @Test
    void LibreOffice_reads_in_both_workbooks_the_sheets_values_and_types_that_POI_reads_in_the_Excel_one() throws IOException, InterruptedException {
        for (var format : List.of(Format.XLSX, Format.ODS)) {
            assertThat(read(workbook(format)).stream().map(ReadSheet::byWorth).toList()).as(format.label())
                    .isEqualTo(ReadSheet.ofXlsx(workbook(Format.XLSX)).stream().map(ReadSheet::byWorth).toList()).hasSize(3 + TABLES.length);
        }
    }

    @Test
    void LibreOffice_finds_no_formula_in_a_CSV_file_whatever_it_takes_for_a_separator() throws IOException, InterruptedException {
        var table = Made.table("any", new Column("change", "Change", "A change.", Unit.COUNT), row(List.of("A|=1+1;=1+1|=1+1"), count(-5)));
        var csv = Made.file(table, Format.CSV);
        var unguarded = new ExportFile(csv.name(), csv.mediaType(), new String(csv.content(), UTF_8).replace("'", "").getBytes(UTF_8));

        assertThat(read(csv, "--infilter=CSV:44,34,76").getFirst().rows().getLast()).containsExactly("A", "'=1+1;'=1+1|'=1+1", new BigDecimal("-5"));
        for (var separator : List.of(',', ';', '|')) {
            assertThat(read(csv, "--infilter=CSV:%s,34,76".formatted((int) separator))).isNotEmpty();
            assertThatThrownBy(() -> read(unguarded, "--infilter=CSV:%s,34,76".formatted((int) separator))).hasMessageContaining("no plain cell");
        }
    }

    private static ExportFile workbook(Format format) {
        return Made.files(TABLES).stream().filter(file -> file.mediaType().equals(format.mediaType())).findFirst().orElseThrow();
    }

    /** What LibreOffice made of the file, as it writes it down itself. */
    private List<ReadSheet> read(ExportFile file, String... options) throws IOException, InterruptedException {
        var read = folder.resolve("read").resolve(file.name().replaceFirst("\\.[a-z]+$", ".ods"));
        Files.deleteIfExists(read);
        Files.write(folder.resolve(file.name()), file.content());
        var program = new ProcessBuilder(Stream.of(Stream.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"), Stream.of(options),
                Stream.of("--convert-to", "ods", "--outdir", folder.resolve("read").toString(), folder.resolve(file.name()).toString())).flatMap(words -> words).toList())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            assertThat(program.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
            assertThat(program.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        } finally {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
        return ReadSheet.ofOds(new ExportFile("read.ods", Format.ODS.mediaType(), Files.readAllBytes(read)));
    }
}
