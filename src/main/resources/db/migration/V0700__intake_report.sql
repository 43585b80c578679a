create schema intake;
grant usage on schema intake to waymark_app;

-- One contact with the helpline. Until it is submitted it is a draft of its author; from then on it is counted and stays as
-- it is. It belongs to a case, or waits for somebody to say which. Words, names, contacts and addresses are in the vault.
create table intake.report (
    id              uuid primary key,
    author_id       uuid not null references access.person (id),
    started_at      timestamptz not null,
    -- The person is under 18: nothing but channel and time is kept, and it can only be discarded.
    stopped_at      timestamptz,
    submitted_at    timestamptz,
    case_id         uuid references cases.case_file (id),
    joined_at       timestamptz,
    joined_by       uuid references access.person (id),
    channel         text,
    received_at     timestamptz,
    contacted_by    text not null,
    abuse_type      text not null,
    relationship    text not null,
    age_band        text not null check (age_band <> 'UNDER_18'),
    gender          text not null,
    conduct_from    date,
    conduct_to      date check (conduct_to >= conduct_from),
    conduct_ongoing boolean not null check (not (conduct_ongoing and conduct_to is not null)),
    in_danger       text not null,
    reported        text not null,
    reported_on     date,
    reported_force  text not null references reference.force (code),
    check (submitted_at is null or (channel is not null and received_at is not null and stopped_at is null)),
    check (case_id is null or submitted_at is not null),
    check ((case_id is null) = (joined_at is null) and (case_id is null) = (joined_by is null))
);
create index on intake.report (case_id, received_at);
create index on intake.report (author_id, started_at) where submitted_at is null;

-- Which sections of a report are saved, and how often: whoever saves on top of a version that she has not seen is told.
create table intake.section (
    report_id uuid not null references intake.report (id) on delete cascade,
    name      text not null,
    version   integer not null check (version > 0),
    saved_at  timestamptz not null,
    saved_by  uuid not null references access.person (id),
    primary key (report_id, name)
);

-- A report that names a case which its author may not open, or which does not exist: put before those who can decide.
-- It waits for as long as the report has no case.
create table intake.waiting (
    report_id       uuid primary key references intake.report (id) on delete cascade,
    named_reference text not null,
    named_case_id   uuid references cases.case_file (id),
    put_at          timestamptz not null
);
create index on intake.waiting (named_case_id);
grant select, insert, update, delete on all tables in schema intake to waymark_app;
