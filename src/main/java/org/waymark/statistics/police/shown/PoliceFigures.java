package org.waymark.statistics.police.shown;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.web.Option;

/** What the police published, as it is shown: the latest batch of a source says what a figure is. */
@ApplicationScoped
public class PoliceFigures {

    /** A source of a few offences shows them together; one of all crime would add up what has nothing in common. */
    private static final int TOGETHER = 10;

    private final PoliceReading reading;
    private final Audit audit;

    PoliceFigures(PoliceReading reading, Audit audit) {
        this.reading = reading;
        this.audit = audit;
    }

    /** What was asked for, as far as there is such a thing; else the latest source and period. */
    @Transactional
    PolicePage page(Actor actor, String askedSource, String askedPeriod, String askedOffence) {
        audit.append(actor, AuditAction.POLICE_FIGURES_READ, "all");
        var sources = reading.sources();
        if (sources.isEmpty()) {
            return PolicePage.empty();
        }
        var source = sources.stream().filter(one -> one.id().toString().equals(askedSource)).findFirst().orElse(sources.getFirst());
        var published = reading.periods(source.id());
        var choices = PolicePage.choices(published);
        var period = choices.stream().filter(one -> one.code().equals(askedPeriod)).findFirst().orElse(choices.getFirst());
        var offences = reading.offences(source.id());
        var offence = chosen(offences, askedOffence);
        var parts = PolicePage.partsOf(period, published);
        var figures = reading.figures(source.id(), period, offence.equals(PolicePage.EVERY_OFFENCE) ? "" : offence).stream()
                .filter(figure -> parts.contains(figure.period())).toList();
        return PolicePage.of(sources, source, published, period, offences, offence, figures);
    }

    private static String chosen(List<Option> offences, String asked) {
        if (PolicePage.EVERY_OFFENCE.equals(asked) || offences.stream().anyMatch(one -> one.code().equals(asked))) {
            return asked;
        }
        return offences.size() <= TOGETHER ? PolicePage.EVERY_OFFENCE : offences.getFirst().code();
    }
}
