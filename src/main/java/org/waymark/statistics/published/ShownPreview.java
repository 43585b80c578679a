package org.waymark.statistics.published;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.quarkus.qute.TemplateData;

/** What a file would bring, as its preview shows it: what disagrees first. */
@TemplateData
public record ShownPreview(UUID file, int fresh, int changed, int same, List<ShownFigure> figures) {

    private static final int SHOWN = 200;

    static ShownPreview of(ImportPreview preview) {
        var brought = preview.brought();
        return new ShownPreview(preview.file(), brought.fresh().size(), brought.changed().size(), brought.same().size(),
                preview.checked().stream()
                        .map(checked -> new ShownFigure(null, checked, List.of()))
                        .sorted(Comparator.comparing((ShownFigure figure) -> !figure.tag().equals("danger")).thenComparing(ShownFigure::id))
                        .toList());
    }

    public int toImport() {
        return fresh + changed;
    }

    public boolean isAnyToImport() {
        return toImport() > 0;
    }

    public List<ShownFigure> shown() {
        return figures.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return figures.size() > SHOWN;
    }

    public String button() {
        return "Import %,d %s".formatted(toImport(), toImport() == 1 ? "statement" : "statements");
    }
}
