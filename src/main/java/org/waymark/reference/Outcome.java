package org.waymark.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A Home Office outcome type (Crime Outcomes in England and Wales, outcome framework). "0 not yet assigned" is not an outcome. */
public record Outcome(String code, String label, String officialName, String group, String partOf, Optional<LocalDate> introduced,
        boolean needsSuspect, boolean excludesSuspect, String note) {

    /** Cannabis warnings and fraud filed by the NFIB are never outcomes of an image offence. */
    private static final Set<String> NEVER_HERE = Set.of("7", "19");

    private static final Map<String, Outcome> ALL = ReferenceFile
            .read("outcomes.csv", row -> new Outcome(row.getField("code"), row.getField("label"), row.getField("official_name"),
                    row.getField("group"), row.getField("of_which_of"), ReferenceFile.day(row, "valid_from"),
                    row.getField("suspect_identified").equals("yes"), row.getField("suspect_identified").equals("no"),
                    row.getField("note")))
            .stream().collect(Collectors.toMap(Outcome::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    public static final String NOT_YET_ASSIGNED = "0";

    public static List<Outcome> all() {
        return List.copyOf(ALL.values());
    }

    /** Those that can be recorded for an image offence. */
    public static List<Outcome> recordable() {
        return all().stream().filter(Outcome::canBeRecorded).toList();
    }

    public static Optional<Outcome> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public static String labelOf(String code) {
        return find(code).map(Outcome::label)
                .or(() -> NotKnown.of(code).map(NotKnown::label))
                .orElseThrow(() -> new IllegalArgumentException("no outcome has the code " + code));
    }

    public boolean canBeRecorded() {
        return !code.equals(NOT_YET_ASSIGNED) && !NEVER_HERE.contains(code);
    }

    /** The outcome under which it is counted: 1A as 1, 2A as 2, 3A as 3. */
    public String counted() {
        return partOf.isBlank() ? code : partOf;
    }

    /** The day from which forces could assign it; a part bears the day of its whole. */
    public Optional<LocalDate> availableFrom() {
        return partOf.isBlank() ? introduced : ALL.get(partOf).introduced();
    }

    /** 14 and 16: closed because the victim does not support action. */
    public boolean saysVictimDoesNotSupport() {
        return code.equals("14") || code.equals("16");
    }
}
