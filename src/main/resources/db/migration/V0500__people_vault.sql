create schema people;
grant usage on schema people to waymark_app;

-- The key of a case (or of a report that has no case yet), wrapped by a key that is outside the database.
create table people.data_key (
    holder  uuid primary key,
    wrapped bytea not null
);

-- Every free text, name, contact, address of content and crime number of the house: sealed, and bound to its place and row.
create table people.sealed_value (
    place  text not null,
    row_id uuid not null,
    holder uuid not null references people.data_key (holder) on delete cascade,
    sealed bytea not null,
    primary key (place, row_id)
);
create index on people.sealed_value (holder);
grant select, insert, update, delete on people.data_key, people.sealed_value to waymark_app;
