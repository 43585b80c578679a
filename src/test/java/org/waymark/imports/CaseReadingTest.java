package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReadingTest {

    private static final Instant NOW = Instant.parse("2022-06-01T10:00:00Z");
    private static final String RECORDED = "force=E23000003|recorded_on=2021-03-10";

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            // unknown codes
            "channel=FAX > channel", "abuse_type=SHARING > abuse_type", "relationship=BOSS > relationship", "age_band=18 > age_band",
            "gender=F > gender", "force=Lancashire > force", "offence=S34 > offence", "channel=phone > channel",
            "force=E23000003|recorded_on=2021-03-10|outcome=99|outcome_on=2021-05-01 > outcome",
            "withdrawn_on=2021-04-01|withdrawal_stage=EARLY > withdrawal_stage",
            "withdrawn_on=2021-04-01|withdrawal_account=POLICE > withdrawal_account",
            "withdrawn_on=2021-04-01|withdrawal_reasons=DELAY;BOREDOM > withdrawal_reasons",
            "withdrawn_on=2021-04-01|withdrawal_reasons=DELAY;;MOVE_ON > withdrawal_reasons",
            "withdrawn_on=2021-04-01|withdrawal_reasons=DELAY;DELAY > withdrawal_reasons",
            "withdrawn_on=2021-04-01|withdrawal_reasons=DELAY;NOT_ASKED > withdrawal_reasons",
            // days that cannot be read
            "received_on=01/03/2021 > received_on", "received_on=2021-02-29 > received_on", "conduct_from=2021-1-1 > conduct_from",
            "closed_on=soon > closed_on", "received_on=0021-03-01 > received_on", "withdrawn_on=NOT_ASKED > withdrawn_on",
            "received_on=２021-03-01 > received_on",
            // what is required
            "external_ref= > external_ref", "received_on= > received_on", "channel= > channel",
            // orders that cannot be, and days to come
            "conduct_from=2021-03-02 > conduct_from", "closed_on=2021-02-28 > closed_on", "received_on=2022-06-02 > received_on",
            "closed_on=2022-06-02 > closed_on", "conduct_from=2021-02-01|reported_to_police_on=2021-01-31 > reported_to_police_on",
            "reported_to_police_on=2021-03-11|force=E23000003|recorded_on=2021-03-10 > recorded_on",
            "conduct_from=2021-02-01|force=E23000003|recorded_on=2021-01-10 > recorded_on",
            "conduct_from=2021-02-01|suspect_identified_on=2021-01-31 > suspect_identified_on",
            "force=E23000003|recorded_on=2021-03-10|outcome=16|outcome_on=2021-03-09 > outcome_on",
            "force=E23000003|recorded_on=2021-03-10|withdrawn_on=2021-03-09 > withdrawn_on",
            "withdrawn_on=2021-04-01|re_engaged_on=2021-03-31 > re_engaged_on", "withdrawn_on=2022-06-02 > withdrawn_on",
            "recorded_on=2022-06-02 > recorded_on", "reported_to_police_on=2022-06-02 > reported_to_police_on",
            // outcomes
            "outcome=16|outcome_on=2021-05-01 > outcome", "outcome=16|outcome_on=2021-05-01|recorded_on=2021-03-10 > outcome",
            "outcome=16|outcome_on=2021-05-01|force=E23000003 > outcome",
            "outcome=16|outcome_on=2021-05-01|force=DOES_NOT_KNOW|recorded_on=2021-03-10 > outcome",
            "force=E23000003|recorded_on=2021-03-10|outcome=16 > outcome_on", "force=E23000003|recorded_on=2021-03-10|outcome_on=2021-05-01 > outcome_on",
            "force=E23000003|recorded_on=2021-03-10|outcome=0|outcome_on=2021-05-01 > outcome_on",
            "force=E23000003|recorded_on=2021-03-10|outcome=7|outcome_on=2021-05-01 > outcome",
            "force=E23000003|recorded_on=2021-03-10|outcome=19|outcome_on=2021-05-01 > outcome",
            "received_on=2015-05-01|force=E23000003|recorded_on=2015-05-02|outcome=21|outcome_on=2015-12-31 > outcome_on",
            "received_on=2018-05-01|force=E23000003|recorded_on=2018-05-02|outcome=22|outcome_on=2019-03-31 > outcome_on",
            // what goes with a withdrawal
            "withdrawal_reasons=DELAY > withdrawal_reasons", "withdrawal_stage=WITH_CPS > withdrawal_stage",
            "withdrawal_account=VICTIM_STATED > withdrawal_account", "re_engaged_on=2021-04-01 > re_engaged_on",
            // under 18, and an offence that is not enabled
            "age_band=UNDER_18 > age_band", "offence=S66AB|force=E23000003|recorded_on=2021-03-10 > offence"})
    void a_row_is_refused_at_its_column(String columns, String refused) {
        assertThat(errorsOf(columns)).extracting(RowError::column).containsExactly(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "channel=PHONE",
            "channel=NOT_ASKED|abuse_type=DOES_NOT_KNOW|relationship=PREFERS_NOT_TO_SAY|age_band=NOT_APPLICABLE|gender=NOT_ASKED|force=DOES_NOT_KNOW"
                    + "|offence=NOT_ASKED|outcome=NOT_APPLICABLE|withdrawal_stage=NOT_APPLICABLE|withdrawal_reasons=NOT_ASKED|withdrawal_account=NOT_ASKED",
            "force=E23000003|recorded_on=2021-03-10|outcome=0",
            "reported_to_police_on=2021-03-05|force=E23000003|offence=S33_DISCLOSE",
            "withdrawn_on=2021-04-01", "withdrawn_on=2021-04-01|withdrawal_reasons=PREFERS_NOT_TO_SAY|withdrawal_stage=DOES_NOT_KNOW",
            "withdrawn_on=2021-04-01|re_engaged_on=2021-04-01", "closed_on=2021-03-01", "received_on=2022-06-01",
            // contradictions are accepted
            "force=E23000003|recorded_on=2021-03-10|outcome=16|outcome_on=2021-05-01",
            "force=E23000003|recorded_on=2021-03-10|outcome=1|outcome_on=2021-05-01|withdrawn_on=2021-04-01",
            "force=E23000003|recorded_on=2021-03-10|outcome=14|outcome_on=2021-05-01|suspect_identified_on=2021-04-01",
            "force=E23000003|recorded_on=2021-03-10|outcome=16|outcome_on=2021-05-01|withdrawn_on=2021-04-01|withdrawal_stage=AT_COURT",
            "conduct_from=2021-02-01|force=E23000003|recorded_on=2021-03-10|offence=S66B_2"})
    void a_row_is_taken(String columns) {
        assertThat(errorsOf(columns)).isEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_once_a_column() {
        var errors = errorsOf("channel=FAX|age_band=UNDER_18|conduct_from=2021-03-02|" + RECORDED + "|outcome=19|outcome_on=2021-03-09|withdrawal_reasons=DELAY");

        assertThat(errors).extracting(RowError::column)
                .containsExactlyInAnyOrder("channel", "age_band", "conduct_from", "outcome", "outcome_on", "withdrawal_reasons");
        assertThat(errors).allSatisfy(error -> assertThat(error.line()).isEqualTo(2));
        assertThat(errors).filteredOn(error -> error.column().equals("channel")).singleElement()
                .satisfies(error -> assertThat(error.value()).isEqualTo("FAX"));
    }

    @Test
    void a_day_that_cannot_be_read_is_not_told_again_by_the_rules() {
        assertThat(errorsOf("reported_to_police_on=5 March|" + RECORDED + "|outcome=16|outcome_on=2021-05-01|withdrawn_on=2021-03-07"))
                .extracting(RowError::column).containsExactly("reported_to_police_on");
    }

    @Test
    void a_row_becomes_what_a_caseworker_would_have_typed() {
        var brought = read("conduct_from=2021-02-01|reported_to_police_on=2021-03-05|" + RECORDED + "|offence=S33_DISCLOSE|suspect_identified_on=2021-03-20"
                + "|outcome=16|outcome_on=2021-05-01|withdrawn_on=2021-04-01|withdrawal_stage=AFTER_STATEMENT|withdrawal_reasons=DELAY;MOVE_ON"
                + "|withdrawal_account=VICTIM_STATED|re_engaged_on=2021-04-20|closed_on=2021-06-01").getFirst();

        assertThat(brought.file().since()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(brought.file().closedOn()).contains(LocalDate.of(2021, 6, 1));
        assertThat(brought.report().cell().codes()).containsExactly("2021-03", "PHONE", "YES");
        assertThat(brought.investigation().policeRecord().force()).isEqualTo("E23000003");
        assertThat(brought.investigation().suspect().on()).isEqualTo(LocalDate.of(2021, 3, 20));
        assertThat(brought.investigation().outcome().code()).isEqualTo("16");
        assertThat(brought.investigation().withdrawal().reasons()).containsExactly("DELAY", "MOVE_ON");
        assertThat(brought.investigation().withdrawal().mainReason()).isEqualTo("DELAY");
        assertThat(brought.investigation().reversal().reEngagedOn()).isEqualTo(LocalDate.of(2021, 4, 20));
    }

    @Test
    void an_empty_coded_column_is_not_asked() {
        var brought = read("withdrawn_on=2021-04-01").getFirst();

        var circumstances = brought.file().circumstances();
        assertThat(List.of(circumstances.abuseType(), circumstances.relationship(), circumstances.ageBand(), circumstances.gender())).containsOnly("NOT_ASKED");
        assertThat(brought.investigation().withdrawal().stage()).isEqualTo("NOT_ASKED");
        assertThat(brought.investigation().withdrawal().account()).isEqualTo("NOT_ASKED");
        assertThat(brought.investigation().withdrawal().withoutReason()).isEqualTo("NOT_ASKED");
        assertThat(brought.investigation().policeRecord()).isNull();
        assertThat(brought.report().cell().codes()).containsExactly("2021-03", "PHONE", "NOT_ASKED");
    }

    @Test
    void the_whole_of_both_files_of_real_figures_is_taken() {
        for (var file : List.of(CaseFiles.lancashire(), CaseFiles.staffordshire())) {
            assertThat(readAll(file).stream().flatMap(one -> one.errors().stream())).isEmpty();
        }
        assertThat(readAll(CaseFiles.lancashire())).hasSize(995);
        assertThat(readAll(CaseFiles.staffordshire())).hasSize(855);
    }

    private static List<RowError> errorsOf(String columns) {
        return read(columns).stream().flatMap(one -> one.errors().stream()).toList();
    }

    private static List<BroughtCase> read(String columns) {
        return readAll(CaseFiles.of(CaseFiles.row(Stream.of(columns.split("\\|")).toArray(String[]::new))));
    }

    private static List<BroughtCase> readAll(byte[] file) {
        var brought = new ArrayList<BroughtCase>();
        try {
            CaseFileText.read(() -> new ByteArrayInputStream(file), rows -> rows.forEach(row -> brought.add(CaseReading.of(row, NOW))));
        } catch (Unreadable cause) {
            throw new AssertionError(cause.errors().toString());
        }
        return brought;
    }
}
