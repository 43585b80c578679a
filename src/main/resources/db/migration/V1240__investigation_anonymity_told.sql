-- Whether the victim was told of the right to anonymity, each time a row; the latest counts. Without a row nobody has recorded it.
create table investigation.anonymity_told (
    id      uuid primary key,
    entry   bigint generated always as identity unique,
    case_id uuid not null references cases.case_file (id),
    told    boolean not null,
    at      timestamptz not null,
    by_id   uuid not null references access.person (id)
);
create index on investigation.anonymity_told (case_id, entry);
grant select, insert, delete on investigation.anonymity_told to waymark_app;
