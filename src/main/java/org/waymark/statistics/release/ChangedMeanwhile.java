package org.waymark.statistics.release;

/** Somebody else changed the release first; nothing was saved, and it is shown as it is now. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("Somebody else has changed this release.", null, false, false);
    }
}
