package org.waymark.statistics.release.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class RunningTest {

    @Test
    void a_sign_of_life_that_does_not_come_through_is_not_repeated_at_once() throws InterruptedException {
        var first = new CountDownLatch(1);
        var hundredth = new CountDownLatch(100);
        try (var running = new Running((done, total) -> {
            first.countDown();
            hundredth.countDown();
            throw new IllegalStateException("no database");
        })) {
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(hundredth.await(500, TimeUnit.MILLISECONDS)).as("a hundred signs within half a second").isFalse();
            assertThat(running.at(1, 2)).as("still wanted").isTrue();
        }
    }

    @Test
    void what_is_not_wanted_any_more_hears_of_it() throws InterruptedException {
        var asked = new CountDownLatch(1);
        try (var running = new Running((done, total) -> {
            asked.countDown();
            return true;
        })) {
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            running.stop();
            assertThat(running.at(1, 2)).isFalse();
        }
    }
}
