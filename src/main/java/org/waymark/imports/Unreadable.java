package org.waymark.imports;

import java.util.List;

/** A file that is no case file, or none from some line on: it is refused with what is wrong with it. */
class Unreadable extends Exception {

    private final List<RowError> errors;

    Unreadable(long line, String reason) {
        this(List.of(RowError.at(line, reason)));
    }

    Unreadable(List<RowError> errors) {
        super(null, null, false, false);
        this.errors = errors;
    }

    List<RowError> errors() {
        return errors;
    }
}
