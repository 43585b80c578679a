-- How long each class of records is kept, each time it was changed a row; the latest counts, and without one the default.
create table administration.retention_period (
    id           bigint generated always as identity primary key,
    record_class text not null,
    length       integer not null check (length > 0),
    at           timestamptz not null,
    by_id        uuid not null references access.person (id)
);
create index on administration.retention_period (record_class, id);

-- The last moment at which clock and database agreed and time had gone on as it should: one row.
create table administration.heartbeat (
    one boolean primary key default true check (one),
    at  timestamptz not null
);

-- What a night did, or why it did nothing.
create table administration.retention_run (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    ended_at timestamptz not null,
    outcome  text not null check (outcome in ('DONE', 'CLOCK', 'TOO_MANY')),
    due      integer not null check (due >= 0),
    cases    integer not null check (cases >= 0),
    reports  integer not null check (reports >= 0),
    failed   integer not null check (failed >= 0)
);

-- An admin has looked at the date, or at how many cases are due, and said that it is right.
create table administration.retention_confirmation (
    id    bigint generated always as identity primary key,
    what  text not null check (what in ('CLOCK', 'TOO_MANY')),
    cases integer not null check (cases >= 0),
    at    timestamptz not null,
    by_id uuid not null references access.person (id)
);
grant select, insert on administration.retention_period, administration.retention_run, administration.retention_confirmation to waymark_app;
grant select, insert, update on administration.heartbeat to waymark_app;
