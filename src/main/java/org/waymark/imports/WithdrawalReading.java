package org.waymark.imports;

import static org.waymark.imports.CaseColumn.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.investigation.withdrawal.NewWithdrawal;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.WithdrawalReason;

/** What a row says of a withdrawal. Stage, reasons and account say nothing without the day. */
final class WithdrawalReading {

    private WithdrawalReading() {
    }

    /** The withdrawal, null where there is none or its day cannot be read. */
    static NewWithdrawal of(RowReading row) {
        var on = row.day(WITHDRAWN_ON);
        var stage = row.code(WITHDRAWAL_STAGE, Lists.STAGE::accepts);
        var account = row.code(WITHDRAWAL_ACCOUNT, Lists.WITHDRAWAL_ACCOUNT::accepts);
        var reasons = reasonsOf(row);
        if (!row.row().states(WITHDRAWN_ON)) {
            Stream.of(WITHDRAWAL_STAGE, WITHDRAWAL_REASONS, WITHDRAWAL_ACCOUNT, RE_ENGAGED_ON)
                    .filter(column -> row.row().states(column) && !NotKnown.isOne(row.row().of(column)))
                    .forEach(column -> row.refuse(true, column, "This says something of a withdrawal, and withdrawn_on is empty."));
        }
        return on == null ? null : NewWithdrawal.imported(UUID.randomUUID(), on, stage, reasons, withoutReason(row), account);
    }

    private static List<String> reasonsOf(RowReading row) {
        var text = row.row().stated(WITHDRAWAL_REASONS);
        if (text.isEmpty() || NotKnown.isOne(text)) {
            return List.of();
        }
        var reasons = List.of(text.split(";", -1));
        var unknown = reasons.stream().filter(code -> WithdrawalReason.find(code).isEmpty()).findFirst();
        unknown.ifPresent(code -> row.refuse(true, WITHDRAWAL_REASONS, code.isEmpty()
                ? "A reason is missing between two semicolons or at an end."
                : "Not every code in this list is that of a reason. Separate them by semicolons."));
        return unknown.isPresent() ? List.of() : reasons;
    }

    /** Which of the four answers stands for the reasons; it is left alone where there are some. */
    private static String withoutReason(RowReading row) {
        return NotKnown.of(row.row().stated(WITHDRAWAL_REASONS)).orElse(NotKnown.NOT_ASKED).name();
    }
}
