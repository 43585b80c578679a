-- Who changed what happened, and when: a row a version after the first.
create table cases.circumstances_change (
    case_id uuid not null references cases.case_file (id),
    version integer not null check (version > 0),
    at      timestamptz not null,
    by_id   uuid not null references access.person (id),
    primary key (case_id, version)
);
grant select, insert, delete on cases.circumstances_change to waymark_app;
