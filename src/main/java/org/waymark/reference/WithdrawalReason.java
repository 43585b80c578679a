package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a victim stopped supporting police action, in five families; administrative entries do not count as reasons. */
public record WithdrawalReason(String code, String family, String familyLabel, String label, String definition, String safeguarding,
        boolean counts) {

    private static final Map<String, WithdrawalReason> ALL = ReferenceFile
            .read("withdrawal-reasons.csv", row -> new WithdrawalReason(row.getField("code"), row.getField("family_code"),
                    row.getField("family_label"), row.getField("label"), row.getField("definition"),
                    row.getField("prompts_safeguarding"), ReferenceFile.yes(row, "counts_as_reason")))
            .stream().collect(Collectors.toMap(WithdrawalReason::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    public static List<WithdrawalReason> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<WithdrawalReason> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The families in the order of the list, each with its reasons. */
    public static Map<String, List<WithdrawalReason>> byFamily() {
        return all().stream().collect(Collectors.groupingBy(WithdrawalReason::familyLabel, LinkedHashMap::new, Collectors.toList()));
    }

    public static String labelOfFamily(String family) {
        return all().stream().filter(reason -> reason.family().equals(family)).findFirst().orElseThrow().familyLabel();
    }

    /** FEAR_SUSPECT and PRESSURE ask for a safeguarding review. */
    public boolean asksForSafeguardingReview() {
        return code.equals("FEAR_SUSPECT") || code.equals("PRESSURE");
    }
}
