package org.waymark.statistics.release.check;

import java.time.Duration;

import org.jboss.logging.Logger;
import org.waymark.statistics.disclosure.Progress;

/**
 * A check that runs in this process: beside its computation a virtual thread notes every few seconds how far it is, which is
 * its sign of life, and hears whether it is still wanted.
 */
final class Running implements Progress, AutoCloseable {

    /** Notes how far a check is; false where it is not wanted any more. */
    interface Note {

        boolean take(int done, int total);
    }

    private static final Logger LOG = Logger.getLogger(Running.class);
    private static final Duration BEAT = Duration.ofSeconds(2);

    private final Note note;
    private final Thread beat;
    private volatile boolean wanted = true;
    private volatile int done;
    private volatile int total;

    Running(Note note) {
        this.note = note;
        this.beat = Thread.ofVirtual().name("beat of a check").start(this::beatOn);
    }

    @Override
    public boolean at(int done, int of) {
        this.done = done;
        this.total = of;
        return wanted;
    }

    private void beatOn() {
        while (wanted && !Thread.currentThread().isInterrupted()) {
            try {
                giveASign();
                Thread.sleep(BEAT);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private void giveASign() {
        try {
            if (!note.take(done, total)) {
                wanted = false;
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("A check could not give a sign of life. It is given up for dead unless a later one comes through.");
        }
    }

    void stop() {
        wanted = false;
    }

    @Override
    public void close() {
        beat.interrupt();
    }
}
