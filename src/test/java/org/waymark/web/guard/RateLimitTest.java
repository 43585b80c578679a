package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class RateLimitTest {

    private final SetTime time = new SetTime();
    private final RateLimit limit = new RateLimit(new Few(), time);

    @Test
    void so_many_at_once_are_answered_and_one_more_waits() {
        IntStream.range(0, 10).forEach(request -> assertThat(limit.waitOf(RateLimit.Kind.ANY, "cara")).isZero());

        assertThat(limit.waitOf(RateLimit.Kind.ANY, "cara")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void after_the_wait_the_next_one_is_answered() {
        IntStream.range(0, 11).forEach(request -> limit.waitOf(RateLimit.Kind.ANY, "cara"));

        time.passes(Duration.ofSeconds(1));

        assertThat(limit.waitOf(RateLimit.Kind.ANY, "cara")).isZero();
        assertThat(limit.waitOf(RateLimit.Kind.ANY, "cara")).isPositive();
    }

    @Test
    void one_person_does_not_use_up_what_another_may_ask() {
        IntStream.range(0, 11).forEach(request -> limit.waitOf(RateLimit.Kind.ANY, "cara"));

        assertThat(limit.waitOf(RateLimit.Kind.ANY, "colin")).isZero();
    }

    @Test
    void searches_are_counted_apart_and_more_strictly() {
        IntStream.range(0, 3).forEach(request -> assertThat(limit.waitOf(RateLimit.Kind.CAREFUL, "cara")).isZero());

        assertThat(limit.waitOf(RateLimit.Kind.CAREFUL, "cara")).isPositive();
        assertThat(limit.waitOf(RateLimit.Kind.ANY, "cara")).isZero();
    }

    @Test
    void a_million_addresses_do_not_fill_the_memory() {
        IntStream.range(0, 30_000).forEach(address -> {
            limit.waitOf(RateLimit.Kind.SIGNED_OUT, "address " + address);
            time.passes(Duration.ofMillis(100));
        });

        assertThat(limit.remembered()).isLessThan(10_100);
    }

    /** Ten at once and one a second; three searches at once. */
    private record Few() implements Rates {

        @Override
        public int perMinute() {
            return 60;
        }

        @Override
        public int atOnce() {
            return 10;
        }

        @Override
        public int carefulPerMinute() {
            return 6;
        }

        @Override
        public int carefulAtOnce() {
            return 3;
        }

        @Override
        public int signedOutPerMinute() {
            return 60;
        }

        @Override
        public int signedOutAtOnce() {
            return 5;
        }
    }

    private static final class SetTime implements TimeMeter {

        private long nanoseconds;

        void passes(Duration time) {
            nanoseconds += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanoseconds;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
