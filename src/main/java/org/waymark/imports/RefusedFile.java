package org.waymark.imports;

import java.util.List;

/** What the page tells of a file that was refused: how many rows are bad, how many errors there are, and the first of them. */
public record RefusedFile(int rejected, int errorsInAll, List<RowError> errors) {

    static RefusedFile of(Findings findings) {
        return new RefusedFile(findings.outcome().rejected(), findings.errorsInAll(), findings.outcome().errors());
    }

    public boolean showsAll() {
        return errors.size() == errorsInAll;
    }

    /** "The file was not imported: 3 rows have errors". */
    public String sentence() {
        return "The file was not imported: " + switch (rejected) {
            case 0 -> "it cannot be read as it is";
            case 1 -> "1 row has errors";
            default -> "%,d rows have errors".formatted(rejected);
        };
    }
}
