package org.waymark.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An offence with the days on which it was in force. It is chosen by the days of the conduct, not of the report. */
public record Offence(String code, String label, String fullTitle, String statute, Optional<LocalDate> from, Optional<LocalDate> to,
        boolean threatOnly, String anonymity, boolean enabled, String checked, String note) {

    private static final Map<String, Offence> ALL = ReferenceFile
            .read("offences.csv", row -> new Offence(row.getField("code"), row.getField("label"), row.getField("full_title"),
                    row.getField("statute"), ReferenceFile.day(row, "valid_from"), ReferenceFile.day(row, "valid_to"),
                    ReferenceFile.yes(row, "threat_only"), row.getField("complainant_anonymity"),
                    ReferenceFile.yes(row, "enabled"), row.getField("checked"), row.getField("note")))
            .stream().collect(Collectors.toMap(Offence::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    public static List<Offence> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Offence> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public static boolean accepts(String code) {
        return ALL.containsKey(code) || NotKnown.isOne(code);
    }

    public static String labelOf(String code) {
        return find(code).map(Offence::label)
                .or(() -> NotKnown.of(code).map(NotKnown::label))
                .orElseThrow(() -> new IllegalArgumentException("no offence has the code " + code));
    }

    /** Whether the law guarantees that who complains of it stays anonymous: Sexual Offences (Amendment) Act 1992. */
    public boolean guaranteesAnonymity() {
        return anonymity.equals("yes");
    }

    /** The enabled offences in force on any day of the conduct, both ends included. */
    public static List<Offence> inForceDuring(LocalDate conductFrom, LocalDate conductTo) {
        return all().stream().filter(Offence::enabled).filter(offence -> offence.wasInForceDuring(conductFrom, conductTo)).toList();
    }

    public boolean wasInForceDuring(LocalDate conductFrom, LocalDate conductTo) {
        return from.map(day -> !day.isAfter(conductTo)).orElse(true) && to.map(day -> !day.isBefore(conductFrom)).orElse(true);
    }
}
