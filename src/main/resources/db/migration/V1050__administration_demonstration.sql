create schema administration;
grant usage on schema administration to waymark_app;

-- That every person and case here is made up, and how far the loading of them has come: one row, or none where the data is real.
-- The last posting shows whether anybody else has changed a figure since.
create table administration.demonstration (
    one           boolean primary key default true check (one),
    seed          bigint not null,
    cases         integer not null check (cases > 0),
    until         timestamptz not null,
    months_loaded integer not null default 0,
    cases_loaded  integer not null default 0,
    last_posting  bigint not null default 0,
    complete      boolean not null default false
);
grant select, insert, update on administration.demonstration to waymark_app;
