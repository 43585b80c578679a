package org.waymark.statistics.release.standard.table;

import java.util.List;

import org.waymark.statistics.measures.Basis;
import org.waymark.statistics.release.standard.count.Offences;

/**
 * A table of every release: what it counts, and its ladder from the finest step to the coarsest.
 *
 * @param counted what its subtitle begins with: "Offences recorded by the police among the helpline's cases"
 * @param notes what has to be known of this table besides what is said of all
 */
public record StandardTable(String code, Basis basis, String counted, List<Step> ladder, List<String> notes) {

    static final String OFFENCES = "Offences recorded by the police among the helpline's cases";
    static final String WITHDRAWALS = "Withdrawals of support for police action among the helpline's cases";

    public StandardTable {
        ladder = List.copyOf(ladder);
        notes = List.copyOf(notes);
    }

    /** As it is called at its finest step. */
    public String title() {
        return ladder.getFirst().layout().title();
    }
}
