package org.waymark.statistics.release.reproduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;
import org.waymark.statistics.disclosure.PlannedRelease;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.release.life.Approval;
import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.life.Publication;
import org.waymark.statistics.release.life.Releases;
import org.waymark.statistics.release.publication.Folder;
import org.waymark.statistics.release.publication.Folders;
import org.waymark.statistics.release.reproduction.Reproduction.Difference;
import org.waymark.statistics.release.reproduction.Reproduction.Finding;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.StandardTables;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Computes a published release anew: from its frozen bytes, from its frozen cells, and from the ledger as it was known on its day. */
@ApplicationScoped
public class Reproduce {

    private final Releases releases;
    private final Folders folders;
    private final StandardTables tables;
    private final Audit audit;

    Reproduce(Releases releases, Folders folders, StandardTables tables, Audit audit) {
        this.releases = releases;
        this.folders = folders;
        this.tables = tables;
        this.audit = audit;
    }

    /**
     * Empty where nothing is published under the address.
     *
     * @throws java.util.concurrent.CancellationException where it is not wanted any more
     */
    public Optional<Reproduction> reproduce(Actor actor, String address, Progress progress) {
        var frozen = QuarkusTransaction.requiringNew().call(() -> releases.published(address).map(this::frozen));
        return frozen.map(found -> {
            var result = reproduce(found, progress);
            QuarkusTransaction.requiringNew().run(() -> audit.append(actor, AuditAction.RELEASE_REPRODUCED, address + (result.isSame() ? " same" : " differs")));
            return result;
        });
    }

    /** What was kept of a release, and what was published when its further counts were suppressed. */
    private record Frozen(Life life, Publication publication, ProtectedRelease cells, boolean cellsAsPrepared, Folder folder, Optional<List<ProtectedRelease>> against) {
    }

    private Frozen frozen(Life life) {
        return new Frozen(life, life.publication().orElseThrow(), releases.cellsOf(life), releases.cellsAreAsPrepared(life.preparation()), folders.of(life),
                life.preparation().against().map(releases::publishedUntil));
    }

    private Reproduction reproduce(Frozen frozen, Progress progress) {
        var publication = frozen.publication();
        var plan = tables.plan(frozen.life().preparation().asked());
        var differences = differences(frozen.cells().planned(), plan);
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(isAsApproved(frozen.life(), publication), "The content is the bytes that were approved and published, by their SHA-256."));
        findings.add(new Finding(frozen.folder().isWhole() && frozen.folder().checksums().equals(publication.sums()), "The files are those that were published, by their SHA-256."));
        findings.add(figures(frozen));
        findings.add(new Finding(frozen.cellsAsPrepared(), "The frozen cells are those of which the release was made."));
        findings.add(new Finding(isSame(publication, plan, frozen.cells()), "From the frozen cells the same tables come out, to the byte."));
        findings.add(new Finding(differences.isEmpty(), "The ledger as known on that day gives the same counts: %s.".formatted(
                differences.isEmpty() ? "none differs" : differences.size() == 1 ? "one differs" : differences.size() + " differ")));
        findings.add(new Finding(isSame(publication, plan, anew(plan, frozen, progress)), "From the ledger, suppressed anew, the same tables come out, to the byte."));
        return new Reproduction(frozen.life().release().address(), publication.sha256(), findings, differences);
    }

    private static boolean isAsApproved(Life life, Publication publication) {
        return publication.isWhole() && Stream.of(life.preparation().sha256(), life.approval().map(Approval::sha256).orElse("")).allMatch(publication.sha256()::equals);
    }

    /** The page around the figures is kept as it was: a later version may look otherwise. */
    private static Finding figures(Frozen frozen) {
        var then = frozen.folder().figures().stream().collect(Collectors.toMap(ExportFile::name, ExportFile::content));
        var now = Folder.made(frozen.publication()).figures();
        var others = now.stream().filter(file -> !Arrays.equals(file.content(), then.get(file.name()))).map(ExportFile::name).toList();
        return new Finding(others.isEmpty() && now.size() == then.size(), "All %d files of figures come out as they were published%s.".formatted(then.size(),
                others.isEmpty() ? "" : " but for " + String.join(", ", others)));
    }

    private static ProtectedRelease anew(Plan plan, Frozen frozen, Progress progress) {
        var alone = DisclosureControl.protect(plan.planned(), frozen.cells().rules());
        return frozen.against().map(earlier -> DisclosureControl.protectFurther(alone, earlier, progress)).orElse(alone);
    }

    /** The words around the tables are taken as they were; a plan that needs other counts gives other tables. */
    private static boolean isSame(Publication publication, Plan plan, ProtectedRelease cells) {
        var known = new HashSet<>(counts(cells.planned()).keySet());
        if (!known.containsAll(counts(plan.planned()).keySet())) {
            return false;
        }
        return Arrays.equals(publication.read().with(plan.tables(cells)).bytes(), publication.content());
    }

    private static List<Difference> differences(PlannedRelease then, Plan now) {
        var published = counts(then);
        var today = counts(now.planned());
        var all = new TreeSet<>(published.keySet());
        all.addAll(today.keySet());
        return all.stream().filter(id -> !String.valueOf(published.get(id)).equals(String.valueOf(today.get(id))))
                .map(id -> new Difference(named(id, now), words(published.get(id)), words(today.get(id)))).toList();
    }

    /** As a reader finds it in a table; what stands in none goes by its id. */
    private static String named(CountId id, Plan plan) {
        return plan.tables().stream().flatMap(table -> table.placeOf(id).stream()).findFirst()
                .map(place -> "%s: %s, %s".formatted(place.title(), String.join(", ", place.row()), place.column())).orElseGet(id::toString);
    }

    private static Map<CountId, Long> counts(PlannedRelease planned) {
        var counts = new TreeMap<CountId, Long>();
        planned.tables().forEach(table -> table.counts().forEach(count -> counts.put(count.id(), count.count())));
        return counts;
    }

    private static String words(Long count) {
        return count == null ? "no such count" : count.toString();
    }
}
