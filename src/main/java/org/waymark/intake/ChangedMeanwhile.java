package org.waymark.intake;

/** The section was saved, or the report submitted, since its page was read; nothing was saved, and both versions are shown. */
class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("This was changed meanwhile.", null, false, false);
    }
}
