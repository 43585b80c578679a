package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A police force. Codes are those of the Office for National Statistics where it gives one. */
public record Force(String code, String shortName, String name, String region, String regionCode, boolean countsIn43, String kind) {

    private static final Map<String, Force> ALL = ReferenceFile
            .read("forces.csv", row -> new Force(row.getField("code"), row.getField("short_name"), row.getField("name"),
                    row.getField("region"), row.getField("region_code"), ReferenceFile.yes(row, "counts_in_43"), row.getField("kind")))
            .stream().collect(Collectors.toMap(Force::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    public static List<Force> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Force> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Whether this is a force or one of the four answers that give no fact. */
    public static boolean accepts(String code) {
        return ALL.containsKey(code) || NotKnown.isOne(code);
    }

    /** "Lancashire", or "Not asked" and its like. */
    public static String labelOf(String code) {
        return find(code).map(Force::shortName)
                .or(() -> NotKnown.of(code).map(NotKnown::label))
                .orElseThrow(() -> new IllegalArgumentException("no force has the code " + code));
    }

    /** British Transport Police has no region code: the region's group is then named after the force. */
    public String regionGroup() {
        return regionCode.isBlank() ? code : regionCode;
    }
}
