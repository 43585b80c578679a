-- Files that wait for a confirmation: sealed in parts with a key of their own, for an hour and for their owner only.
create table people.kept_file (
    id       uuid primary key,
    purpose  text not null,
    owner_id uuid not null references access.person (id),
    until    timestamptz not null
);
create index on people.kept_file (until);
create table people.kept_part (
    file_id uuid not null references people.kept_file (id) on delete cascade,
    part    integer not null,
    sealed  bytea not null,
    primary key (file_id, part)
);
grant select, insert, update, delete on people.kept_file, people.kept_part to waymark_app;
