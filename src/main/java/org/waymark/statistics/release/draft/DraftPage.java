package org.waymark.statistics.release.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.waymark.statistics.release.life.Check;
import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.content.ShownTable;
import org.waymark.statistics.release.life.Standing;
import org.waymark.statistics.release.content.Suppressed;
import org.waymark.time.London;
import org.waymark.web.FormId;

import io.quarkus.qute.TemplateData;

/** A release as supervisors see it: its standing, what can be done next, and its tables beside those of the release before. */
@TemplateData
public record DraftPage(Life life, Content content, List<ShownTable> tables, String before, boolean hadAHand, boolean checking, int gone, String form) {

    static DraftPage of(Life life, Optional<Life> before, boolean hadAHand, Instant now) {
        var content = life.content();
        return new DraftPage(life, content, ShownTable.of(content, before.map(Life::content)), before.map(one -> one.release().name()).orElse(null), hadAHand,
                life.check().filter(check -> check.isRunning(now)).isPresent(),
                before.map(one -> (int) one.content().tables().stream().filter(table -> content.table(table.code()).isEmpty()).count()).orElse(0), FormId.fresh());
    }

    public String title() {
        return life.release().revises().isPresent() ? "Revision of " + life.release().name() : life.release().name();
    }

    public Standing standing() {
        return life.standing();
    }

    public boolean isDraft() {
        return standing() == Standing.DRAFT;
    }

    public boolean isChecked() {
        return standing() == Standing.CHECKED;
    }

    public boolean isApproved() {
        return standing() == Standing.APPROVED;
    }

    public boolean isPublished() {
        return life.publication().isPresent();
    }

    public boolean isRefused() {
        return life.check().flatMap(Check::verdict).filter(Check.Verdict.REFUSED::equals).isPresent();
    }

    public Check check() {
        return life.check().orElse(null);
    }

    public Suppressed suppressed() {
        return content.suppressed();
    }

    public String window() {
        return "%s to %s".formatted(London.inWords(content.window().from()), London.inWords(content.window().to()));
    }

    public String asAt() {
        return London.inWords(content.asAt());
    }

    public String prepared() {
        var preparation = life.preparation();
        return "%s by %s, %s".formatted(preparation.change().label(), preparation.preparer(), London.inWords(preparation.at()));
    }

    public String approved() {
        return life.approval().filter(approval -> !life.overtaken()).map(approval -> "Approved by %s, %s".formatted(approval.approver(), London.inWords(approval.at()))).orElse(null);
    }

    public String published() {
        return life.publication().map(publication -> "Published by %s, %s".formatted(publication.publisher(), London.inWords(publication.at()))).orElse(null);
    }

    public String revisedBy() {
        return life.publication().flatMap(publication -> publication.revisedBy()).orElse(null);
    }

    /** "One table is left out", "7 tables are left out"; nothing where none is. */
    public String leftOut() {
        int tables = content.leftOut().size();
        return tables == 0 ? null : tables == 1 ? "One table is left out" : tables + " tables are left out";
    }

    /** How much of what was published before would be said otherwise now. */
    public String compared() {
        var changed = tables.stream().mapToLong(ShownTable::changed).sum();
        return same(changed) + (gone == 0 ? "" : gone == 1 ? " One table that stood there is left out now." : " %d tables that stood there are left out now.".formatted(gone));
    }

    private static String same(long changed) {
        return changed == 0 ? "every number of the same months is as it was." : changed == 1 ? "one number of the same months has changed. It is marked, with what it was."
                : "%,d numbers of the same months have changed. They are marked, with what they were.".formatted(changed);
    }
}
