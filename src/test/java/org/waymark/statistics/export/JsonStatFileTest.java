package org.waymark.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.export.Made.count;
import static org.waymark.statistics.export.Made.row;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.ReleaseTable.Column;
import org.waymark.statistics.disclosure.ReleaseTable.Dimension;
import org.waymark.statistics.disclosure.ReleaseTable.Unit;
import org.waymark.statistics.disclosure.ReleaseTable;
import org.waymark.statistics.disclosure.Value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class JsonStatFileTest {

    @Test
    void a_full_table_is_a_cube_with_its_last_dimension_running_fastest() {
        var json = json(Made.everyMark());

        assertThat(json.at("/version").textValue()).isEqualTo("2.0");
        assertThat(json.at("/class").textValue()).isEqualTo("dataset");
        assertThat(json.at("/id").toString()).isEqualTo("[\"force\",\"year\",\"metric\"]");
        assertThat(json.at("/size").toString()).isEqualTo("[2,2,4]");
        assertThat(json.at("/value").toString())
                .isEqualTo("[995,36.3,33.4,39.3,20,null,null,null,null,null,null,null,null,null,null,null]");
        assertThat(json.at("/status").toString()).isEqualTo("{\"5\":\"[low]\",\"6\":\"[low]\",\"7\":\"[low]\",\"8\":\"[c]\",\"9\":\"[c]\",\"10\":\"[c]\","
                + "\"11\":\"[c]\",\"12\":\"[z]\",\"13\":\"[x]\",\"14\":\"[x]\",\"15\":\"[x]\"}");
    }

    @Test
    void it_says_which_dimension_is_time_which_place_and_what_the_numbers_are() {
        var json = json(Made.everyMark());

        assertThat(json.at("/role").toString()).isEqualTo("{\"time\":[\"year\"],\"geo\":[\"force\"],\"metric\":[\"metric\"]}");
        assertThat(json.at("/dimension/force/category/label/E23000003").textValue()).isEqualTo("Lancashire");
        assertThat(json.at("/dimension/metric/category/unit/not_supported_percent/decimals").intValue()).isEqualTo(1);
        assertThat(json.at("/updated").textValue()).isEqualTo("2026-07-20");
        assertThat(json.at("/source").textValue()).isEqualTo("A helpline that uses Waymark");
        assertThat(json.at("/note").toString()).contains("Years are those in which the offence was recorded.", "Counts are rounded to the nearest 5.");
        assertThat(json.at("/extension/status/label").get("[c]").textValue()).isEqualTo("Suppressed.");
    }

    @Test
    void years_in_pairs_are_time_too() {
        var json = json(new ReleaseTable("pairs", "", "In pairs", "", List.of(new Dimension("stage", "Stage"), new Dimension("years", "Years")),
                List.of(new Column("count", "Count", "A count.", Unit.COUNT)), List.of(row(List.of("A|A", "2021-2022|2021 and 2022"), count(30))), List.of()));

        assertThat(json.at("/role").toString()).isEqualTo("{\"time\":[\"years\"],\"metric\":[\"metric\"]}");
    }

    @Test
    void a_table_that_does_not_fill_its_cube_gives_values_by_position_and_none_that_it_does_not_have() {
        var json = json(new ReleaseTable("nested", "", "Nested", "", List.of(new Dimension("region", "Region"), new Dimension("force", "Police force")),
                List.of(new Column("count", "Count", "A count.", Unit.COUNT)),
                List.of(row(List.of("N|North", "all|All"), count(30)), row(List.of("N|North", "A|A"), Value.of(Mark.SUPPRESSED)),
                        row(List.of("S|South", "B|B"), count(10))),
                List.of()));

        assertThat(json.at("/size").toString()).isEqualTo("[2,3,1]");
        assertThat(json.at("/value").toString()).isEqualTo("{\"0\":30,\"1\":null,\"5\":10}");
        assertThat(json.at("/status").toString()).isEqualTo("{\"1\":\"[c]\"}");
    }

    private static JsonNode json(ReleaseTable table) {
        try {
            return new ObjectMapper().readTree(Made.file(table, Format.JSON_STAT).content());
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
