-- Erasures, as far as may be known of them: when, why and by whom. The same stands in a file outside the database, from which
-- every erasure is carried out again after an older copy of the database was put back. Nothing refers to what is erased or may
-- not be there in an older copy, so there are no foreign keys.
create table administration.erasure (
    id      uuid primary key,
    case_id uuid not null,
    ground  text not null,
    at      timestamptz not null,
    by_id   uuid not null
);
create index on administration.erasure (at desc);
create index on administration.erasure (case_id);
grant select, insert on administration.erasure to waymark_app;

-- Facts of an investigation are added and never changed, but they go with their case.
grant delete on investigation.police_record, investigation.police_record_saving, investigation.suspect, investigation.outcome,
    investigation.victim_answer, investigation.withdrawal, investigation.withdrawal_reason, investigation.withdrawal_support,
    investigation.reversal to waymark_app;

-- A reference that is known to be erased from the file alone came with an import that an older copy of the database does not have.
alter table imports.external_reference alter import_id drop not null;
alter table imports.external_reference add check (import_id is not null or erased_at is not null);
