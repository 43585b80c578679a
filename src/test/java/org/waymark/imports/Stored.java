package org.waymark.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** What stands in the database after an import. */
@ApplicationScoped
public class Stored {

    private final DataSource database;

    Stored(DataSource database) {
        this.database = database;
    }

    /** How many recorded offences of a force and window have one of these outcomes, as the ledger knows it now; none named means all. */
    long recorded(String force, String from, String to, String... outcomes) {
        return number("""
                select coalesce(sum(change), 0) from ledger.posting
                where cube = 'RECORDED' and cell[1] = '%s' and cell[2] between '%s' and '%s' and ('%s' = '' or cell[4] = any(string_to_array('%4$s', ',')))"""
                .formatted(force, from, to, String.join(",", outcomes)));
    }

    long rows(String table) {
        return number("select count(*) from " + table);
    }

    long number(String sql) {
        try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    String text(String sql) {
        try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The first column of every row. */
    List<String> texts(String sql) {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    void change(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** How many rows each table has that holds anything of a case, and the audit trail beside them. */
    Map<String, Long> inAll() {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : new String[] {"cases.case_file", "cases.closure", "intake.report", "investigation.police_record", "investigation.suspect",
                "investigation.outcome", "investigation.withdrawal", "investigation.withdrawal_reason", "investigation.reversal", "ledger.posting",
                "people.data_key", "people.sealed_value", "imports.external_reference"}) {
            rows.put(table, rows(table));
        }
        return rows;
    }
}
