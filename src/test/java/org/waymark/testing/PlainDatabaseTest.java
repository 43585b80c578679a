package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainDatabaseTest {

    private static final String INSERT = "insert into people.data_key (holder, wrapped) values (gen_random_uuid(), '\\x1203010000000102')";

    @BeforeEach
    void an_empty_database() {
        PlainDatabase.empty();
    }

    @Test
    void it_has_the_schema_and_its_roles() throws SQLException {
        execute(PlainDatabase.app(), INSERT);

        assertThat(PlainDatabase.number("select count(*) from people.data_key")).isEqualTo(1);
        assertThatThrownBy(() -> execute(PlainDatabase.statistics(), "select 1 from people.data_key")).isInstanceOf(SQLException.class);
    }

    @Test
    void what_is_done_in_one_transaction_is_done_or_not_done_at_all() {
        PlainDatabase.inOneTransaction(database -> {
            executeQuietly(database, INSERT);
            executeQuietly(database, INSERT);
            return null;
        });
        assertThatThrownBy(() -> PlainDatabase.inOneTransaction(database -> {
            executeQuietly(database, INSERT);
            throw new IllegalStateException("stopped");
        })).hasMessage("stopped");

        assertThat(PlainDatabase.number("select count(*) from people.data_key")).isEqualTo(2);
    }

    private static void executeQuietly(DataSource database, String sql) {
        try {
            execute(database, sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
