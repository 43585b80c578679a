package org.waymark.administration.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant NOW = Instant.parse("2026-06-10T02:30:00Z");

    @Test
    void a_clock_that_went_on_as_it_should_is_steady() {
        assertThat(pulse(Duration.ofMinutes(-15), Duration.ZERO)).isEqualTo(Pulse.STEADY);
        assertThat(pulse(Duration.ofHours(-48), Duration.ofMinutes(5))).isEqualTo(Pulse.STEADY);
        assertThat(pulse(Duration.ofMinutes(5), Duration.ofMinutes(-5))).isEqualTo(Pulse.STEADY);
    }

    @Test
    void a_clock_that_jumped_ahead_or_back_is_not() {
        assertThat(pulse(Duration.ofHours(-48).minusSeconds(1), Duration.ZERO)).isEqualTo(Pulse.LONG_AGO);
        assertThat(pulse(Duration.ofDays(-3650), Duration.ZERO)).isEqualTo(Pulse.LONG_AGO);
        assertThat(pulse(Duration.ofMinutes(5).plusSeconds(1), Duration.ZERO)).isEqualTo(Pulse.IN_THE_FUTURE);
    }

    @Test
    void a_clock_that_differs_from_the_databases_is_not_whatever_the_heartbeat_says() {
        assertThat(pulse(Duration.ZERO, Duration.ofMinutes(5).plusSeconds(1))).isEqualTo(Pulse.APART);
        assertThat(pulse(Duration.ZERO, Duration.ofMinutes(-5).minusSeconds(1))).isEqualTo(Pulse.APART);
        assertThat(pulse(Duration.ofDays(-30), Duration.ofDays(-30))).isEqualTo(Pulse.APART);
    }

    @Test
    void without_a_heartbeat_nobody_knows() {
        assertThat(Pulse.of(Optional.empty(), NOW, NOW)).isEqualTo(Pulse.NEVER);
    }

    private static Pulse pulse(Duration lastBeat, Duration database) {
        return Pulse.of(Optional.of(NOW.plus(lastBeat)), NOW, NOW.plus(database));
    }
}
