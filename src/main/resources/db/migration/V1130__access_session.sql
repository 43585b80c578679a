-- A session of a member of staff, looked up at every request, so that one that has ended is over on every replica and for
-- a copied cookie. Of the ids that browsers and the provider know only hashes are kept; a row is never made to live again.
create table access.session (
    id_hash       bytea primary key check (length(id_hash) = 32),
    person_id     uuid not null references access.person (id),
    provider_hash bytea check (length(provider_hash) = 32),
    signed_in_at  timestamptz,
    started_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    ended_at      timestamptz,
    ended_by      text check (ended_by ~ '^[A-Z_]+$'),
    check ((ended_at is null) = (ended_by is null)),
    check (last_seen_at >= started_at)
);
create index on access.session (provider_hash) where ended_at is null;
create index on access.session (person_id) where ended_at is null;
grant select, insert, update (last_seen_at, ended_at, ended_by) on access.session to waymark_app;
