package org.waymark.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.access.CaseId;
import org.waymark.people.Vault;

/** Erases the case itself, last of all: every row of this room, and the key by which anything of it could be read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EraseCaseFile {

    private static final List<String> DELETIONS = List.of(
            "delete from cases.third_party_decision where request_id in (select id from cases.third_party_request where case_id = :case)",
            "delete from cases.third_party_request where case_id = :case",
            "delete from cases.subject_access where case_id = :case",
            "delete from cases.hold where case_id = :case",
            "delete from cases.circumstances_change where case_id = :case",
            "delete from cases.safe_contact where case_id = :case",
            "delete from cases.note where case_id = :case",
            "delete from cases.reopening where case_id = :case",
            "delete from cases.closure where case_id = :case",
            "delete from cases.assignment where case_id = :case",
            "delete from cases.colleague where case_id = :case",
            "delete from cases.case_file where id = :case");

    private final CaseFiles files;
    private final Vault vault;
    private final Session database;

    EraseCaseFile(CaseFiles files, Vault vault, Session database) {
        this.files = files;
        this.vault = vault;
        this.database = database;
    }

    /** The case locked for its erasure, whoever asks: the caller has decided that. Empty where it is gone already. */
    public Optional<CaseSummary> lock(CaseId id) {
        database.createNativeQuery("select id from cases.case_file where id = :case for update", UUID.class)
                .setParameter("case", id.value()).getResultList();
        return files.findByIdOptional(id.value()).map(files::locked).map(CaseFile::summary);
    }

    /** Those of these cases that are there. */
    @Transactional
    public Set<CaseId> among(Collection<CaseId> ids) {
        return database.createNativeQuery("select id from cases.case_file where id = any(cast(:ids as uuid[]))", UUID.class)
                .setParameter("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .getResultStream().map(CaseId::new).collect(Collectors.toSet());
    }

    /** What keeps the case from being erased. */
    public Keeping keeping(CaseId id) {
        return database.createNativeQuery("""
                select exists (select 1 from cases.hold where case_id = :case and ended_at is null) as held,
                    exists (select 1 from cases.third_party_request asked where case_id = :case
                        and not exists (select 1 from cases.third_party_decision where request_id = asked.id)) as asked_for""", Keeping.class)
                .setParameter("case", id.value())
                .getSingleResult();
    }

    public void erase(CaseId id) {
        DELETIONS.forEach(deletion -> database.createNativeMutationQuery(deletion).setParameter("case", id.value()).executeUpdate());
        vault.destroy(id.value());
    }

    /** Whether a legal hold stands, and whether somebody's request for what the case says is still open. */
    public record Keeping(boolean held, boolean askedFor) {

        public boolean isKept() {
            return held || askedFor;
        }
    }
}
