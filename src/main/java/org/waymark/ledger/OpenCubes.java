package org.waymark.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Opens the books of what a newer Waymark counts, where there were cases before it did: a cube without any posting gets its
 * recount as an opening balance of today, for it was not known before. A case erased by then is in no such balance.
 */
@ApplicationScoped
public class OpenCubes {

    private final DataSource database;
    private final Instance<Recount> strands;
    private final Ledger ledger;

    OpenCubes(DataSource database, @Any Instance<Recount> strands, Ledger ledger) {
        this.database = database;
        this.strands = strands;
        this.ledger = ledger;
    }

    /**
     * The cubes that were opened. The caller has begun a transaction in which nothing was read yet, and keeps others from doing
     * the same meanwhile: whether there are postings and what a recount finds is seen in one snapshot.
     */
    @Transactional(TxType.MANDATORY)
    public Set<Cube> open() {
        try (var snapshot = database.getConnection()) {
            try (var statement = snapshot.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
            var unopened = unopened(snapshot);
            var balance = new ArrayList<Cell>();
            strands.stream().filter(strand -> !Collections.disjoint(strand.cubes(), unopened))
                    .forEach(strand -> strand.recount(snapshot).stream().filter(cell -> unopened.contains(cell.cube())).forEach(balance::add));
            balance.addAll(departed(snapshot, unopened));
            ledger.enter(balance);
            unopened.retainAll(balance.stream().map(Cell::cube).toList());
            return unopened;
        } catch (SQLException cause) {
            throw new IllegalStateException("The ledger cannot be opened.", cause);
        }
    }

    private static Set<Cube> unopened(Connection snapshot) throws SQLException {
        try (var statement = snapshot.prepareStatement("""
                select cube from unnest(?) as cube where not exists (select 1 from ledger.posting where posting.cube = cube.cube)""")) {
            statement.setArray(1, names(snapshot, EnumSet.allOf(Cube.class)));
            var cubes = EnumSet.noneOf(Cube.class);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cubes.add(Cube.valueOf(rows.getString(1)));
                }
            }
            return cubes;
        }
    }

    /** Cases that were erased again at this very start, before the cube was opened. */
    private static List<Cell> departed(Connection snapshot, Set<Cube> cubes) throws SQLException {
        try (var statement = snapshot.prepareStatement("select cube, cell, count from ledger.departed where cube = any (?)")) {
            statement.setArray(1, names(snapshot, cubes));
            var cells = new ArrayList<Cell>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var cell = new Cell(Cube.valueOf(rows.getString(1)), Arrays.asList((String[]) rows.getArray(2).getArray()));
                    cells.addAll(Collections.nCopies(rows.getInt(3), cell));
                }
            }
            return cells;
        }
    }

    private static Array names(Connection snapshot, Collection<Cube> cubes) throws SQLException {
        return snapshot.createArrayOf("text", cubes.stream().map(Cube::name).toArray());
    }
}
