package org.waymark.imports;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.cases.Cases;
import org.waymark.people.KeyedHash;
import org.waymark.people.LookupKeys;
import org.waymark.people.Place;
import org.waymark.people.Vault;

/** What was imported before and under which reference: the rows sealed with their cases, and hashes to find them by. */
@ApplicationScoped
class ImportedRows {

    private static final Place CONTENT = new Place("imports.external_reference", "content");

    private final ExternalReferences references;
    private final LookupKeys keys;
    private final Vault vault;
    private final Cases cases;

    ImportedRows(ExternalReferences references, LookupKeys keys, Vault vault, Cases cases) {
        this.references = references;
        this.keys = keys;
        this.vault = vault;
        this.cases = cases;
    }

    /** Compares these rows with what is there. */
    Comparison among(Actor actor, List<Row> rows) {
        var byReference = keys.of("imports.external_ref");
        var lookups = rows.stream().collect(Collectors.toMap(Row::line, row -> lookupOf(row, byReference)));
        return new Comparison(actor, rows, lookups, references.among(lookups.values()), keys.of("imports.content"));
    }

    /** Keeps what the rows of new cases say, sealed with each case. None of the cases may have a sealed value yet. */
    void keep(UUID importId, Map<CaseId, Row> rows) {
        var byReference = keys.of("imports.external_ref");
        var byContent = keys.of("imports.content");
        var added = rows.entrySet().stream()
                .map(row -> new ExternalReferences.Added(UUID.randomUUID(), row.getKey(), lookupOf(row.getValue(), byReference),
                        byContent.of(row.getValue().content())))
                .toList();
        references.add(importId, added);
        vault.writeNew(added.stream()
                .map(reference -> new Vault.NewText(reference.caseId().value(), CONTENT, reference.id(), rows.get(reference.caseId()).content()))
                .toList());
    }

    private static byte[] lookupOf(Row row, KeyedHash byReference) {
        return byReference.of(row.of(CaseColumn.EXTERNAL_REF));
    }

    /** Rows of a file beside what was imported under the same references. */
    final class Comparison {

        private final Map<Long, byte[]> lookups;
        private final Map<ByteBuffer, ExternalReferences.Known> known;
        private final KeyedHash byContent;
        private final Set<CaseId> open;

        private Comparison(Actor actor, List<Row> rows, Map<Long, byte[]> lookups, Map<ByteBuffer, ExternalReferences.Known> known, KeyedHash byContent) {
            this.lookups = lookups;
            this.known = known;
            this.byContent = byContent;
            this.open = cases.openAmong(actor, rows.stream().filter(row -> !isNew(row) && !isErased(row) && !isSame(row))
                    .map(row -> find(row).caseId().orElseThrow()).toList());
        }

        boolean isNew(Row row) {
            return find(row) == null;
        }

        boolean isErased(Row row) {
            return find(row).caseId().isEmpty();
        }

        /** Of a case that the actor may not open every row says the same, or a file of guesses would tell what it says. */
        boolean isUnchanged(Row row) {
            return isSame(row) || !open.contains(find(row).caseId().orElseThrow());
        }

        private boolean isSame(Row row) {
            return Arrays.equals(find(row).content(), byContent.of(row.content()));
        }

        /** The columns in which the row says other than what was imported; for who may open the case. */
        List<CaseColumn> changed(Row row) {
            var imported = vault.read(find(row).caseId().orElseThrow().value(), CONTENT, find(row).id()).orElse("");
            var stated = imported.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));
            return Stream.of(CaseColumn.values())
                    .filter(column -> !Objects.equals(row.stated(column), stated.getOrDefault(column.header(), "")))
                    .toList();
        }

        private ExternalReferences.Known find(Row row) {
            return known.get(ByteBuffer.wrap(lookups.get(row.line())));
        }
    }
}
