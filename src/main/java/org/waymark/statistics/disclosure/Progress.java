package org.waymark.statistics.disclosure;

/** Who waits for a long computation: told how far it is, and asked whether it is still wanted. */
public interface Progress {

    Progress UNWATCHED = (done, of) -> true;

    /** False where it is no longer wanted; the computation then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean at(int done, int of);
}
