package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.waymark.testing.PlainDatabase;

/**
 * No table has a column for free words: what can hold text is listed with what it holds instead, and a new column of that kind
 * does not pass until somebody has said so.
 */
class NoPlainWordsTest {

    private static final Path LIST = Path.of("src/test/resources/text-columns.txt");

    @Test
    void every_column_that_can_hold_text_says_what_it_holds() throws IOException {
        var said = new TreeMap<String, String>();
        for (var line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" ", 2);
                assertThat(parts).as("a column and what it holds: " + line).hasSize(2);
                said.put(parts[0], parts[1]);
            }
        }

        assertThat(PlainDatabase.column("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'xml', 'ARRAY', 'USER-DEFINED', 'hstore', 'tsvector')
                and table_schema not in ('pg_catalog', 'information_schema', 'public', 'statistics') order by 1"""))
                .as("columns of tables against " + LIST).containsExactlyInAnyOrderElementsOf(said.keySet());
    }
}
