package org.waymark.statistics.measures;

import java.util.List;

/** What a table is about: outcomes, withdrawals or reports. */
public enum Topic {

    OUTCOMES("outcomes", List.of(Basis.RECORDED, Basis.CLOSED),
            List.of(Dimension.FORCE, Dimension.REGION, Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH, Dimension.OFFENCE, Dimension.OUTCOME)),
    WITHDRAWALS("withdrawals", List.of(Basis.WITHDRAWN),
            List.of(Dimension.FORCE, Dimension.YEAR, Dimension.REASON, Dimension.FAMILY, Dimension.STAGE, Dimension.ELAPSED, Dimension.ACCOUNT)),
    REPORTS("reports", List.of(Basis.RECEIVED),
            List.of(Dimension.YEAR, Dimension.MONTH, Dimension.CHANNEL));

    private final String code;
    private final List<Basis> bases;
    private final List<Dimension> dimensions;

    Topic(String code, List<Basis> bases, List<Dimension> dimensions) {
        this.code = code;
        this.bases = bases;
        this.dimensions = dimensions;
    }

    /** As it stands in addresses: "outcomes". */
    public String code() {
        return code;
    }

    /** The bases on which it can be counted; the first is the usual one. */
    public List<Basis> bases() {
        return bases;
    }

    /** By what its tables can be split. */
    public List<Dimension> dimensions() {
        return dimensions;
    }
}
