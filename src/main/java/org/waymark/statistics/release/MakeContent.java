package org.waymark.statistics.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.SeriesBreak;
import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.suppression.DisclosureControl;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.measures.Which;
import org.waymark.statistics.release.content.Content.Break;
import org.waymark.statistics.release.content.Content.MarkMeaning;
import org.waymark.statistics.release.content.Content.MeasureUsed;
import org.waymark.statistics.release.content.Content.Publisher;
import org.waymark.statistics.release.content.Content;
import org.waymark.statistics.release.life.Change;
import org.waymark.statistics.release.standard.Asked;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.StandardTables;

/** Makes what a release says: plans its tables from the ledger, protects each by itself, and writes everything down that goes with them. */
@ApplicationScoped
public class MakeContent {

    private static final List<String> NOTES = List.of(
            "Counts are of the helpline's own cases and reports. They are not the figures of any police force.",
            "Counts are rounded to the nearest 5, totals from the true total, so that parts may not add up.",
            "Percentages are computed from rounded counts, each with its 95% Wilson interval, and only where they are of at least 20.");

    private final StandardTables tables;
    private final ReleaseSettings settings;

    MakeContent(StandardTables tables, ReleaseSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** Plans from the ledger, and suppresses what each table by itself needs. */
    Prepared fresh(Heading heading, Change change, Asked asked) {
        var plan = tables.plan(asked);
        var cells = DisclosureControl.protect(plan.planned(), asked.rules());
        return new Prepared(change, asked, cells, content(heading, plan, cells), Optional.empty());
    }

    /** Plans from the ledger, and protects everything together and against what was published until then. */
    Prepared settled(Heading heading, Asked asked, List<ProtectedRelease> earlier, int published, Progress progress) {
        var settled = tables.settled(asked, earlier, progress);
        return new Prepared(Change.SUPPRESSED, settled.plan().asked(), settled.release(), content(heading, settled.plan(), settled.release()), Optional.of(published));
    }

    private Publisher publisher() {
        return new Publisher(settings.publisher(), settings.contact(), settings.licence());
    }

    private Content content(Heading heading, Plan plan, ProtectedRelease cells) {
        var asked = plan.asked();
        var written = plan.tables(cells);
        var notes = Stream.concat(NOTES.stream(), plan.leftOut().stream().map(left -> Content.leavingOut(left.title(), left.why()))).toList();
        return new Content(Content.FORMAT, heading.address(), heading.name(), publisher(), asked.window(), asked.asAt(), plan.coverage(), asked.rules(),
                Arrays.stream(Mark.values()).map(MarkMeaning::of).toList(), measures(), breaks(asked), notes, written, heading.revises(), heading.reason());
    }

    private static List<MeasureUsed> measures() {
        return Measures.all().stream().map(MakeContent::used).toList();
    }

    private static MeasureUsed used(Measure measure) {
        return new MeasureUsed(measure.name(), measure.label(), measure.definition(), measure.numerator().words(),
                measure.denominator().map(Which::words).orElse(""), measure.version());
    }

    private static List<Break> breaks(Asked asked) {
        return SeriesBreak.crossedBy(asked.window()).stream().map(border -> new Break(border.day(), border.words())).toList();
    }
}
