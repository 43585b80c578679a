package org.waymark.casefile;

import java.util.List;

import org.waymark.reference.Code;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** What the filters of the case list offer. */
@TemplateData
public record FilterChoices(List<Option> mine, List<Code> statuses, List<Option> forces, List<Option> offences, List<Option> outcomes,
        List<Option> suspect, List<Code> stages, List<Option> reasons, List<Option> withdrawn, List<Code> ages) {

    static final FilterChoices ALL = new FilterChoices(
            List.of(Option.of("true", "My cases")),
            Lists.CASE_STATUS.entries(),
            Force.all().stream().map(force -> Option.of(force.code(), force.shortName())).toList(),
            Offence.all().stream().map(offence -> Option.of(offence.code(), offence.label())).toList(),
            Outcome.all().stream().filter(outcome -> outcome.canBeRecorded() && outcome.counted().equals(outcome.code()) || outcome.code().equals("0"))
                    .map(outcome -> Option.of(outcome.code(), outcome.code() + " " + outcome.label())).toList(),
            List.of(Option.of("YES", "Identified"), Option.of("NO", "Not identified")),
            Lists.STAGE.entries(),
            WithdrawalReason.all().stream().map(reason -> Option.of(reason.code(), reason.label())).toList(),
            List.of(Option.of("STANDING", "Stands"), Option.of("REVERSED", "Reversed"), Option.of("NONE", "No withdrawal")),
            Lists.AGE_BAND.entries().stream().filter(band -> !band.code().equals("UNDER_18")).toList());
}
