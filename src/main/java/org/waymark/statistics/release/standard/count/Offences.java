package org.waymark.statistics.release.standard.count;

import org.waymark.reference.Offence;

/** Whether an offence can have been recorded at all. */
public final class Offences {

    private Offences() {
    }

    /** None is recorded before it comes into force; after its repeal it still is, for earlier conduct. */
    public static boolean notYetInForce(Counting counting) {
        return counting.parts().stream().filter(part -> part.dimension().equals("offence"))
                .anyMatch(part -> Offence.find(part.code()).flatMap(Offence::from).filter(day -> day.isAfter(counting.period().months().to().atEndOfMonth())).isPresent());
    }
}
