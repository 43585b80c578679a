-- Who saw who the person of a case is, for what purpose and until when: a quarter of an hour at most. Words are sealed.
create table cases.reveal (
    id      uuid primary key,
    case_id uuid not null references cases.case_file (id) on delete cascade,
    by_id   uuid not null references access.person (id),
    purpose text not null check (purpose ~ '^[A-Z_]+$'),
    at      timestamptz not null,
    until   timestamptz not null check (until >= at and until <= at + interval '15 minutes')
);
create index on cases.reveal (case_id, at);
grant select, insert, delete on cases.reveal to waymark_app;
grant update (until) on cases.reveal to waymark_app;
