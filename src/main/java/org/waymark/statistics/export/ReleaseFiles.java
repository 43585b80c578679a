package org.waymark.statistics.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.export.workbook.OdsFile;
import org.waymark.statistics.export.workbook.Workbook;
import org.waymark.statistics.export.workbook.XlsxFile;

/** All files of a release: for the same publication and tables the same names and bytes in the same order, whenever and wherever they are made. */
public final class ReleaseFiles {

    /** The name of the file that lists the others with their digests, as the command sha256sum writes and checks it. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private ReleaseFiles() {
    }

    public static List<ExportFile> of(Publication publication, List<ReleaseTable> tables) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A release has at least one table.");
        }
        var grids = tables.stream().map(Grid::of).toList();
        var files = new ArrayList<ExportFile>();
        for (var grid : grids) {
            files.add(CsvFile.of(grid));
            files.add(CsvwFile.of(publication, grid));
            files.add(JsonStatFile.of(publication, grid));
        }
        var workbook = Workbook.of(publication, grids);
        files.add(XlsxFile.of(workbook));
        files.add(OdsFile.of(workbook));
        var names = new HashSet<String>();
        files.stream().filter(file -> !names.add(file.name())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("Two files of the release would be called " + twice.name() + ".");
        });
        return List.copyOf(files);
    }

    /** The digests of these files, in the order of their names. */
    public static ExportFile checksums(List<ExportFile> files) {
        var lines = files.stream().sorted(Comparator.comparing(ExportFile::name))
                .map(file -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining());
        return new ExportFile(CHECKSUMS, "text/plain;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }
}
