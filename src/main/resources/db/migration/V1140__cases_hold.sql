-- A legal hold: while one stands, nobody and nothing erases the case. The reason is sealed.
create table cases.hold (
    id       uuid primary key,
    case_id  uuid not null references cases.case_file (id),
    since    timestamptz not null,
    by_id    uuid not null references access.person (id),
    ended_at timestamptz,
    ended_by uuid references access.person (id),
    check ((ended_at is null) = (ended_by is null))
);
create unique index hold_once_at_a_time on cases.hold (case_id) where ended_at is null;
create index on cases.hold (case_id);
grant select, insert, delete on cases.hold to waymark_app;
grant update (ended_at, ended_by) on cases.hold to waymark_app;
