package org.waymark.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"361,995,36.3,33.4,39.3", "370,855,43.3,40.0,46.6", "139,372,37.4,32.6,42.4", "10044,28201,35.6,35.1,36.2",
            "71,995,7.1,5.7,8.9", "0,10,0.0,0.0,27.8", "10,10,100.0,72.2,100.0"})
    void a_share_has_its_percentage_and_its_wilson_interval(long part, long whole, BigDecimal percent, BigDecimal low, BigDecimal high) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
        assertThat(new Share(part, whole).interval()).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"167,199,83.9", "1,8,12.5", "1,16,6.3", "-1,16,-6.3", "-20,20,-100.0", "5,1000,0.5", "1,2000,0.1", "-1,3000,0.0"})
    void a_percentage_is_rounded_half_up_once_and_alike_on_both_sides_of_nothing(long part, long whole, BigDecimal percent) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
    }

    @Test
    void nothing_has_no_share() {
        assertThatThrownBy(() -> new Share(0, 0)).hasMessage("Nothing is a share of 0.");
        assertThat(Figure.share(0, 0).percent()).isEmpty();
    }

    @Property
    void an_interval_holds_its_share_and_stays_within_nothing_and_all(@ForAll @IntRange(min = 1, max = 50_000) int whole, @ForAll @IntRange(max = 50_000) int part) {
        var share = new Share(Math.min(part, whole), whole);

        assertThat(share.interval().low()).isBetween(BigDecimal.ZERO, share.percent());
        assertThat(share.interval().high()).isBetween(share.percent(), BigDecimal.valueOf(100));
    }
}
