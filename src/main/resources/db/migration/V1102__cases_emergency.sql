-- Somebody opened a case in an emergency: for an hour at most, which the database holds too. The reason is sealed.
create table cases.emergency (
    id        uuid primary key,
    case_id   uuid not null references cases.case_file (id) on delete cascade,
    person_id uuid not null references access.person (id),
    since     timestamptz not null,
    until     timestamptz not null check (until > since and until <= since + interval '1 hour')
);
create index on cases.emergency (case_id, person_id, until);

-- A supervisor looked at it afterwards, never the one who used it. Her words are sealed.
create table cases.emergency_review (
    id           uuid primary key,
    emergency_id uuid not null unique references cases.emergency (id) on delete cascade,
    verdict      text not null check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    at           timestamptz not null,
    by_id        uuid not null references access.person (id)
);
grant select, insert, delete on cases.emergency, cases.emergency_review to waymark_app;
