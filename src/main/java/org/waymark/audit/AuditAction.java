package org.waymark.audit;

/** What the audit trail records: changes, readings and refusals. */
public enum AuditAction {

    SIGNED_IN("Signed in"),
    SIGNED_OUT("Signed out"),
    SESSION_ENDED("Session ended"),
    FORM_KEPT("Form kept that was sent after the session had ended"),
    KEPT_FORMS_LISTED("Kept forms listed"),
    KEPT_FORM_THROWN_AWAY("Kept form thrown away"),

    MY_WORK_LISTED("My work listed"),
    CASES_LISTED("Cases listed"),
    CASE_SEARCHED("Cases searched"),
    EARLIER_CONTACT_SEARCHED("Earlier contact of the same person searched"),
    CASE_OPENED("Case opened to read"),
    IDENTITY_SHOWN("Name and contact details shown"),
    IDENTITY_HIDDEN("Name and contact details hidden again"),
    CASE_CREATED("Case created"),
    CASE_SHARED("Case shared with a colleague"),
    CASE_UNSHARED("Case no longer shared with a colleague"),
    CASE_ASSIGNED("Case assigned"),
    EXCLUDED("Colleague kept out of a case"),
    STEPPED_ASIDE("Colleague stepped aside from a case"),
    EXCLUSION_ENDED("Colleague let into a case again"),
    EMERGENCY_ACCESS_BEGUN("Case opened in an emergency"),
    EMERGENCY_ACCESS_REFUSED("Refused: emergency access"),
    EMERGENCY_ACCESSES_LISTED("Emergency accesses to review listed"),
    EMERGENCY_ACCESS_READ("Emergency access read for review"),
    EMERGENCY_ACCESS_REVIEWED("Emergency access reviewed"),
    CASE_CLOSED("Case closed"),
    CASE_REOPENED("Case reopened"),
    SAFE_CONTACT_CHANGED("Safe contact changed"),
    CIRCUMSTANCES_CHANGED("Circumstances changed"),
    NOTE_ADDED("Note added"),

    REPORT_STARTED("Report started"),
    REPORT_SECTION_SAVED("Section of a report saved"),
    REPORT_READ("Report read"),
    REPORT_SUBMITTED("Report submitted"),
    REPORT_HANDED_OVER("Report handed over: the author may know the person"),
    REPORT_JOINED("Report joined to a case"),
    REPORT_PUT_BEFORE_OWNER("Report put before owner and supervisors"),
    REPORT_DISCARDED("Draft of a report discarded"),
    REPORT_STOPPED("Report stopped: the person is under 18"),
    REPORTS_WAITING_LISTED("Reports that wait for a case listed"),

    POLICE_RECORD_SAVED("Police record saved"),
    SUSPECT_IDENTIFIED("Suspect identified"),
    SUSPECT_CORRECTED("Suspect identified: corrected"),
    OUTCOME_RECORDED("Outcome recorded"),
    OUTCOME_CORRECTED("Outcome corrected"),
    VICTIM_ANSWER_RECORDED("What the victim says recorded"),
    WITHDRAWAL_RECORDED("Withdrawal recorded"),
    WITHDRAWAL_REVERSED("Withdrawal reversed"),
    ANONYMITY_TOLD("Victim told about anonymity"),
    ANONYMITY_NOT_TOLD("Victim not told about anonymity"),
    CONTRADICTIONS_LISTED("Contradictions listed"),

    HOLD_SET("Legal hold set"),
    HOLD_ENDED("Legal hold ended"),
    REQUESTS_READ("Requests of others read"),
    REQUEST_RECORDED("Request of somebody else recorded"),
    REQUEST_DECIDED("Request of somebody else decided"),
    SUBJECT_ACCESS_EXPORTED("What the case says exported for the victim"),
    ERASURE_CONSIDERED("Erasure of a case considered"),
    CASE_ERASED("Case erased"),
    CASE_ERASED_AGAIN("Case erased again after an older copy of the database was put back"),
    REPORTS_FORGOTTEN("Reports at the end of their time erased"),
    ERASURES_LISTED("Erasures listed"),
    CERTIFICATE_READ("Certificate of an erasure read"),
    RETENTION_READ("Retention rules read"),
    RETENTION_CHANGED("Retention period changed"),
    RETENTION_CONFIRMED("Retention run confirmed"),
    RETENTION_RUN("Retention run"),

    CASES_IMPORTED("Cases imported"),
    CASE_IMPORTED("Case imported"),
    IMPORT_PREVIEWED("Import previewed"),
    IMPORT_REFUSED("Import refused: errors in the file"),
    STATEMENTS_IMPORTED("Published statements imported"),
    POLICE_FIGURES_IMPORTED("Police figures imported"),
    POLICE_FIGURES_TAKEN_BACK("Import of police figures taken back"),
    POLICE_FIGURES_READ("Police figures read"),

    STATISTICS_READ("Statistics read"),
    STATISTICS_EXPORTED("Statistics exported"),
    RELEASES_LISTED("Releases listed"),
    RELEASE_PREPARED("Release prepared"),
    RELEASE_DRAFT_READ("Release that is prepared or kept read"),
    RELEASE_SET_ASIDE("Draft of a release set aside"),
    RELEASE_CHECK_STARTED("Check of a release started"),
    RELEASE_CHECK_STOPPED("Check of a release stopped"),
    RELEASE_CHECK_ENDED("Check of a release ended"),
    RELEASE_APPROVED("Release approved"),
    RELEASE_PUBLISHED("Release published"),
    RELEASE_REPRODUCED("Release reproduced"),
    RELEASE_READ("Published release read"),
    RELEASE_FILE_DOWNLOADED("File of a published release downloaded"),
    PUBLISHED_FIGURES_READ("Published figures read"),
    PUBLISHED_FIGURES_EXPORTED("Published figures exported"),

    KEY_PROGRESS_READ("Progress of the wrapping key read"),
    REFERENCE_READ("Reference data read"),
    LEDGER_RECONCILED("Ledger reconciled"),
    CUBE_OPENED("Ledger opened for what was not counted before"),
    AUDIT_READ("Audit trail read"),
    UNUSUAL_ACCESS_LISTED("Unusual access listed"),
    ACCESS_RECEIPT_MADE("Access receipt made for a victim"),
    AUDIT_TRAIL_EXPORTED("Audit trail exported"),

    REFUSED_BY_ROLE("Refused: the role does not open this page"),
    REFUSED_HIDDEN("Refused: no such case for this person");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
