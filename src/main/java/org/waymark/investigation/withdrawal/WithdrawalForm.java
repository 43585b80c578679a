package org.waymark.investigation.withdrawal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jboss.resteasy.reactive.RestForm;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.WithdrawalReason;
import org.waymark.web.FormErrors;
import org.waymark.web.FormId;

/** A withdrawal as typed. It comes twice: to be checked, and, once somebody has confirmed what it may cost, to be recorded. */
public record WithdrawalForm(@RestForm String id, @RestForm("withdrawn-on") String on, @RestForm("withdrawal-stage") String stage,
        @RestForm("withdrawal-reasons") List<String> reasons, @RestForm("main-reason") String mainReason,
        @RestForm("without-reason") String withoutReason, @RestForm("withdrawal-account") String account,
        @RestForm("communicated-by") String communicatedBy, @RestForm("support-offered") List<String> supportOffered, @RestForm String note,
        @RestForm String confirmed, @RestForm String change) {

    private static final int LONGEST_NOTE = 400;

    static WithdrawalForm empty() {
        return new WithdrawalForm(FormId.fresh(), "", "", List.of(), "", NotKnown.NOT_ASKED.name(), "", "", List.of(), "", "", "");
    }

    boolean isConfirmed() {
        return "yes".equals(confirmed);
    }

    /** Whether somebody goes back from the confirmation to change what is written. */
    boolean isToBeChanged() {
        return "yes".equals(change);
    }

    /** Reads the form; the result means something only if there are no errors. */
    NewWithdrawal read(FormErrors errors) {
        var chosen = codes("withdrawal-reasons", reasons, code -> WithdrawalReason.find(code).isPresent(), errors);
        return new NewWithdrawal(
                FormId.saying(id, on, stage, reasons, mainReason, withoutReason, account, communicatedBy, supportOffered, note),
                errors.requiredDay("withdrawn-on", on, "the day on which the victim stopped supporting police action").orElse(null),
                errors.code("withdrawal-stage", stage, Lists.STAGE::accepts, "Choose how far the investigation was").orElse(""),
                chosen,
                errors.code("main-reason", mainReason, code -> WithdrawalReason.find(code).isPresent(), null).orElse(null),
                chosen.isEmpty() ? errors.code("without-reason", withoutReason, NotKnown::isOne, null).orElse(NotKnown.NOT_ASKED.name()) : null,
                errors.code("withdrawal-account", account, Lists.WITHDRAWAL_ACCOUNT::accepts, "Choose whose account this is").orElse(""),
                errors.code("communicated-by", communicatedBy, Lists.COMMUNICATED_BY::accepts, "Choose how it was communicated").orElse(""),
                codes("support-offered", supportOffered, Set.copyOf(Lists.SUPPORT_OFFERED.codes())::contains, errors),
                errors.text("note", note, LONGEST_NOTE).orElse(null));
    }

    private static List<String> codes(String field, List<String> typed, Predicate<String> offered, FormErrors errors) {
        var codes = typed == null ? List.<String>of() : typed.stream().filter(code -> !code.isBlank()).distinct().toList();
        if (!codes.stream().allMatch(offered)) {
            errors.add(field, "Choose from the answers in the list");
        }
        return codes;
    }
}
