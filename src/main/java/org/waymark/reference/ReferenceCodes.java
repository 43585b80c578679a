package org.waymark.reference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the codes of the reference files into the database, for foreign keys. Runs again when a file has changed. */
public class ReferenceCodes implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        for (var table : codes().entrySet()) {
            var insert = "insert into reference.%s (code) values (?) on conflict do nothing".formatted(table.getKey());
            try (var statement = context.getConnection().prepareStatement(insert)) {
                for (var code : table.getValue()) {
                    statement.setString(1, code);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static Map<String, List<String>> codes() {
        var codes = new LinkedHashMap<String, List<String>>();
        codes.put("force", withNotKnown(Force.all().stream().map(Force::code).toList()));
        codes.put("offence", withNotKnown(Offence.all().stream().map(Offence::code).toList()));
        codes.put("outcome", Outcome.all().stream().map(Outcome::code).toList());
        codes.put("withdrawal_reason", WithdrawalReason.all().stream().map(WithdrawalReason::code).toList());
        return codes;
    }

    private static List<String> withNotKnown(List<String> codes) {
        var all = new ArrayList<>(codes);
        Arrays.stream(NotKnown.values()).map(NotKnown::name).forEach(all::add);
        return all;
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference codes";
    }

    @Override
    public Integer getChecksum() {
        return codes().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
