package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ledger.Cube;
import org.waymark.reference.Force;
import org.waymark.reference.WithdrawalReason;

class DimensionTest {

    private static final String LANCASHIRE = "E23000003";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            force   | Police force                        | forces
            region  | Region                              | regions
            year    | Year                                | years
            quarter | Quarter                             | quarters
            month   | Month                               | months
            offence | Offence                             | offences
            outcome | Outcome                             | outcomes
            reason  | Reason                              | reasons
            family  | Family of reasons                   | families of reasons
            stage   | Stage                               | stages
            elapsed | Time since the report to the police | lengths of time
            account | Whose account                       | accounts
            channel | Channel                             | channels
            """)
    void a_code_of_an_address_leads_to_the_words_over_a_column(String code, String label, String several) {
        var dimension = Dimension.find(code).orElseThrow();

        assertThat(dimension.code()).isEqualTo(code);
        assertThat(dimension.label()).isEqualTo(label);
        assertThat(dimension.several()).isEqualTo(several);
    }

    @Test
    void an_unknown_code_is_none() {
        assertThat(Dimension.find("colour")).isEmpty();
        assertThat(Dimension.find("FORCE")).as("the name in the program is no code").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORCE   | E23000003 | Lancashire
            REGION  | E12000002 | North West
            YEAR    | 2021      | 2021
            QUARTER | 2021-Q1   | January to March 2021
            MONTH   | 2021-02   | February 2021
            OFFENCE | S66B_4    | Threatening to share intimate image
            OUTCOME | 16        | Suspect; victim does not support
            """)
    void an_offence_belongs_to_one_group_of_each(Dimension dimension, String code, String name) {
        var offence = Cube.RECORDED.cell(LANCASHIRE, "2021-02", "S66B_4", "16", "YES", "POLICE");

        assertThat(dimension.codeOf(offence)).isEqualTo(code);
        assertThat(dimension.nameOf(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORCE   | E23000003     | Lancashire
            YEAR    | 2021          | 2021
            STAGE   | WITH_CPS      | While the case was with the CPS
            ELAPSED | 366+          | 366 days and more
            ACCOUNT | VICTIM_STATED | As the victim told it
            """)
    void a_withdrawal_belongs_to_one_group_of_each(Dimension dimension, String code, String name) {
        var withdrawal = Cube.WITHDRAWALS.cell(LANCASHIRE, "2021-02", "WITH_CPS", "366+", "VICTIM_STATED", "STANDING", "YES");

        assertThat(dimension.codeOf(withdrawal)).isEqualTo(code);
        assertThat(dimension.nameOf(code)).isEqualTo(name);
    }

    @Test
    void a_withdrawal_belongs_to_each_reason_and_family_that_it_cites_and_a_report_to_its_channel() {
        assertThat(Dimension.REASON.codeOf(Cube.WITHDRAWALS_BY_REASON.cell(LANCASHIRE, "2021-02", "WITH_CPS", "VICTIM_STATED", "STANDING", "DELAY"))).isEqualTo("DELAY");
        assertThat(Dimension.FAMILY.codeOf(Cube.WITHDRAWALS_BY_FAMILY.cell(LANCASHIRE, "2021-02", "WITH_CPS", "VICTIM_STATED", "STANDING", "JUSTICE"))).isEqualTo("JUSTICE");
        assertThat(Dimension.CHANNEL.codeOf(Cube.REPORTS.cell("2021-02", "WEB_FORM", "NO"))).isEqualTo("WEB_FORM");
        assertThat(Dimension.REASON.nameOf("DELAY")).isEqualTo("Taking too long");
        assertThat(Dimension.FAMILY.nameOf("JUSTICE")).isEqualTo("Justice process");
        assertThat(Dimension.CHANNEL.nameOf("WEB_FORM")).isEqualTo("Web form");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01 | 2021-Q1 | January to March 2021
            2021-03 | 2021-Q1 | January to March 2021
            2021-04 | 2021-Q2 | April to June 2021
            2021-06 | 2021-Q2 | April to June 2021
            2021-07 | 2021-Q3 | July to September 2021
            2021-09 | 2021-Q3 | July to September 2021
            2021-10 | 2021-Q4 | October to December 2021
            2021-12 | 2021-Q4 | October to December 2021
            """)
    void quarters_are_those_of_the_calendar_year(YearMonth month, String quarter, String name) {
        assertThat(Dimension.QUARTER.codeOf(month)).isEqualTo(quarter);
        assertThat(Dimension.QUARTER.nameOf(quarter)).isEqualTo(name);
        assertThat(Dimension.YEAR.codeOf(month)).isEqualTo("2021");
        assertThat(Dimension.MONTH.codeOf(month)).isEqualTo(month.toString());
    }

    @Test
    void a_force_lies_in_its_region_and_one_outside_of_them_is_a_region_of_its_own() {
        assertThat(Dimension.REGION.codeOfForce(LANCASHIRE)).isEqualTo("E12000002");
        assertThat(Dimension.FORCE.codeOfForce(LANCASHIRE)).isEqualTo(LANCASHIRE);
        assertThat(Dimension.REGION.codeOfForce("BTP")).isEqualTo("BTP");
        assertThat(Dimension.REGION.nameOf("BTP")).isEqualTo("British Transport Police");
        assertThat(Force.all()).allSatisfy(force -> assertThat(Dimension.REGION.nameOf(Dimension.REGION.codeOfForce(force.code())))
                .isEqualTo(force.code().equals("BTP") ? force.shortName() : force.region()));
    }

    @Test
    void a_force_that_is_not_known_is_so_of_the_region_too() {
        assertThat(Dimension.REGION.codeOfForce("NOT_ASKED")).isEqualTo("NOT_ASKED");
        assertThat(Dimension.REGION.nameOf("NOT_ASKED")).isEqualTo(Dimension.FORCE.nameOf("NOT_ASKED")).isEqualTo("Not asked");
        assertThatThrownBy(() -> Dimension.REGION.nameOf(LANCASHIRE)).hasMessage("no region has the code " + LANCASHIRE);
    }

    @Test
    void only_years_quarters_and_months_have_months_of_their_own() {
        assertThat(Arrays.stream(Dimension.values()).filter(Dimension::isTime)).containsExactly(Dimension.YEAR, Dimension.QUARTER, Dimension.MONTH);
    }

    @Test
    void a_cube_is_split_only_by_what_its_cells_tell() {
        assertThat(splitting(Cube.RECORDED)).containsExactly("force", "region", "year", "quarter", "month", "offence", "outcome", "account");
        assertThat(splitting(Cube.WITHDRAWALS)).containsExactly("force", "region", "year", "quarter", "month", "stage", "elapsed", "account");
        assertThat(splitting(Cube.WITHDRAWALS_BY_REASON)).contains("reason").doesNotContain("family", "elapsed");
        assertThat(splitting(Cube.WITHDRAWALS_BY_FAMILY)).contains("family").doesNotContain("reason", "elapsed");
        assertThat(splitting(Cube.REPORTS)).containsExactly("year", "quarter", "month", "channel");
    }

    @Test
    void reason_not_given_and_lost_contact_have_no_share_and_every_other_reason_has_one() {
        assertThat(WithdrawalReason.all().stream().map(WithdrawalReason::code).filter(code -> !Dimension.REASON.hasShare(code))).containsExactly("NOT_STATED", "NO_CONTACT");
        assertThat(Dimension.FAMILY.hasShare("ADMIN")).isTrue();
        assertThat(Dimension.OUTCOME.hasShare("0")).isTrue();
    }

    private static List<String> splitting(Cube cube) {
        return Arrays.stream(Dimension.values()).filter(dimension -> dimension.splits(cube)).map(Dimension::code).toList();
    }
}
