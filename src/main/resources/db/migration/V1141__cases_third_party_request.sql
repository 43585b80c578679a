-- Somebody else asked for what a case says: who (kind; the name is sealed), on which legal basis, and since when. Whoever asked,
-- why it is necessary, what was given and why the victim was not told are sealed.
create table cases.third_party_request (
    id          uuid primary key,
    case_id     uuid not null references cases.case_file (id),
    kind        text not null,
    legal_basis text not null,
    asked_on    date not null,
    at          timestamptz not null,
    by_id       uuid not null references access.person (id)
);
create index on cases.third_party_request (case_id);

-- What was decided about it. A request without a decision is open, and keeps its case from being erased.
create table cases.third_party_decision (
    id          uuid primary key,
    request_id  uuid not null unique references cases.third_party_request (id),
    decision    text not null,
    decided_on  date not null,
    told        text not null check (told in ('YES', 'NO')),
    told_on     date,
    pack_sha256 text check (pack_sha256 ~ '^[0-9a-f]{64}$'),
    at          timestamptz not null,
    by_id       uuid not null references access.person (id),
    check ((told = 'YES') = (told_on is not null))
);

-- That a pack of what a case says was made for the victim: its hash and how much was left out. The pack itself is kept nowhere.
create table cases.subject_access (
    id       uuid primary key,
    case_id  uuid not null references cases.case_file (id),
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    items    integer not null check (items >= 0),
    left_out integer not null check (left_out >= 0),
    at       timestamptz not null,
    by_id    uuid not null references access.person (id)
);
create index on cases.subject_access (case_id);
grant select, insert, delete on cases.third_party_request, cases.third_party_decision, cases.subject_access to waymark_app;
