package org.waymark.statistics.published;

import java.util.List;
import java.util.UUID;

import org.waymark.statistics.published.check.Verdict;

import io.quarkus.qute.TemplateData;

/** One source with its statements, and how many of them agree, disagree and cannot be checked. */
@TemplateData
public record PublishedSource(UUID id, String name, List<ShownFigure> figures) {

    public int statements() {
        return figures.size();
    }

    public long agree() {
        return with(Verdict.AGREES);
    }

    public long disagree() {
        return with(Verdict.DISAGREES);
    }

    public long cannotBeChecked() {
        return with(Verdict.CANNOT_BE_CHECKED);
    }

    /** "2 of 22 statements disagree with the source’s own numbers." */
    public String finding() {
        var all = statements() == 1 ? "1 statement" : "%,d statements".formatted(statements());
        return disagree() == 0 ? "None of %s disagrees with the source’s own numbers.".formatted(all)
                : "%,d of %s %s with the source’s own numbers.".formatted(disagree(), all, disagree() == 1 ? "disagrees" : "disagree");
    }

    public String publishedOn() {
        return figures.getFirst().publishedOn();
    }

    private long with(Verdict verdict) {
        return figures.stream().filter(figure -> figure.verdict() == verdict).count();
    }
}
