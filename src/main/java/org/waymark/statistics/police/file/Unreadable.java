package org.waymark.statistics.police.file;

/** A file is not opened or not read further; the message is a sentence that its sender can act on. */
public final class Unreadable extends RuntimeException {

    private final long line;

    public Unreadable(String sentence) {
        this(0, sentence);
    }

    public Unreadable(long line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /** The line from which on it cannot be read; 0 where it is the file as a whole. */
    public long line() {
        return line;
    }
}
