package org.waymark.administration.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.Actor;
import org.waymark.access.CaseId;
import org.waymark.audit.Audit;
import org.waymark.investigation.Books;
import org.waymark.investigation.Change;
import org.waymark.investigation.Investigation;
import org.waymark.investigation.Sealed;
import org.waymark.investigation.record.NewPoliceRecord;
import org.waymark.ledger.Ledger;
import org.waymark.people.Vault;
import org.waymark.time.WaymarkClock;

/**
 * Does what was done in one month, day by day with the clock set to it: case work by the ways of each strand, what became known
 * of investigations in one batch a day, and the ledger by one posting a cell and day.
 */
@ApplicationScoped
class ReplayMonth {

    private final CaseWork work;
    private final Books books;
    private final Audit audit;
    private final Ledger ledger;
    private final Vault vault;
    private final Session database;

    ReplayMonth(CaseWork work, Books books, Audit audit, Ledger ledger, Vault vault, Session database) {
        this.work = work;
        this.books = books;
        this.audit = audit;
        this.ledger = ledger;
        this.vault = vault;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void replay(List<MadeUpHelpline.Entry> month, Staffing staff) {
        var files = filesOf(month);
        var days = month.stream().collect(Collectors.groupingBy(entry -> entry.happening().day(), LinkedHashMap::new, Collectors.toList()));
        var investigations = new HashMap<UUID, Investigation>();
        days.values().forEach(day -> WaymarkClock.at(day.getLast().happening().at(), () -> {
            ledger.together(() -> replayDay(day, files, investigations, staff));
            return null;
        }));
    }

    private void replayDay(List<MadeUpHelpline.Entry> day, Map<UUID, CaseWork.File> files, Map<UUID, Investigation> investigations, Staffing staff) {
        var before = new LinkedHashMap<UUID, Investigation>();
        for (var entry : day) {
            var happening = entry.happening();
            var actor = staff.actor(happening.by());
            var report = entry.file().firstReport();
            WaymarkClock.at(happening.at(), () -> {
                if (happening.deed() instanceof Happening.Told told) {
                    var id = files.get(report).id();
                    var soFar = investigations.computeIfAbsent(report, first -> entry.file().investigationBefore(happening.at(), id, staff));
                    before.putIfAbsent(report, soFar);
                    investigations.put(report, told(told, soFar, happening, actor, staff));
                } else {
                    work.carryOut(actor, happening.deed(), files.get(report), staff).ifPresent(file -> files.put(report, file));
                }
                return null;
            });
        }
        books.enter(before.entrySet().stream().map(one -> new Change(one.getValue(), investigations.get(one.getKey()))).toList());
    }

    private Investigation told(Happening.Told told, Investigation soFar, Happening happening, Actor actor, Staffing staff) {
        var refusals = told.statement().refusals(soFar, happening.day());
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("The demonstration breaks rules: " + refusals);
        }
        if (told.statement() instanceof NewPoliceRecord stated && stated.crimeNumber() != null) {
            vault.write(soFar.caseId().value(), Sealed.CRIME_NUMBER, stated.id(), stated.crimeNumber());
        }
        audit.append(actor, told.as(), soFar.caseId());
        return MadeUpCase.after(soFar, told.statement(), happening, staff);
    }

    /** The cases that were opened before this month, by their first report. */
    private Map<UUID, CaseWork.File> filesOf(List<MadeUpHelpline.Entry> month) {
        var reports = month.stream().map(entry -> entry.file().firstReport().toString()).distinct().toArray(String[]::new);
        return database.createNativeQuery("""
                select report.id as report, file.id, file.reference from intake.report report join cases.case_file file on file.id = report.case_id
                where report.id = any(cast(:reports as uuid[]))""", Row.class)
                .setParameter("reports", reports)
                .getResultStream().collect(Collectors.toMap(Row::report, row -> new CaseWork.File(new CaseId(row.id()), row.reference())));
    }

    /** A case and the report that opened it. */
    record Row(UUID report, UUID id, String reference) {
    }
}
