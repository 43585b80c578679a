package org.waymark.statistics.published.check;

import java.util.Collection;

/** One check that was made of a statement, with the sentence that says what was found. */
record Check(boolean holds, String sentence) {

    static Verdict verdict(Collection<Check> made) {
        if (made.isEmpty()) {
            return Verdict.CANNOT_BE_CHECKED;
        }
        return made.stream().allMatch(Check::holds) ? Verdict.AGREES : Verdict.DISAGREES;
    }
}
