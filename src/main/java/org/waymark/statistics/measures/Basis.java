package org.waymark.statistics.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.ledger.Cube;

/** By which date a counted thing falls into the window. Two bases are never mixed in one table. */
public enum Basis {

    /** Outcomes so far of crimes recorded in the window. */
    RECORDED("Crimes recorded in the window", "Month recorded", "recorded offences", Cube.RECORDED),
    /** Outcomes assigned in the window, whenever the crime was recorded. */
    CLOSED("Outcomes assigned in the window", "Month of outcome", "offences given an outcome", Cube.CLOSED),
    /** Withdrawals made in the window. */
    WITHDRAWN("Withdrawals made in the window", "Month of withdrawal", "withdrawals", Cube.WITHDRAWALS),
    /** Reports received in the window. */
    RECEIVED("Reports received in the window", "Month received", "reports", Cube.REPORTS);

    private final String label;
    private final String date;
    private final String things;
    private final Cube cube;

    Basis(String label, String date, String things, Cube cube) {
        this.label = label;
        this.date = date;
        this.things = things;
        this.cube = cube;
    }

    public static Optional<Basis> find(String code) {
        return Arrays.stream(values()).filter(basis -> basis.code().equals(code)).findFirst();
    }

    /** As it stands in addresses and files: "recorded". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The date that must fall into the window, as a form offers it: "Month recorded". */
    public String date() {
        return date;
    }

    /** What falls into the window: "recorded offences". */
    public String things() {
        return things;
    }

    /** The cube in which each counted thing stands once. */
    public Cube cube() {
        return cube;
    }

    /** The cube that can be split so: by reason or by family a withdrawal is counted once for each that it cites. */
    public Cube cubeSplitBy(List<Dimension> by) {
        if (by.contains(Dimension.REASON)) {
            return Cube.WITHDRAWALS_BY_REASON;
        }
        return by.contains(Dimension.FAMILY) ? Cube.WITHDRAWALS_BY_FAMILY : cube;
    }
}
