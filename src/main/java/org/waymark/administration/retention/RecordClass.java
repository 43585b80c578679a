package org.waymark.administration.retention;

import java.util.Arrays;
import java.util.Optional;

/**
 * A class of records with the time for which it is kept unless an admin says otherwise, and the least that may be said. How long
 * is necessary is the helpline's to decide and to justify (UK GDPR article 5(1)(e)); the reasons here are where to begin.
 */
public enum RecordClass {

    CLOSED_CASES("closed-cases", "Closed cases", Unit.MONTHS, 72, 12,
            "Six years after closure, or after the import that brought the case: as long as a claim can be brought (Limitation Act 1980, section 5). "
                    + "Not less than a year, because outcomes come late. A legal hold or an open request keeps a case longer."),
    DRAFTS("drafts", "Reports that were never submitted", Unit.DAYS, 30, 7,
            "A call that was cut off is taken up again within days. After a month nobody needs what was typed."),
    STOPPED_REPORTS("stopped-reports", "Reports stopped because the person is under 18", Unit.DAYS, 30, 7,
            "Nothing but channel and time is kept of them, and that only so that the colleague finds the page again."),
    WAITING_REPORTS("waiting-reports", "Reports that wait for somebody to say where they belong", Unit.DAYS, 365, 30,
            "A year is more than anybody should take to decide. They stay counted."),
    SESSIONS("sessions", "Sessions of staff", Unit.DAYS, 30, 1,
            "For looking into misuse while it is fresh. The audit trail keeps who signed in and when.");

    private final String code;
    private final String label;
    private final Unit unit;
    private final int usual;
    private final int least;
    private final String reason;

    RecordClass(String code, String label, Unit unit, int usual, int least, String reason) {
        this.code = code;
        this.label = label;
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.reason = reason;
    }

    static Optional<RecordClass> withCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public String reason() {
        return reason;
    }

    /** In what a period is told. */
    public enum Unit {

        DAYS("days"), MONTHS("months");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
