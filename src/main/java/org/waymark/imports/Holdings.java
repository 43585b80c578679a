package org.waymark.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.waymark.reference.Force;

/** What a file holds: the police records by force and year of recording, so that a wrong file is noticed before it is imported. */
final class Holdings {

    private final Map<String, Map<Integer, Integer>> byForce = new TreeMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private int withoutRecord;

    void add(Row row) {
        if (row.states(CaseColumn.RECORDED_ON)) {
            var year = LocalDate.parse(row.of(CaseColumn.RECORDED_ON)).getYear();
            var force = row.states(CaseColumn.FORCE) ? row.of(CaseColumn.FORCE) : "NOT_ASKED";
            byForce.computeIfAbsent(Force.labelOf(force), first -> new TreeMap<>()).merge(year, 1, Integer::sum);
            years.add(year);
        } else {
            withoutRecord++;
        }
    }

    public List<Integer> years() {
        return List.copyOf(years);
    }

    public List<Line> lines() {
        return byForce.entrySet().stream()
                .map(force -> new Line(force.getKey(), years.stream().map(year -> force.getValue().getOrDefault(year, 0)).toList()))
                .toList();
    }

    public int withoutRecord() {
        return withoutRecord;
    }

    /** One force with its police records in each year. */
    record Line(String force, List<Integer> counts) {

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
