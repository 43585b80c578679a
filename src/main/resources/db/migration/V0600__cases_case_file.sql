create schema cases;
grant usage on schema cases to waymark_app;

-- The helpline's work for one victim about one course of conduct. What says who the victim is stands in the vault.
create table cases.case_file (
    id              uuid primary key,
    reference       text not null unique check (reference ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    status          text not null check (status in ('OPEN', 'CLOSED')),
    owner_id        uuid references access.person (id),
    opened_at       timestamptz not null,
    opened_by       uuid not null references access.person (id),
    abuse_type      text not null,
    relationship    text not null,
    age_band        text not null check (age_band <> 'UNDER_18'),
    gender          text not null,
    conduct_from    date,
    conduct_to      date check (conduct_to >= conduct_from),
    conduct_ongoing boolean not null check (not (conduct_ongoing and conduct_to is not null)),
    version         integer not null
);
create index on cases.case_file (owner_id, status, opened_at);
create index on cases.case_file (opened_at, id);

-- Colleagues whom the owner has let in, and until when. The reason is sealed.
create table cases.colleague (
    id        uuid primary key,
    case_id   uuid not null references cases.case_file (id),
    person_id uuid not null references access.person (id),
    since     timestamptz not null,
    by_id     uuid not null references access.person (id),
    ended_at  timestamptz,
    ended_by  uuid references access.person (id),
    check ((ended_at is null) = (ended_by is null))
);
create unique index colleague_once_at_a_time on cases.colleague (case_id, person_id) where ended_at is null;
create index on cases.colleague (person_id);

-- Who was given the case, when and by whom. The reason is sealed.
create table cases.assignment (
    id       uuid primary key,
    case_id  uuid not null references cases.case_file (id),
    owner_id uuid not null references access.person (id),
    at       timestamptz not null,
    by_id    uuid not null references access.person (id)
);
create index on cases.assignment (case_id);

-- A closure stands until it has a reopening.
create table cases.closure (
    id      uuid primary key,
    case_id uuid not null references cases.case_file (id),
    reason  text not null,
    at      timestamptz not null,
    by_id   uuid not null references access.person (id)
);
create index on cases.closure (case_id);
create table cases.reopening (
    id         uuid primary key,
    closure_id uuid not null unique references cases.closure (id),
    case_id    uuid not null references cases.case_file (id),
    reason     text not null,
    at         timestamptz not null,
    by_id      uuid not null references access.person (id)
);
create index on cases.reopening (case_id);

-- Notes and safe-contact lines: who and when; the words are sealed. Every version of a safe-contact line is kept.
create table cases.note (
    id      uuid primary key,
    case_id uuid not null references cases.case_file (id),
    at      timestamptz not null,
    by_id   uuid not null references access.person (id)
);
create index on cases.note (case_id);
create table cases.safe_contact (
    id      uuid primary key,
    case_id uuid not null references cases.case_file (id),
    version integer not null check (version > 0),
    at      timestamptz not null,
    by_id   uuid not null references access.person (id),
    unique (case_id, version)
);
grant select, insert, update, delete on all tables in schema cases to waymark_app;
