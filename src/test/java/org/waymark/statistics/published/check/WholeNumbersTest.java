package org.waymark.statistics.published.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WholeNumbersTest {

    @Test
    void one_or_several_or_no_whole_number_gives_a_share() {
        assertThat(WholeNumbers.partsOf(995, new BigDecimal("2.2")).only()).hasValue(22);
        assertThat(WholeNumbers.partsOf(28_201, new BigDecimal("35")).howMany()).isEqualTo(282);
        assertThat(WholeNumbers.partsOf(10, new BigDecimal("35"))).matches(WholeNumbers::none);
        assertThat(WholeNumbers.partsOf(10, new BigDecimal("120"))).matches(WholeNumbers::none);
    }

    @Property
    void the_parts_are_those_that_trying_every_number_finds(
            @ForAll @IntRange(min = 1, max = 400) int whole, @ForAll @IntRange(max = 1100) int tenths, @ForAll @IntRange(max = 2) int decimals) {
        var percent = BigDecimal.valueOf(tenths, 1).setScale(decimals, java.math.RoundingMode.DOWN);

        var found = WholeNumbers.partsOf(whole, percent);

        var tried = LongStream.rangeClosed(0, whole).filter(part -> gives(part, whole, percent)).toArray();
        assertThat(LongStream.rangeClosed(found.first(), found.last()).toArray()).isEqualTo(tried);
    }

    @Property
    void the_wholes_are_those_that_trying_every_number_finds(
            @ForAll @IntRange(min = -200, max = 200) int part, @ForAll @IntRange(min = -1500, max = 1500) int tenths, @ForAll @IntRange(max = 1) int decimals) {
        var percent = BigDecimal.valueOf(tenths, 1).setScale(decimals, java.math.RoundingMode.DOWN);

        var found = WholeNumbers.wholesOf(part, percent);

        // A share that rounds to 0 says nothing of its whole unless its part is 0 too.
        var tried = LongStream.rangeClosed(1, 3000).filter(whole -> percent.signum() != 0 || part == 0).filter(whole -> gives(part, whole, percent));
        assertThat(LongStream.rangeClosed(1, 3000).filter(found::contains).toArray()).isEqualTo(tried.toArray());
    }

    private static boolean gives(long part, long whole, BigDecimal percent) {
        return Percentage.of(part, whole).rounded(percent.scale()).compareTo(percent) == 0;
    }
}
