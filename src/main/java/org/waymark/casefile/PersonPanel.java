package org.waymark.casefile;

import java.util.List;

import org.waymark.intake.section.Line;

import io.quarkus.qute.TemplateData;

/** What a page shows of who the person is: the answers and until when, or that they are hidden. */
@TemplateData
public record PersonPanel(List<Line> lines, String hiddenAgain, String soFar) {

    public boolean isShown() {
        return hiddenAgain != null;
    }
}
