package org.waymark.statistics.release.check;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets only so many long computations run at once: each keeps a processor busy, and the people on the phone need some too. */
final class Turns {

    private static final long LOOK = 200;

    private final Semaphore free;

    Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /** Waits for a turn as long as it is wanted, and keeps it until it has ended. */
    void take(BooleanSupplier wanted, Runnable work) {
        try {
            while (!free.tryAcquire(LOOK, TimeUnit.MILLISECONDS)) {
                if (!wanted.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
