package org.waymark.investigation.summary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.cases.CaseSummary;
import org.waymark.cases.TimelineEntry;
import org.waymark.investigation.AnonymityTold;
import org.waymark.investigation.Contradiction;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.InvestigationFiles;
import org.waymark.investigation.Reversal;
import org.waymark.investigation.Sealed;
import org.waymark.investigation.Withdrawal;
import org.waymark.people.Place;
import org.waymark.people.Vault;
import org.waymark.time.London;

/** The investigation of a case in words, for somebody who has been allowed to open the case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Investigations {

    private final InvestigationFiles files;
    private final Vault vault;
    private final Clock clock;

    Investigations(InvestigationFiles files, Vault vault, Clock clock) {
        this.files = files;
        this.vault = vault;
        this.clock = clock;
    }

    public InvestigationSummary of(CaseSummary file) {
        var investigation = files.of(file);
        var record = investigation.policeRecord();
        var today = London.today(clock);
        return new InvestigationSummary("/cases/" + file.reference(),
                record == null ? null : PoliceRecordInWords.of(record, vault.read(file.id().value(), Sealed.CRIME_NUMBER, record.id()).isPresent()),
                investigation.suspectInWords(), investigation.suspectIdentifiedOn() != null,
                Anonymity.of(record, investigation.conduct(), today),
                investigation.toldOfAnonymity().map(AnonymityTold::inWords).orElse("Not recorded"),
                investigation.outcomes().reversed().stream().map(outcome -> OutcomeLine.of(outcome, investigation, file.reference())).toList(),
                TwoAccounts.of(investigation),
                withdrawals(file, investigation),
                Contradiction.in(investigation, today).stream().map(contradiction -> contradiction.kind().sentence()).toList());
    }

    public List<TimelineEntry> timelineOf(CaseSummary file) {
        return Told.of(files.of(file), files.savingsOf(file.id()));
    }

    private List<WithdrawalLine> withdrawals(CaseSummary file, Investigation investigation) {
        var notes = texts(file, Sealed.NOTE, investigation.withdrawals().stream().map(Withdrawal::id).toList());
        var reasons = texts(file, Sealed.REVERSAL_REASON, investigation.reversals().stream().map(Reversal::id).toList());
        var lines = new ArrayList<WithdrawalLine>();
        investigation.withdrawals().reversed().forEach(withdrawal -> lines.add(WithdrawalLine.of(withdrawal, investigation, file.reference(),
                notes.get(withdrawal.id()),
                investigation.reversalOf(withdrawal).map(reversal -> reasons.get(reversal.id())).orElse(null))));
        return lines;
    }

    private Map<UUID, String> texts(CaseSummary file, Place place, List<UUID> rows) {
        return rows.isEmpty() ? Map.of() : vault.read(file.id().value(), place, rows);
    }
}
