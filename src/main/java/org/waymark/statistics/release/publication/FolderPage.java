package org.waymark.statistics.release.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.content.ShownTable;
import org.waymark.time.London;

import io.quarkus.qute.TemplateData;

/** A published release on a page: what it is, its tables, and its files. */
@TemplateData
public record FolderPage(Content content, List<ShownTable> tables, String publishedOn, List<Named> files) {

    /** A file to be downloaded. */
    @TemplateData
    public record Named(String name, String kilobytes) {

        static Named of(ExportFile file) {
            return new Named(file.name(), Math.max(1, file.size() / 1000) + " kB");
        }

        /** What kind of file it is, as people call it. */
        public String kind() {
            return name.endsWith(".csv") ? "CSV" : name.endsWith("-metadata.json") ? "What the CSV holds (CSVW)" : name.endsWith(".json") ? "JSON-stat"
                    : name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        }
    }

    static FolderPage of(Content content, LocalDate publishedOn, List<ExportFile> figures) {
        return new FolderPage(content, ShownTable.of(content, Optional.empty()), London.inWords(publishedOn), figures.stream().map(Named::of).toList());
    }

    public String title() {
        return content.title();
    }

    public String window() {
        return "%s to %s".formatted(London.inWords(content.window().from()), London.inWords(content.window().to()));
    }

    public String asAt() {
        return London.inWords(content.asAt());
    }

    /** The files of one table. */
    public List<Named> filesOf(ShownTable table) {
        return files.stream().filter(file -> file.name().startsWith(table.code() + ".")).toList();
    }

    /** The files that hold all tables. */
    public List<Named> workbooks() {
        return files.stream().filter(file -> file.name().startsWith(content.address() + ".")).toList();
    }
}
