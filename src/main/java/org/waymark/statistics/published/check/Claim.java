package org.waymark.statistics.published.check;

import java.math.BigDecimal;
import java.util.Optional;

/** What a statement says in words, where the whole of it is understood. */
sealed interface Claim {

    /** "More than one in three", "half", "nearly 2 in 5". */
    record OfFraction(Optional<Qualifier> ownWord, Percentage fraction) implements Claim {
    }

    /** "More than 36 per cent". */
    record OfPercentage(Optional<Qualifier> ownWord, BigDecimal percent) implements Claim {
    }

    /** "In the past three years": about the window and not about a number. */
    record OfYears(int years) implements Claim {
    }

    /** Empty where anything of it is not understood: half an understanding would be a false check. */
    static Optional<Claim> understood(String words) {
        return ClaimReader.read(words);
    }
}
