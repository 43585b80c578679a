package org.waymark.intake;

import java.util.List;

import org.waymark.reference.Code;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The answers that the coded questions of a report offer, beside the four that give no fact. */
@TemplateData
record Offered(List<Code> channels, List<Code> contacts, List<Code> abuseTypes, List<Code> relationships, List<Code> ages, List<Code> genders,
        List<Code> yesNo, List<Option> ongoing, List<Option> forces) {

    static final Offered ALL = new Offered(Lists.CHANNEL.entries(), Lists.CONTACTED_BY.entries(), Lists.ABUSE_TYPE.entries(),
            Lists.RELATIONSHIP.entries(), Lists.AGE_BAND.entries(), Lists.GENDER.entries(), Lists.YES_NO.entries(),
            List.of(Option.of("YES", "Yes, it is still going on")),
            Force.all().stream().map(force -> Option.of(force.code(), force.name())).toList());
}
