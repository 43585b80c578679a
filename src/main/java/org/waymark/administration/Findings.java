package org.waymark.administration;

import java.util.List;

import org.waymark.ledger.Reconcile.Difference;
import org.waymark.ledger.Reconcile.Reconciliation;

import io.quarkus.qute.TemplateData;

/** What a reconciliation found, in words. */
@TemplateData
public record Findings(boolean agrees, int cells, int different, List<Line> first) {

    private static final int SHOWN = 20;

    static Findings of(Reconciliation found) {
        return new Findings(found.agrees(), found.cells(), found.differences().size(),
                found.differences().stream().limit(SHOWN).map(Line::of).toList());
    }

    /** One sentence for whoever reads a terminal. */
    String sentence() {
        return agrees ? "Ledger and recount agree in all %,d cells.".formatted(cells)
                : "Ledger and recount differ in %,d cells. The first: %s %s, ledger %d, recount %d."
                        .formatted(different, first.getFirst().cube(), first.getFirst().codes(), first.getFirst().ledger(), first.getFirst().recount());
    }

    /** A cell in which the two differ. */
    @TemplateData
    public record Line(String cube, String codes, long ledger, long recount) {

        static Line of(Difference difference) {
            return new Line(difference.cell().cube().name(), String.join(", ", difference.cell().codes()), difference.ledger(), difference.recount());
        }
    }
}
