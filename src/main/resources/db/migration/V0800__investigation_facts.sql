create schema investigation;
grant usage on schema investigation to waymark_app;

-- The matter as a force recorded it. Without recorded_on it was reported to the police and, as far as we know, not recorded.
-- The crime number is sealed. The last five columns follow from the facts below and are kept with them for lists.
create table investigation.police_record (
    id              uuid primary key,
    case_id         uuid not null unique references cases.case_file (id),
    force           text not null references reference.force (code),
    reported_on     date,
    recorded_on     date check (recorded_on >= reported_on),
    offence         text not null references reference.offence (code),
    offence_reason  text,
    at              timestamptz not null,
    by_id           uuid not null references access.person (id),
    version         integer not null check (version > 0),
    counted_outcome text not null default '0' references reference.outcome (code),
    counted_on      date check (counted_on >= recorded_on),
    counted_account text not null default 'NONE' check (counted_account in ('POLICE', 'POLICE_DISPUTED', 'VICTIM', 'NONE')),
    suspect         text not null default 'NO' check (suspect in ('YES', 'NO')),
    suspect_on      date,
    check ((counted_outcome = '0') = (counted_account = 'NONE')),
    check ((counted_outcome = '0') = (counted_on is null)),
    check ((suspect = 'YES') = (suspect_on is not null))
);
create index on investigation.police_record (force, recorded_on);
create index on investigation.police_record (counted_outcome);

-- Who saved the police record and when: a row a version.
create table investigation.police_record_saving (
    police_record_id uuid not null references investigation.police_record (id),
    version          integer not null check (version > 0),
    at               timestamptz not null,
    by_id            uuid not null references access.person (id),
    primary key (police_record_id, version)
);

-- What was said about a suspect, each time a row; the latest counts. Without a day: not identified after all.
create table investigation.suspect (
    id            uuid primary key,
    entry         bigint generated always as identity unique,
    case_id       uuid not null references cases.case_file (id),
    identified_on date,
    source        text not null,
    at            timestamptz not null,
    by_id         uuid not null references access.person (id)
);
create index on investigation.suspect (case_id, entry);

-- Outcomes as history: a correction is a new row that replaces an old one, which stays. 0, 7 and 19 are none here.
create table investigation.outcome (
    id               uuid primary key,
    entry            bigint generated always as identity unique,
    police_record_id uuid not null references investigation.police_record (id),
    code             text not null references reference.outcome (code) check (code not in ('0', '7', '19')),
    assigned_on      date not null,
    account          text not null check (account in ('POLICE', 'VICTIM')),
    replaces         uuid unique references investigation.outcome (id) check (replaces <> id),
    at               timestamptz not null,
    by_id            uuid not null references access.person (id)
);
create index on investigation.outcome (police_record_id, entry);

-- What the victim says about an outcome 14 or 16, each time a row; the latest counts.
create table investigation.victim_answer (
    id         uuid primary key,
    entry      bigint generated always as identity unique,
    outcome_id uuid not null references investigation.outcome (id),
    says       text not null check (says in ('WITHDREW', 'NEVER_SUPPORTED', 'DID_NOT_WITHDRAW', 'NEVER_ASKED', 'NOT_ASKED_YET')),
    at         timestamptz not null,
    by_id      uuid not null references access.person (id)
);
create index on investigation.victim_answer (outcome_id, entry);

-- The victim stopped supporting police action. Where no reason is given, without_reason says which of the four answers stands
-- for it. It stands until it has a reversal. A note and the reason of a reversal are sealed.
create table investigation.withdrawal (
    id              uuid primary key,
    entry           bigint generated always as identity unique,
    case_id         uuid not null references cases.case_file (id),
    withdrawn_on    date not null,
    stage           text not null,
    account         text not null,
    communicated_by text not null,
    without_reason  text check (without_reason in ('NOT_ASKED', 'DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY', 'NOT_APPLICABLE')),
    at              timestamptz not null,
    by_id           uuid not null references access.person (id)
);
create index on investigation.withdrawal (case_id, entry);
create table investigation.withdrawal_reason (
    withdrawal_id uuid not null references investigation.withdrawal (id),
    reason        text not null references reference.withdrawal_reason (code),
    main          boolean not null,
    primary key (withdrawal_id, reason)
);
create unique index withdrawal_reason_one_main on investigation.withdrawal_reason (withdrawal_id) where main;
create table investigation.withdrawal_support (
    withdrawal_id uuid not null references investigation.withdrawal (id),
    support       text not null,
    primary key (withdrawal_id, support)
);
create table investigation.reversal (
    id            uuid primary key,
    withdrawal_id uuid not null unique references investigation.withdrawal (id),
    re_engaged_on date not null,
    at            timestamptz not null,
    by_id         uuid not null references access.person (id)
);

-- Facts are added and never changed; only the police record is edited, by version.
grant select, insert on all tables in schema investigation to waymark_app;
grant update on investigation.police_record to waymark_app;
-- PostgreSQL lets only those lock a row who may update a column of it; an identity column takes no update.
grant update (entry) on investigation.withdrawal to waymark_app;
