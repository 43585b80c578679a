package org.waymark.statistics.release.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void one_runs_at_a_time_and_the_next_when_it_has_ended() throws Exception {
        running();
        var second = CompletableFuture.runAsync(() -> turns.take(() -> true, () -> assertThat(end.getCount()).isZero()));

        assertThat(second).isNotDone();
        end.countDown();

        second.get(10, TimeUnit.SECONDS);
    }

    @Test
    void who_waits_and_is_not_wanted_any_more_gives_up_and_leaves_the_turn_to_others() throws Exception {
        var first = running();

        assertThatThrownBy(() -> turns.take(() -> false, () -> end.countDown())).isInstanceOf(CancellationException.class);
        assertThat(end.getCount()).isOne();
        end.countDown();
        first.get(10, TimeUnit.SECONDS);

        var ran = new CountDownLatch(1);
        turns.take(() -> false, ran::countDown);
        assertThat(ran.getCount()).isZero();
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        assertThatThrownBy(() -> turns.take(() -> true, () -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        turns.take(() -> false, end::countDown);
        assertThat(end.getCount()).isZero();
    }

    /** Holds the turn until the end. */
    private CompletableFuture<Void> running() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var work = CompletableFuture.runAsync(() -> turns.take(() -> true, () -> {
            begun.countDown();
            await(end);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        return work;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
