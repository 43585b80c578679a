package org.waymark.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;

/** Looks through a whole file and tells of every row whether it is new, known, or cannot be taken, and why. It stores nothing. */
@ApplicationScoped
class ExamineCases {

    private static final int LONGEST_REFERENCE = 100;

    private final ImportedRows imported;
    private final Clock clock;

    ExamineCases(ImportedRows imported, Clock clock) {
        this.imported = imported;
        this.clock = clock;
    }

    Findings examine(Actor actor, FileBrought file) {
        var findings = new Findings();
        var lines = new HashMap<String, Long>();
        var now = clock.instant();
        try {
            CaseFileText.read(file, bundle -> examine(actor, bundle, lines, now, findings));
            if (findings.rows() == 0) {
                throw new Unreadable(1, "The file names its columns and has no rows.");
            }
        } catch (Unreadable cause) {
            findings.unreadable(cause);
        }
        return findings;
    }

    private void examine(Actor actor, List<Row> bundle, Map<String, Long> lines, Instant now, Findings findings) {
        var comparison = imported.among(actor, bundle.stream().filter(row -> withoutReference(row).isEmpty()).toList());
        for (var row : bundle) {
            var refusal = withoutReference(row).or(() -> twice(row, lines));
            if (refusal.isPresent()) {
                findings.rejected(List.of(refusal.get()));
            } else if (comparison.isNew(row)) {
                examineNew(row, now, findings);
            } else if (comparison.isErased(row)) {
                findings.skipped();
            } else if (comparison.isUnchanged(row)) {
                findings.unchanged(row);
            } else {
                findings.rejected(otherContent(row, findings.hasRoomForErrors() ? comparison.changed(row) : List.of(CaseColumn.EXTERNAL_REF)));
            }
        }
    }

    private static void examineNew(Row row, Instant now, Findings findings) {
        var errors = CaseReading.of(row, now).errors();
        if (errors.isEmpty()) {
            findings.fresh(row);
        } else {
            findings.rejected(errors);
        }
    }

    /** A row that does not say which case it is about, or is not as long as the header. */
    private static Optional<RowError> withoutReference(Row row) {
        if (!row.isAsWideAsTheHeader()) {
            return Optional.of(RowError.at(row.line(), "This row has " + row.width() + " values, and the first line names "
                    + row.places().width() + " columns."));
        }
        var reference = row.of(CaseColumn.EXTERNAL_REF);
        var sentence = reference.isEmpty() ? "This must not be empty."
                : reference.length() > LONGEST_REFERENCE ? "A reference has " + LONGEST_REFERENCE + " characters at most."
                : !reference.strip().equals(reference) || reference.chars().anyMatch(Character::isISOControl)
                        ? "A reference has no blanks around it and stands on one line." : null;
        return Optional.ofNullable(sentence).map(why -> RowError.at(row.line(), CaseColumn.EXTERNAL_REF, reference, why));
    }

    private static Optional<RowError> twice(Row row, Map<String, Long> lines) {
        var reference = row.of(CaseColumn.EXTERNAL_REF);
        return Optional.ofNullable(lines.putIfAbsent(reference, row.line()))
                .map(line -> RowError.at(row.line(), CaseColumn.EXTERNAL_REF, reference, "This reference stands on line " + line + " already."));
    }

    /** Opening what is sealed takes time: for errors that are counted and not shown, the columns are not asked for. */
    private static List<RowError> otherContent(Row row, List<CaseColumn> changed) {
        var names = changed.stream().map(CaseColumn::header).collect(Collectors.joining(", "));
        return changed.stream().map(column -> RowError.at(row.line(), column, row.of(column),
                "This reference was imported before with other content in: " + names + ". Correct the case itself.")).toList();
    }
}
