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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.waymark.ledger.Cube;

class MeasuresTest {

    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final Measure \\w+ = measure\\(\"([a-z-]+)\"\\)", Pattern.DOTALL);

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
    void a_measure_stands_on_every_basis_of_its_topic_unless_it_names_one() {
        assertThat(whole("counted").counting(all()).version(2)).returns(Set.of(Basis.RECORDED, Basis.CLOSED), Measure::bases)
                .returns(Measure.Kind.COUNT, Measure::kind).returns(Optional.empty(), Measure::denominator).returns(2, Measure::version);
        assertThat(whole("closed-only").on(Basis.CLOSED).counting(all()).version(1).bases()).containsExactly(Basis.CLOSED);
        assertThatThrownBy(() -> whole("received").on(Basis.RECEIVED).counting(all()).version(1))
                .hasMessage("The measure \"received\" stands on a basis that its topic does not have: OUTCOMES has [RECORDED, CLOSED].");
    }

    @Test
    void a_measure_is_a_count_a_share_of_a_whole_or_a_change_without_one() {
        assertThat(whole("part").counting(all()).outOf(all()).version(1)).returns(Measure.Kind.SHARE, Measure::kind).returns(Optional.of(all()), Measure::denominator);
        assertThat(whole("change").counting(all()).onYearBefore().version(1)).returns(Measure.Kind.CHANGE, Measure::kind).returns(false, Measure::isShare);
        assertThatThrownBy(() -> whole("change-of-share").counting(all()).outOf(all()).onYearBefore().version(1))
                .hasMessageContaining("is a share without a whole, or no share but with one");
    }

    @Test
    void a_share_that_counts_more_than_its_whole_is_refused() {
        assertThatThrownBy(() -> whole("too-much").counting(all()).outOf(all().with("outcome", "14", "16")).version(1))
                .hasMessage("The measure \"too-much\" counts things that its denominator leaves out: a share is a part of its whole.");
    }

    @Test
    void a_code_that_no_cell_has_is_refused_with_those_that_it_has() {
        assertThatThrownBy(() -> whole("by-colour").counting(all().with("colour", "RED")).version(1))
                .hasMessageContaining("counts by \"colour\"").hasMessageContaining("it has [force, month, offence, outcome, suspect, account]");
        assertThatThrownBy(() -> whole("share-by-colour").on(Basis.RECORDED).counting(all().with("colour", "RED")).outOf(all()).version(1))
                .hasMessageContaining("counts by \"colour\", which the cube RECORDED does not have");
        assertThatThrownBy(() -> whole("out-of-reports").counting(all()).outOf(all().with("outcome", "16").once(Cube.REPORTS)).version(1))
                .hasMessageContaining("counts by \"outcome\", which the cube REPORTS does not have; it has [month, channel, reported]");
    }

    @Test
    void a_measure_across_reasons_is_held_against_the_cube_that_tells_reasons() {
        var withdrawals = measure("cited").called("Cited").meaning("Withdrawals that cite it.").saying("the reason|{things}").of(Topic.WITHDRAWALS);

        assertThat(withdrawals.counting(all().with("reason", "DELAY")).outOf(all()).across(Dimension.REASON).version(1).across()).contains(Dimension.REASON);
        assertThatThrownBy(() -> withdrawals.counting(all().with("elapsed", "0-7")).outOf(all()).across(Dimension.REASON).version(1))
                .hasMessageContaining("counts by \"elapsed\", which the cube WITHDRAWALS_BY_REASON does not have");
    }

    @Test
    void a_measure_without_definition_name_topic_or_version_is_refused() {
        assertThatThrownBy(() -> whole("Bad Name").counting(all()).version(1)).hasMessageContaining("small letters and hyphens");
        assertThatThrownBy(() -> whole("no-stop").meaning("Offences").counting(all()).version(1)).hasMessageContaining("full stop");
        assertThatThrownBy(() -> whole("no-label").called(" ").counting(all()).version(1)).hasMessageContaining("say called(\"...\")");
        assertThatThrownBy(() -> measure("no-topic").called("No topic").meaning("Nothing.").saying("nothing|nothing|").counting(all()).version(1))
                .hasMessageContaining("say of(OUTCOMES)");
        assertThatThrownBy(() -> whole("nothing-counted").version(1)).hasMessageContaining("say counting(...)");
        assertThatThrownBy(() -> whole("no-version").counting(all()).version(0)).hasMessageContaining("the first is 1");
    }

    @Test
    void a_measure_that_does_not_say_how_a_page_leads_with_it_is_refused() {
        assertThatThrownBy(() -> whole("silent").saying(" ").counting(all()).version(1)).hasMessageContaining("has nothing to say");
        assertThatThrownBy(() -> whole("one-word").saying("offences").counting(all()).version(1)).hasMessageContaining("without one, several and the rest");
        assertThatThrownBy(() -> whole("largest").saying("{things}").counting(all()).outOf(all()).across(Dimension.OUTCOME).version(1))
                .hasMessageContaining("does not say what the largest group is and of what");
    }

    @Test
    void a_measure_across_what_its_topic_is_not_split_by_is_refused() {
        assertThatThrownBy(() -> whole("across-reasons").counting(all()).outOf(all()).across(Dimension.REASON).version(1))
                .hasMessageContaining("cannot be split by");
    }

    private static Which all() {
        return Which.every("everything");
    }

    private static Measure.Draft whole(String name) {
        return measure(name).called("A measure").meaning("Offences that somebody counts.").saying("offence|offences| counted").of(Topic.OUTCOMES);
    }

    private static String textOf(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    }
}
