-- One schema a room. The application reads and writes by waymark_app, statistics reads by waymark_statistics.
create schema access;
grant usage on schema access to waymark_app;

-- Members of staff who have signed in at least once.
create table access.person (
    id         uuid primary key,
    subject    text not null unique check (subject <> ''),
    name       text not null,
    first_seen timestamptz not null
);
grant select, insert, update on access.person to waymark_app;
