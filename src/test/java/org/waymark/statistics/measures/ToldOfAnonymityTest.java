package org.waymark.statistics.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ledger.Cube;
import org.waymark.reference.Offence;

class ToldOfAnonymityTest {

    private static final Measure TOLD = Measures.find("told-of-anonymity").orElseThrow();
    private static final Which KNOWN = TOLD.denominator().orElseThrow();

    @ParameterizedTest
    @CsvSource(textBlock = """
            S66B_2,       YES,           true,  true
            S66B_2,       NO,            false, true
            S66B_2,       NOT_ASKED,     false, false
            S66B_2,       DOES_NOT_KNOW, false, false
            S33_DISCLOSE, YES,           false, false
            S33_THREAT,   NO,            false, false
            BLACKMAIL,    YES,           false, false
            """)
    void told_of_anonymity_is_out_of_those_whom_the_law_protects_and_of_whom_it_is_recorded(String offence, String told, boolean counted, boolean known) {
        var cell = Cube.ANONYMITY.cell("E23000003", "2025-01", offence, told);

        assertThat(TOLD.numerator().includes(cell)).isEqualTo(counted);
        assertThat(KNOWN.includes(cell)).isEqualTo(known);
    }

    @Test
    void whom_the_law_protects_is_what_the_list_of_offences_says() {
        var protecting = Offence.all().stream().filter(Offence::guaranteesAnonymity).map(Offence::code).toList();

        assertThat(Offence.all().stream().map(Offence::code).filter(code -> KNOWN
                .includes(Cube.ANONYMITY.cell("E23000003", "2025-01", code, "NO")))).isEqualTo(protecting).isNotEmpty();
    }

    @Test
    void it_is_read_from_a_cube_of_its_own() {
        assertThat(TOLD.numerator().cube()).contains(Cube.ANONYMITY);
        assertThat(KNOWN.cube()).contains(Cube.ANONYMITY);
    }
}
