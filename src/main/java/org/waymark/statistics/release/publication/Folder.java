package org.waymark.statistics.release.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.statistics.export.Archive;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.export.Publication.Definition;
import org.waymark.statistics.export.Publication.Symbol;
import org.waymark.statistics.export.ReleaseFiles;
import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.life.Publication;
import org.waymark.time.London;

/**
 * The files of a published release: a page that stands on its own, the figures in each format, and the digests of all of them
 * last. They are made once, when it is published, from its frozen content, and kept.
 */
public record Folder(String address, List<ExportFile> all) {

    static final String PAGE = "index.html";
    static final String STYLES = "release.css";
    private static final String HTML = "text/html;charset=UTF-8";

    public static Folder made(Publication publication) {
        return made(publication.read(), London.dayOf(publication.at()));
    }

    static Folder made(Content content, LocalDate publishedOn) {
        var figures = ReleaseFiles.of(described(content, publishedOn), content.tables());
        var page = PublishedResource.Templates.folder(FolderPage.of(content, publishedOn, figures)).render();
        var files = Stream.concat(Stream.of(new ExportFile(PAGE, HTML, page.getBytes(StandardCharsets.UTF_8)), styles()), figures.stream()).toList();
        return new Folder(content.address(), Stream.concat(files.stream(), Stream.of(ReleaseFiles.checksums(files))).toList());
    }

    /** Those that hold figures, without the page around them. */
    public List<ExportFile> figures() {
        return files().filter(file -> !file.name().equals(PAGE) && !file.name().equals(STYLES)).toList();
    }

    /** Whether its digests are those of its files. */
    public boolean isWhole() {
        return Arrays.equals(ReleaseFiles.checksums(files().toList()).content(), all.getLast().content());
    }

    private Stream<ExportFile> files() {
        return all.stream().limit(all.size() - 1);
    }

    Optional<ExportFile> file(String name) {
        return all.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** What SHA256SUMS says. */
    public String checksums() {
        return new String(all.getLast().content(), StandardCharsets.UTF_8);
    }

    byte[] zip() {
        return Archive.ofFolder(address, all);
    }

    private static ExportFile styles() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("statistics/" + STYLES)) {
            return new ExportFile(STYLES, "text/css;charset=UTF-8", in.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static org.waymark.statistics.export.Publication described(Content content, LocalDate publishedOn) {
        return new org.waymark.statistics.export.Publication(content.address(), content.title(), content.publisher().name(), publishedOn, content.asAt(),
                content.window(), content.coverage(), content.publisher().contact(), content.publisher().licence(), content.notes(),
                content.measures().stream().map(measure -> new Definition(measure.name(), measure.label(), measure.definition(), measure.version())).toList(),
                content.marks().stream().map(mark -> new Symbol(mark.shorthand(), mark.meaning())).toList(), content.revision());
    }
}
