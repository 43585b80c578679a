package org.waymark.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a case file. Coded ones also take the four answers that give no fact; empty is "not asked". */
enum CaseColumn {

    EXTERNAL_REF("The reference of the case where it comes from. It is sealed."),
    RECEIVED_ON("The day on which the helpline was first contacted."),
    CHANNEL("How: PHONE, EMAIL, WEB_FORM, CHAT or PARTNER."),
    ABUSE_TYPE("What was done with the images."),
    RELATIONSHIP("Who the suspect is to the victim."),
    AGE_BAND("The age of the victim; a row of somebody under 18 is refused."),
    GENDER("FEMALE, MALE, NON_BINARY or OTHER."),
    CONDUCT_FROM("The day on which the conduct began."),
    REPORTED_TO_POLICE_ON("The day of the report to the police."),
    FORCE("The force, by its code such as E23000003."),
    RECORDED_ON("The day on which the force recorded the crime; without it there is no police record."),
    OFFENCE("The offence, by its code such as S33_DISCLOSE."),
    SUSPECT_IDENTIFIED_ON("The day on which a suspect was identified."),
    OUTCOME("The outcome that the police gave, 1 to 22; it needs recorded_on and force."),
    OUTCOME_ON("The day of the outcome."),
    WITHDRAWN_ON("The day on which the victim stopped supporting police action."),
    WITHDRAWAL_STAGE("How far the investigation was then."),
    WITHDRAWAL_REASONS("Why, several separated by semicolons; the first is the main one."),
    WITHDRAWAL_ACCOUNT("Who says so: VICTIM_STATED, POLICE_RECORDED or HELPLINE_INFERRED."),
    RE_ENGAGED_ON("The day on which the victim supported action again."),
    CLOSED_ON("The day on which the helpline closed the case.");

    private static final List<CaseColumn> REQUIRED = List.of(EXTERNAL_REF, RECEIVED_ON, CHANNEL);
    private static final List<CaseColumn> CODED = List.of(CHANNEL, ABUSE_TYPE, RELATIONSHIP, AGE_BAND, GENDER, FORCE, OFFENCE, OUTCOME,
            WITHDRAWAL_STAGE, WITHDRAWAL_REASONS, WITHDRAWAL_ACCOUNT);

    private final String meaning;

    CaseColumn(String meaning) {
        this.meaning = meaning;
    }

    /** The column as the header of a file names it. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    boolean isCoded() {
        return CODED.contains(this);
    }

    static List<CaseColumn> required() {
        return REQUIRED;
    }

    static Optional<CaseColumn> named(String header) {
        return Arrays.stream(values()).filter(column -> column.header().equals(header)).findFirst();
    }
}
