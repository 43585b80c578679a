package org.waymark.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.reference.CodeList;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;
import org.waymark.web.Option;

/** The columns of a case file. Coded ones also take the four answers that give no fact; empty is "not asked". */
enum CaseColumn {

    EXTERNAL_REF("The reference of the case where it comes from. It is sealed."),
    RECEIVED_ON("The day on which the helpline was first contacted."),
    CHANNEL("How the helpline was contacted."),
    ABUSE_TYPE("What was done with the images."),
    RELATIONSHIP("Who the suspect is to the victim."),
    AGE_BAND("The age of the victim; a row of somebody under 18 is refused."),
    GENDER("The gender of the victim."),
    CONDUCT_FROM("The day on which the conduct began."),
    REPORTED_TO_POLICE_ON("The day of the report to the police."),
    FORCE("The police force."),
    RECORDED_ON("The day on which the force recorded the crime; without it there is no police record."),
    OFFENCE("The offence as the police recorded it."),
    SUSPECT_IDENTIFIED_ON("The day on which a suspect was identified."),
    OUTCOME("The outcome that the police gave; it needs outcome_on, recorded_on and force."),
    OUTCOME_ON("The day of the outcome."),
    WITHDRAWN_ON("The day on which the victim stopped supporting police action."),
    WITHDRAWAL_STAGE("How far the investigation was then."),
    WITHDRAWAL_REASONS("Why, several separated by semicolons; the first is the main one."),
    WITHDRAWAL_ACCOUNT("Who says so."),
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

    /** The codes that can be imported, beside the four answers; none where the column is not coded. */
    public List<Option> codes() {
        return switch (this) {
            case CHANNEL -> of(Lists.CHANNEL);
            case ABUSE_TYPE -> of(Lists.ABUSE_TYPE);
            case RELATIONSHIP -> of(Lists.RELATIONSHIP);
            case AGE_BAND -> of(Lists.AGE_BAND).stream().filter(age -> !age.code().equals("UNDER_18")).toList();
            case GENDER -> of(Lists.GENDER);
            case FORCE -> Force.all().stream().map(force -> Option.of(force.code(), force.name())).toList();
            case OFFENCE -> Offence.all().stream().filter(Offence::enabled).map(offence -> Option.of(offence.code(), offence.label())).toList();
            case OUTCOME -> Outcome.recordable().stream().map(outcome -> Option.of(outcome.code(), outcome.label())).toList();
            case WITHDRAWAL_STAGE -> of(Lists.STAGE);
            case WITHDRAWAL_REASONS -> WithdrawalReason.all().stream().map(reason -> Option.of(reason.code(), reason.label())).toList();
            case WITHDRAWAL_ACCOUNT -> of(Lists.WITHDRAWAL_ACCOUNT);
            default -> List.of();
        };
    }

    private static List<Option> of(CodeList list) {
        return list.entries().stream().map(code -> Option.of(code.code(), code.label())).toList();
    }

    static List<CaseColumn> required() {
        return REQUIRED;
    }

    static Optional<CaseColumn> named(String header) {
        return Arrays.stream(values()).filter(column -> column.header().equals(header)).findFirst();
    }
}
