package org.waymark.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;
import org.waymark.audit.seal.AuditKeys;

/** Writes the trail as files for the verifier, all of one moment: the signed head, the seals and the rows. */
@ApplicationScoped
public class TrailExport {

    private final DataSource database;
    private final AuditKeys keys;
    private final Clock clock;

    TrailExport(@io.quarkus.agroal.DataSource("audit") DataSource database, AuditKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    public void writeTo(OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                writeTo(connection, out);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The audit trail cannot be read.", cause);
        }
    }

    private void writeTo(Connection connection, OutputStream out) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("head.txt"));
        zip.write(ExportHead.head(connection, clock, keys).text().getBytes(StandardCharsets.UTF_8));
        for (var table : new String[] {"seal", "event"}) {
            zip.putNextEntry(new ZipEntry(table + ".csv"));
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy audit.%s to stdout (format csv, header)".formatted(table), zip);
        }
        zip.finish();
    }
}
