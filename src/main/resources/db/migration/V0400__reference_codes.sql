create schema reference;
grant usage on schema reference to waymark_app, waymark_statistics;

-- The codes that rows refer to; labels and everything else of reference data stand in the application's own files.
-- Forces and offences also hold the four answers that give no fact, because those are stored in the same place.
create table reference.force (code text primary key);
create table reference.offence (code text primary key);
create table reference.outcome (code text primary key);
create table reference.withdrawal_reason (code text primary key);

grant select on all tables in schema reference to waymark_app, waymark_statistics;
