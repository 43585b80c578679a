package org.waymark.statistics.police.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.police.figure.PoliceFigure.Key;
import org.waymark.statistics.police.figure.PoliceFigure;

/** What was read of a file: its figures in their order or, where any value is bad, the errors; and what was left out on purpose. */
public final class Reading {

    /** A table of all forces, offences and outcomes of a year has some 600,000 rows. */
    private static final int MOST_FIGURES = 1_000_000;
    private static final int KEPT_ERRORS = 200;

    private final Map<Key, Long> lines = new HashMap<>();
    private final List<PoliceFigure> figures = new ArrayList<>();
    private final List<CellError> errors = new ArrayList<>();
    private final HashSet<String> badRows = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private int allErrors;

    public void add(String sheet, long line, PoliceFigure figure) {
        var earlier = lines.putIfAbsent(figure.key(), line);
        if (earlier != null) {
            refuse(new CellError(sheet, line, "", "", "The same force, period, offence and outcome stand on line " + earlier + " already."));
        } else if (figures.size() == MOST_FIGURES) {
            refuse(new CellError(sheet, line, "", "", "The file has more than 1,000,000 figures. Send it in parts."));
        } else {
            figures.add(figure);
        }
    }

    public void refuse(CellError error) {
        allErrors++;
        badRows.add(error.sheet() + "|" + error.line());
        if (errors.size() < KEPT_ERRORS) {
            errors.add(error);
        }
    }

    /** What the preview says beside the figures. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    public boolean isFull() {
        return allErrors > KEPT_ERRORS * 50 || lines.size() > MOST_FIGURES;
    }

    public boolean isClean() {
        return allErrors == 0 && !figures.isEmpty();
    }

    public List<PoliceFigure> figures() {
        return figures;
    }

    /** The first of the errors. */
    public List<CellError> errors() {
        return errors;
    }

    public int allErrors() {
        return allErrors;
    }

    public long rejected() {
        return badRows.size();
    }

    public List<String> notes() {
        return notes;
    }

    public void demandClean() {
        if (!isClean()) {
            throw new IllegalStateException("A file with errors brings nothing.");
        }
    }
}
