create schema ledger;
grant usage on schema ledger to waymark_app, waymark_statistics;

-- A counted thing entering (+) or leaving (-) a cell on a London day. Inserted, never updated: no hot row, no deadlock.
create table ledger.posting (
    id     bigint generated always as identity primary key,
    cube   text not null,
    cell   text[] not null,
    day    date not null,
    change integer not null check (change <> 0)
);
create index on ledger.posting (cube, day);
create index on ledger.posting (day desc);
grant select, insert on ledger.posting to waymark_app;

-- The cells of erased cases, added up: their counts stay although the cases are gone.
create table ledger.departed (
    cube  text not null,
    cell  text[] not null,
    count integer not null check (count > 0),
    primary key (cube, cell)
);
grant select, insert, update on ledger.departed to waymark_app;

grant select on all tables in schema ledger to waymark_statistics;
