-- The keys of keyed hashes, one a purpose, wrapped like the keys of cases: with them a value is found again unopened.
create table people.lookup_key (
    purpose text primary key,
    wrapped bytea not null
);
grant select, insert on people.lookup_key to waymark_app;
