package org.waymark.statistics.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.statistics.export.Cell;
import org.waymark.statistics.export.Grid;
import org.waymark.statistics.export.Publication;
import org.waymark.statistics.export.workbook.Worksheet.Header;
import org.waymark.statistics.export.workbook.Worksheet.Line;
import org.waymark.statistics.export.workbook.Worksheet.MarkedTable;
import org.waymark.time.London;

/**
 * The workbook of a release, whatever program it is for: cover, contents, notes and a sheet a table, laid out by the
 * guidance of the Government Analysis Function, "Releasing statistics in spreadsheets". As it advises, no panes are frozen
 * and no filters set: who has pages read aloud or enlarged loses the way in them.
 */
public record Workbook(Publication publication, List<Worksheet> sheets) {

    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String NOTES = "Notes";

    private static final int WIDTH_OF_TEXT = 90;
    private static final int WIDTH_OF_FIGURES = 16;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 45;

    public static Workbook of(Publication publication, List<Grid> grids) {
        var names = SheetNames.of(grids.stream().map(grid -> grid.table().code()).toList(), List.of(COVER, CONTENTS, NOTES));
        var notes = new Notes(publication, grids, names);
        var sheets = new ArrayList<Worksheet>();
        sheets.add(cover(publication));
        sheets.add(contents(grids, names));
        sheets.add(notes(notes));
        IntStream.range(0, grids.size()).forEach(place -> sheets.add(table(grids.get(place), names.get(place), notes)));
        return new Workbook(publication, List.copyOf(sheets));
    }

    /** The most pages beside each other over which a sheet is printed. */
    int pagesWide() {
        return sheets.stream().mapToInt(Worksheet::pagesWide).max().orElse(1);
    }

    private static Worksheet cover(Publication publication) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(publication.title(), Look.TITLE_OF_COVER));
        lines.add(new Line("Publisher: " + publication.publisher(), Look.TEXT));
        lines.add(new Line("Published on " + London.inWords(publication.publishedOn()), Look.TEXT));
        lines.add(Line.to(CONTENTS, "Contents of this workbook"));
        publication.revision().ifPresent(revision -> lines.addAll(part("Revision", Stream.of(revision))));
        lines.addAll(part("What was counted", Stream.of("%s to %s, as known on %s.".formatted(London.inWords(publication.window().from()),
                London.inWords(publication.window().to()), London.inWords(publication.asAt())), "Coverage: " + publication.coverage() + ".")));
        lines.addAll(part("Shorthand in the tables", publication.symbols().stream().map(symbol -> symbol.shorthand() + " " + symbol.meaning())));
        lines.addAll(part("Licence", Stream.of(publication.licence())));
        lines.addAll(part("Contact", Stream.of(publication.contact())));
        return Worksheet.ofLines(COVER, WIDTH_OF_TEXT, lines);
    }

    private static List<Line> part(String heading, Stream<String> words) {
        return Stream.concat(Stream.of(new Line(heading, Look.HEADING_2)), words.map(text -> new Line(text, Look.TEXT))).toList();
    }

    private static Worksheet contents(List<Grid> grids, List<String> names) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(new Cell.Link(NOTES), new Cell.Words("Notes about the tables, and how each figure is defined")));
        IntStream.range(0, grids.size()).forEach(place -> rows.add(List.of(new Cell.Link(names.get(place)), new Cell.Words(grids.get(place).table().title()))));
        return new Worksheet(CONTENTS, List.of(new Line("Contents", Look.HEADING_1), new Line("This worksheet contains one table.", Look.LINE)),
                Optional.of(new MarkedTable("contents_of_workbook", List.of(new Header("Worksheet", false), new Header("What it holds", false)), rows)),
                List.of(SheetNames.LONGEST + 4, WIDTH_OF_TEXT));
    }

    private static Worksheet notes(Notes notes) {
        return new Worksheet(NOTES, List.of(new Line("Notes", Look.HEADING_1), new Line("This worksheet contains one table.", Look.LINE),
                Line.to(CONTENTS, "Contents of this workbook")),
                Optional.of(new MarkedTable("notes_of_workbook", List.of(new Header("Note", false), new Header("About", false), new Header("Words", false)), notes.rows())),
                List.of(NARROWEST, WIDEST, WIDTH_OF_TEXT));
    }

    private static Worksheet table(Grid grid, String name, Notes notes) {
        var table = grid.table();
        var lines = new ArrayList<Line>();
        lines.add(new Line(table.title(), Look.HEADING_1));
        Stream.of(table.subtitle(), table.finding()).filter(words -> !words.isBlank()).forEach(words -> lines.add(new Line(words, Look.LINE)));
        lines.add(new Line("This worksheet contains one table. Shorthand such as [c] is explained on the worksheet Cover. Read with %s on the worksheet Notes."
                .formatted(notes.markOf(table)), Look.LINE));
        lines.add(Line.to(CONTENTS, "Contents of this workbook"));
        var headers = grid.columns().stream().map(column -> new Header(column.title(), column.kind().isFigure())).toList();
        return new Worksheet(name, lines, Optional.of(new MarkedTable("table_" + name.replace('-', '_'), headers, grid.rows())), widths(grid));
    }

    private static List<Integer> widths(Grid grid) {
        return IntStream.range(0, grid.columns().size()).map(place -> grid.columns().get(place).kind().isFigure() ? WIDTH_OF_FIGURES
                : Math.clamp(grid.rows().stream().mapToInt(row -> width(row.get(place).plain())).max().orElse(0) + 2, NARROWEST, WIDEST)).boxed().toList();
    }

    /** In letters, of which a capital is as wide as one and a third. */
    private static int width(String text) {
        return text.length() + (int) text.chars().filter(Character::isUpperCase).count() / 3;
    }
}
