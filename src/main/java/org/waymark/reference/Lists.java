package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The smaller coded lists, each read once from {@code reference/codes.csv}. */
public final class Lists {

    private static final Map<String, CodeList> ALL = read();

    /** How a report reached the helpline. */
    public static final CodeList CHANNEL = of("channel");
    /** What was done with the images. */
    public static final CodeList ABUSE_TYPE = of("abuse_type");
    /** Who the suspect is to the victim. */
    public static final CodeList RELATIONSHIP = of("relationship");
    public static final CodeList AGE_BAND = of("age_band");
    public static final CodeList GENDER = of("gender");
    public static final CodeList YES_NO = of("yes_no");
    /** Who contacted the helpline. */
    public static final CodeList CONTACTED_BY = of("contacted_by");
    /** How far the investigation was when the victim stopped supporting it. */
    public static final CodeList STAGE = of("stage");
    /** How the withdrawal was communicated. */
    public static final CodeList COMMUNICATED_BY = of("communicated_by");
    /** Who says that the victim withdrew. */
    public static final CodeList WITHDRAWAL_ACCOUNT = of("withdrawal_account");
    /** What was offered to the victim when support was withdrawn. */
    public static final CodeList SUPPORT_OFFERED = of("support_offered");
    /** Days from the report to the police to the withdrawal, in bands. */
    public static final CodeList ELAPSED = of("elapsed");
    /** Whether a withdrawal stands or was reversed. */
    public static final CodeList WITHDRAWAL_STATUS = of("withdrawal_status");
    /** Who says that this is the outcome. */
    public static final CodeList OUTCOME_ACCOUNT = of("outcome_account");
    /** Whose account a counted outcome rests on. */
    public static final CodeList COUNTED_ACCOUNT = of("counted_account");
    /** What the victim says about an outcome 14 or 16. */
    public static final CodeList VICTIM_SAYS = of("victim_says");
    /** How it is known that a suspect was identified. */
    public static final CodeList SUSPECT_SOURCE = of("suspect_source");
    /** Why an offence was chosen that was not in force during the conduct. */
    public static final CodeList OFFENCE_REASON = of("offence_reason");
    public static final CodeList CASE_STATUS = of("case_status");
    public static final CodeList CLOSURE_REASON = of("closure_reason");
    public static final CodeList REOPENING_REASON = of("reopening_reason");
    /** Why a case is erased. */
    public static final CodeList ERASURE_GROUND = of("erasure_ground");
    /** Who else asks for what a case says. */
    public static final CodeList ASKED_BY = of("asked_by");
    /** On what such a request rests. */
    public static final CodeList LEGAL_BASIS = of("legal_basis");
    /** What was decided about such a request. */
    public static final CodeList REQUEST_DECISION = of("request_decision");

    /** For what somebody needs to see who the person is. */
    public static final CodeList IDENTITY_PURPOSE = of("identity_purpose");

    private Lists() {
    }

    /** A list by its name; an unknown name is an error of the program. */
    public static CodeList of(String name) {
        var list = ALL.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no coded list is called " + name);
        }
        return list;
    }

    public static List<CodeList> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, CodeList> read() {
        record Entry(String list, Code code) {
        }
        return ReferenceFile
                .read("codes.csv", row -> new Entry(row.getField("list"),
                        new Code(row.getField("code"), row.getField("label"), row.getField("definition"))))
                .stream()
                .collect(Collectors.groupingBy(Entry::list, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(),
                        entries -> new CodeList(entries.getFirst().list(), entries.stream().map(Entry::code).toList()))));
    }
}
