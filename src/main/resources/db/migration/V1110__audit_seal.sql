-- Each new row has a random name, the moment when it was appended (whatever moment it tells of) and its own MAC over all
-- columns but the id. Rows from before have none of them; they are sealed first and named as older by the verifier.
alter table audit.event
    add column name        uuid unique,
    add column appended_at timestamptz,
    add column key_id      text check (key_id <> ''),
    add column mac         bytea check (length(mac) = 32),
    add constraint mac_with_all_it_covers check (num_nulls(name, appended_at, key_id, mac) in (0, 4));
create index on audit.event (appended_at);
create index on audit.event (actor_id, at);

-- The place of a committed row in the trail: its number, without gaps, and a MAC over it, all its columns and the seal before.
create table audit.seal (
    number bigint primary key check (number > 0),
    event  bigint not null unique references audit.event (id),
    key_id text not null,
    chain  bytea not null check (length(chain) = 32)
);
grant select, insert on audit.seal to waymark_app;
