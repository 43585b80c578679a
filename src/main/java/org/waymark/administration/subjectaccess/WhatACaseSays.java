package org.waymark.administration.subjectaccess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.CaseId;
import org.waymark.administration.subjectaccess.Item.Nature;
import org.waymark.cases.CaseSummary;
import org.waymark.cases.CircumstancesInWords;
import org.waymark.intake.ToldReports;
import org.waymark.investigation.summary.InvestigationSummary;
import org.waymark.investigation.summary.Investigations;
import org.waymark.people.Vault;
import org.waymark.reference.Lists;
import org.waymark.time.London;

/**
 * Everything that a case says: answers in words, and every text that the vault holds for it, whichever room wrote it there.
 * Members of staff are not named.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WhatACaseSays {

    private final Session database;
    private final Vault vault;
    private final ToldReports reports;
    private final Investigations investigations;

    WhatACaseSays(Session database, Vault vault, ToldReports reports, Investigations investigations) {
        this.database = database;
        this.vault = vault;
        this.reports = reports;
        this.investigations = investigations;
    }

    List<Part> of(CaseSummary file) {
        var told = reports.of(file.id());
        var parts = new ArrayList<Part>();
        parts.add(new Part("The case", theCase(file)));
        told.forEach(report -> parts.add(new Part("Contact of " + London.inWords(report.received()), report.answers().stream()
                .map(answer -> codes("", answer.label(), answer.value())).toList())));
        parts.add(new Part("The police and the investigation", investigation(investigations.of(file))));
        parts.add(new Part("What was written down", texts(file, told.stream().collect(Collectors.toMap(ToldReports.Told::id, ToldReports.Told::byVictim)))));
        return parts.stream().filter(part -> !part.items().isEmpty()).toList();
    }

    private static List<Item> theCase(CaseSummary file) {
        var items = new ArrayList<Item>();
        items.add(codes("", "Reference", file.reference().value()));
        items.add(codes("", "Opened", London.inWords(London.dayOf(file.openedAt()))));
        items.add(codes("", "Status", Lists.CASE_STATUS.labelOf(file.status().name())));
        CircumstancesInWords.of(file.circumstances()).lines().forEach(line -> items.add(codes("", line.label(), line.value())));
        return items;
    }

    private static List<Item> investigation(InvestigationSummary known) {
        var items = new ArrayList<Item>();
        if (known.isRecorded()) {
            items.add(codes("", "Police force", known.policeRecord().force()));
            items.add(codes("", "Reported to the police", known.policeRecord().reported()));
            items.add(codes("", "Recorded by the police", known.policeRecord().recorded()));
            items.add(codes("", "Offence", known.policeRecord().offence()));
        }
        if (known.suspectIdentified()) {
            items.add(new Item("suspect", "Suspect", "", known.suspect(), Nature.SOMEBODY_ELSE, false));
        }
        known.outcomes().forEach(outcome -> items.add(codes(outcome.on(), "Outcome " + outcome.code() + ", " + outcome.account(), outcome.label()
                + (outcome.victimSays() == null ? "" : ". What you say: " + outcome.victimSays()) + (outcome.replaced() ? " (corrected later)" : ""))));
        known.withdrawals().forEach(withdrawal -> items.add(codes(withdrawal.on(), "Police action no longer supported",
                String.join("; ", withdrawal.stage(), withdrawal.account(), withdrawal.withoutReason() == null
                        ? withdrawal.reasons().stream().map(reason -> reason.label()).collect(Collectors.joining(", ")) : withdrawal.withoutReason())
                        + (withdrawal.reversedOn() == null ? "" : ". Supported again from " + withdrawal.reversedOn()))));
        return items;
    }

    private List<Item> texts(CaseSummary file, Map<UUID, Boolean> byVictim) {
        var written = whenWritten(file.id());
        return vault.everythingOf(file.id().value()).stream()
                .sorted((one, other) -> written.getOrDefault(one.row(), Instant.EPOCH).compareTo(written.getOrDefault(other.row(), Instant.EPOCH)))
                .map(text -> {
                    var kind = Kind.of(text.place(), byVictim.getOrDefault(text.row(), false));
                    var when = written.containsKey(text.row()) ? London.inWords(written.get(text.row())) : "";
                    return new Item(text.place().table() + "." + text.place().column() + "." + text.row(), kind.label(), when, text.text(), kind.nature(), kind.identity());
                })
                .toList();
    }

    /** When each row was written down; a row of which that is not known has no date. */
    private Map<UUID, Instant> whenWritten(CaseId id) {
        var written = new HashMap<UUID, Instant>();
        database.createNativeQuery("""
                select id, at from cases.note where case_id = :case
                union all select id, at from cases.safe_contact where case_id = :case
                union all select id, since from cases.colleague where case_id = :case
                union all select id, at from cases.assignment where case_id = :case
                union all select id, since from cases.hold where case_id = :case
                union all select id, at from cases.third_party_request where case_id = :case
                union all select decided.id, decided.at from cases.third_party_decision decided
                    join cases.third_party_request asked on asked.id = decided.request_id where asked.case_id = :case
                union all select id, received_at from intake.report where case_id = :case
                union all select id, at from investigation.police_record where case_id = :case
                union all select id, at from investigation.withdrawal where case_id = :case
                union all select reversal.id, reversal.at from investigation.reversal reversal
                    join investigation.withdrawal withdrawal on withdrawal.id = reversal.withdrawal_id where withdrawal.case_id = :case""", Row.class)
                .setParameter("case", id.value())
                .getResultList().forEach(row -> written.put(row.id(), row.at()));
        return written;
    }

    private static Item codes(String when, String label, String value) {
        return new Item("", label, when, value, Nature.CODES, false);
    }

    record Row(UUID id, Instant at) {
    }
}
