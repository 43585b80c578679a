package org.waymark.administration.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.testing.PlainDatabase;

/** Every table that refers to a case or a report goes with it: by itself, or because erasing names it. */
class WhatErasingTakesTest {

    private static final String REFERRING = """
            select format('%s.%s', conrelid::regclass, (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])) from pg_constraint
            where contype = 'f' and confdeltype <> 'c' and confrelid = 'WHOM'::regclass order by 1""";

    @Test
    void erasing_a_case_takes_every_row_that_refers_to_it() {
        PlainDatabase.app();

        assertThat(PlainDatabase.column(REFERRING.replace("WHOM", "cases.case_file")))
                .as("tables that do not go by themselves: EraseCaseFile, EraseReports, EraseInvestigation and ErasedReferences name them")
                .containsExactlyInAnyOrder("cases.assignment.case_id", "cases.circumstances_change.case_id", "cases.closure.case_id", "cases.colleague.case_id",
                        "cases.hold.case_id", "cases.note.case_id", "cases.reopening.case_id", "cases.safe_contact.case_id", "cases.subject_access.case_id",
                        "cases.third_party_request.case_id", "imports.external_reference.case_id", "intake.report.case_id", "intake.waiting.named_case_id",
                        "investigation.anonymity_told.case_id", "investigation.police_record.case_id", "investigation.suspect.case_id",
                        "investigation.withdrawal.case_id");
        assertThat(PlainDatabase.column(REFERRING.replace("WHOM", "intake.report"))).isEmpty();
        assertThat(PlainDatabase.column(REFERRING.replace("WHOM", "people.data_key"))).isEmpty();
    }
}
