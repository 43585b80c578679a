package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.measures.Measure.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final Measure \\w+ = measure\\(\"([a-z-]+)\"\\)", Pattern.DOTALL);
    private static final Which ALL = Which.every("everything");

    @Test
    void the_javadoc_of_a_measure_is_its_published_definition() throws IOException {
        var written = new LinkedHashMap<String, String>();
        for (var file : List.of("OutcomeMeasures", "WithdrawalMeasures", "ReportMeasures")) {
            var source = Files.readString(Path.of("src/main/java/org/waymark/statistics/measures", file + ".java"));
            CONSTANT.matcher(source).results().forEach(constant -> written.put(constant.group(2), textOf(constant.group(1))));
        }

        Map<String, String> published = Measures.all().stream().collect(Collectors.toMap(Measure::name, Measure::definition));

        assertThat(written).containsExactlyInAnyOrderEntriesOf(published);
    }

    @Test
    void a_name_is_given_once() {
        assertThat(Measures.all()).extracting(Measure::name).doesNotHaveDuplicates();
    }

    @Test
    void a_share_that_counts_more_than_its_whole_is_refused() {
        assertThatThrownBy(() -> whole("too-much").counting(ALL).outOf(ALL.with("outcome", "14", "16")).version(1))
                .hasMessage("The measure \"too-much\" counts things that its denominator leaves out: a share is a part of its whole.");
    }

    @Test
    void a_code_that_no_cell_has_is_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> whole("by-colour").counting(ALL.with("colour", "RED")).version(1))
                .hasMessageContaining("counts by \"colour\"").hasMessageContaining("it has [force, month, offence, outcome, suspect, account]");
    }

    @Test
    void a_measure_without_definition_name_topic_or_version_is_refused() {
        assertThatThrownBy(() -> whole("Bad Name").counting(ALL).version(1)).hasMessageContaining("small letters and hyphens");
        assertThatThrownBy(() -> whole("no-stop").meaning("Offences").counting(ALL).version(1)).hasMessageContaining("full stop");
        assertThatThrownBy(() -> measure("no-topic").called("No topic").meaning("Nothing.").saying("nothing|nothing|").counting(ALL).version(1))
                .hasMessageContaining("say of(OUTCOMES)");
        assertThatThrownBy(() -> whole("nothing-counted").version(1)).hasMessageContaining("say counting(...)");
        assertThatThrownBy(() -> whole("no-version").counting(ALL).version(0)).hasMessageContaining("the first is 1");
    }

    @Test
    void a_measure_across_what_its_topic_is_not_split_by_is_refused() {
        assertThatThrownBy(() -> whole("across-reasons").counting(ALL).outOf(ALL).across(Dimension.REASON).version(1))
                .hasMessageContaining("cannot be split by");
    }

    private static Measure.Draft whole(String name) {
        return measure(name).called("A measure").meaning("Offences that somebody counts.").saying("offence|offences| counted").of(Topic.OUTCOMES);
    }

    private static String textOf(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    }
}
