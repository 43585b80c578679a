create schema audit;
grant usage on schema audit to waymark_app;

-- Who did what to which case and when. Codes only, appended and never changed: the application may insert and select.
create table audit.event (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor_id uuid not null references access.person (id),
    action   text not null check (action ~ '^[A-Z_]+$'),
    case_id  uuid,
    detail   text not null default '' check (length(detail) <= 400),
    hits     integer check (hits >= 0)
);
create index on audit.event (case_id, at);
create index on audit.event (at);
grant select, insert on audit.event to waymark_app;
