package org.waymark.ledger;

import java.util.List;

/** A named set of coded dimensions. A counted thing stands in exactly one cell of its cube, or in none. */
public enum Cube {

    /** Police records by the month in which they were recorded, with the outcome so far. */
    RECORDED("force", "month", "offence", "outcome", "suspect", "account"),
    /** Police records that have an outcome, by the month of the outcome. */
    CLOSED("force", "month", "offence", "outcome", "suspect", "account"),
    /** Police records that are decided, by the month in which they were recorded and what decided them first, after how many whole months. */
    COURSE("force", "month", "months_since", "event"),
    /** Police records by the month in which they were recorded, with whether the victim was told of the right to anonymity. */
    ANONYMITY("force", "month", "offence", "told"),
    /** Withdrawals by the month in which the victim stopped supporting police action. */
    WITHDRAWALS("force", "month", "stage", "elapsed", "account", "status", "reason_known"),
    /** Withdrawals once for each distinct reason. */
    WITHDRAWALS_BY_REASON("force", "month", "stage", "account", "status", "reason"),
    /** Withdrawals once for each distinct family of reasons that count. */
    WITHDRAWALS_BY_FAMILY("force", "month", "stage", "account", "status", "family"),
    /** Reports by the month in which they reached the helpline. */
    REPORTS("month", "channel", "reported");

    private final List<String> dimensions;

    Cube(String... dimensions) {
        this.dimensions = List.of(dimensions);
    }

    /** The names of the dimensions in the order of a cell's codes. */
    public List<String> dimensions() {
        return dimensions;
    }

    /** Where a dimension stands among a cell's codes; an unknown one is an error of the program. */
    public int indexOf(String dimension) {
        int index = dimensions.indexOf(dimension);
        if (index < 0) {
            throw new IllegalArgumentException("the cube " + name() + " has no dimension " + dimension + ", only " + dimensions);
        }
        return index;
    }

    /** The cell with these codes, one for each dimension in order. */
    public Cell cell(String... codes) {
        return new Cell(this, List.of(codes));
    }
}
