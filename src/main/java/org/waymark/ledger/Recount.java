package org.waymark.ledger;

import java.sql.Connection;
import java.util.List;
import java.util.Set;

/** A strand that can count its cases anew: what the ledger must agree with. */
public interface Recount {

    /** The cubes that this strand posts to. */
    Set<Cube> cubes();

    /** The cells as the rows have them now, one entry for each counted thing, read on this connection. */
    List<Cell> recount(Connection snapshot);
}
