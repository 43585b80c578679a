package org.waymark.ledger;

import java.util.List;

/** One combination of codes, one for each dimension of its cube. */
public record Cell(Cube cube, List<String> codes) {

    public Cell {
        if (codes.size() != cube.dimensions().size()) {
            throw new IllegalArgumentException(cube + " has the dimensions " + cube.dimensions() + " and not " + codes);
        }
        codes = List.copyOf(codes);
    }

    public String of(String dimension) {
        return codes.get(cube.indexOf(dimension));
    }
}
