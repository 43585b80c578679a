package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A coded list: its entries in the order in which they are offered. */
public final class CodeList {

    private final String name;
    private final Map<String, Code> entries = new LinkedHashMap<>();

    CodeList(String name, List<Code> entries) {
        this.name = name;
        entries.forEach(entry -> this.entries.put(entry.code(), entry));
    }

    public String name() {
        return name;
    }

    public List<Code> entries() {
        return List.copyOf(entries.values());
    }

    public List<String> codes() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String code) {
        return entries.containsKey(code);
    }

    /** Whether this is a code of the list or one of the four answers that give no fact. */
    public boolean accepts(String code) {
        return has(code) || NotKnown.isOne(code);
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The label of a code of this list or of one of the four answers; an unknown code is an error of the program. */
    public String labelOf(String code) {
        return find(code).map(Code::label)
                .or(() -> NotKnown.of(code).map(NotKnown::label))
                .orElseThrow(() -> new IllegalArgumentException("no code of the list " + name + ": " + code));
    }
}
