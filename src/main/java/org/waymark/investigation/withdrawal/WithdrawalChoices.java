package org.waymark.investigation.withdrawal;

import java.util.List;
import java.util.Locale;

import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.reference.WithdrawalReason;
import org.waymark.web.Option;

import io.quarkus.qute.TemplateData;

/** The answers that the form of a withdrawal offers; the reasons stand in their families, each with its meaning below. */
@TemplateData
public record WithdrawalChoices(List<Option> stages, List<Family> families, List<Option> reasons, List<Option> withoutReason, List<Code> accounts,
        List<Code> communicatedBy, List<Code> supportOffered) {

    static final WithdrawalChoices ALL = new WithdrawalChoices(
            Lists.STAGE.entries().stream().map(code -> new Option(code.code(), code.label(), code.definition().isBlank() ? null : code.definition())).toList(),
            WithdrawalReason.byFamily().values().stream().map(Family::of).toList(),
            WithdrawalReason.all().stream().map(reason -> Option.of(reason.code(), reason.label())).toList(),
            Option.NOT_KNOWN, Lists.WITHDRAWAL_ACCOUNT.entries(), Lists.COMMUNICATED_BY.entries(), Lists.SUPPORT_OFFERED.entries());

    /** A family of reasons, with its id on the page. */
    @TemplateData
    public record Family(String id, String label, List<Option> reasons) {

        static Family of(List<WithdrawalReason> reasons) {
            var first = reasons.getFirst();
            return new Family("withdrawal-reasons-" + first.family().toLowerCase(Locale.ROOT), first.familyLabel(),
                    reasons.stream().map(reason -> new Option(reason.code(), reason.label(), inWords(reason.definition()))).toList());
        }

        /** Some definitions name a stage to go with by its code. */
        private static String inWords(String definition) {
            return Lists.STAGE.entries().stream().reduce(definition,
                    (words, stage) -> words.replace("stage " + stage.code(), "the stage “" + stage.label() + "”"), (one, other) -> other);
        }
    }
}
