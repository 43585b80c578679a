package org.waymark.statistics.published;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.published.check.FigureCheck;
import org.waymark.time.London;

/** What others published, in its latest versions, each with its verdict. */
@ApplicationScoped
public class PublishedFigures {

    private final StatementReading reading;
    private final Audit audit;

    PublishedFigures(StatementReading reading, Audit audit) {
        this.reading = reading;
        this.audit = audit;
    }

    /**
     * What was published of each of these forces alone, to stand beside its own figures and never among them: a page shows
     * the source and the period with each, and is audited itself. A force of which nothing was published is left out.
     */
    public Map<String, List<ShownFigure>> ofForces(Collection<String> codes) {
        return latest().stream()
                .filter(figure -> codes.contains(figure.areaCode()))
                .collect(groupingBy(ShownFigure::areaCode));
    }

    /** The same as it had been brought in by the end of that day, by the ids of the statements. */
    public List<ShownFigure> ofForces(Collection<String> codes, LocalDate day) {
        var known = reading.everyVersion().stream().filter(stored -> !London.dayOf(stored.importedAt()).isAfter(day)).toList();
        return latest(known).stream().filter(figure -> codes.contains(figure.areaCode())).sorted(Comparator.comparing(ShownFigure::id)).toList();
    }

    /** All sources by name. */
    @Transactional
    List<PublishedSource> sources(Actor actor) {
        audit.append(actor, AuditAction.PUBLISHED_FIGURES_READ, "all");
        return sources();
    }

    @Transactional
    Optional<PublishedSource> source(Actor actor, UUID id) {
        audit.append(actor, AuditAction.PUBLISHED_FIGURES_READ, id.toString());
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    @Transactional
    PublishedFile exported(Actor actor) {
        audit.append(actor, AuditAction.PUBLISHED_FIGURES_EXPORTED, "all");
        return new PublishedFile(latest().stream().map(ShownFigure::checked).toList());
    }

    private List<PublishedSource> sources() {
        return latest().stream().collect(groupingBy(ShownFigure::sourceId, LinkedHashMap::new, toList())).entrySet().stream()
                .map(source -> new PublishedSource(source.getKey(), source.getValue().getFirst().source(), source.getValue()))
                .sorted(Comparator.comparing(PublishedSource::name))
                .toList();
    }

    private List<ShownFigure> latest() {
        return latest(reading.everyVersion());
    }

    private static List<ShownFigure> latest(List<Stored> everyVersion) {
        var latest = Stored.latest(everyVersion);
        var earlier = everyVersion.stream()
                .filter(stored -> latest.get(stored.statement().id()).version() != stored.version())
                .collect(groupingBy(stored -> stored.statement().id(), mapping(ShownFigure::earlier, toList())));
        return FigureCheck.of(latest.values().stream().map(Stored::statement).toList()).stream()
                .map(checked -> new ShownFigure(latest.get(checked.statement().id()).sourceId(), checked,
                        earlier.getOrDefault(checked.statement().id(), List.of())))
                .toList();
    }
}
