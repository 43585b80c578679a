package org.waymark.statistics;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.waymark.access.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.statistics.measures.Topic;
import org.waymark.statistics.measures.Window;
import org.waymark.statistics.table.LedgerReading;
import org.waymark.statistics.table.Question;
import org.waymark.statistics.table.StatisticsTable;

/** Answers questions from the ledger. Whoever asks is in the audit trail before the answer is read. */
@ApplicationScoped
class Statistics {

    private final LedgerReading ledger;
    private final Audit audit;

    Statistics(LedgerReading ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    @Transactional
    StatisticsTable read(Actor actor, Question question) {
        audit.append(actor, AuditAction.STATISTICS_READ, question.inCodes());
        return StatisticsTable.answering(question, ledger.of(question));
    }

    /** From the first to the last month that has anything, for those who have not said which months they want. */
    Optional<Window> months(Topic topic) {
        return ledger.months(topic.bases().getFirst());
    }

    @Transactional
    StatisticsTable exported(Actor actor, Question question) {
        audit.append(actor, AuditAction.STATISTICS_EXPORTED, question.inCodes());
        return StatisticsTable.answering(question, ledger.of(question));
    }
}
