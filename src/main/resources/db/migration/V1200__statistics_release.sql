-- A set of tables that is prepared to leave the building, or has left it. What becomes of it stands in rows beside it:
-- preparations, checks, an approval, a publication. A draft that nobody wants any more is set aside and keeps no address.
create table statistics.release (
    id           uuid primary key,
    address      text not null check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name         text not null check (name <> ''),
    window_from  date not null check (extract(day from window_from) = 1),
    window_to    date not null check (extract(day from window_to) = 1 and window_to >= window_from),
    prepared_at  timestamptz not null,
    prepared_by  uuid not null references access.person (id),
    revises      uuid references statistics.release (id),
    reason       text check (reason <> ''),
    set_aside_at timestamptz,
    set_aside_by uuid references access.person (id),
    check ((revises is null) = (reason is null)),
    check ((set_aside_at is null) = (set_aside_by is null))
);
create unique index on statistics.release (address) where set_aside_at is null;
create unique index on statistics.release (revises) where set_aside_at is null;

-- What the release would say, as of a choice of somebody: a changed choice is a new row. The content is everything that would be
-- published; the cells are the true counts, whose hash nobody outside may have: a guess could be tried against it.
create table statistics.release_preparation (
    id           uuid primary key,
    release_id   uuid not null references statistics.release (id),
    number       integer not null check (number > 0),
    change       text not null check (change in ('PREPARED', 'MERGED', 'COARSER', 'SUPPRESSED')),
    asked        jsonb not null,
    as_at        date not null,
    threshold    integer not null check (threshold >= 5),
    content      bytea not null,
    sha256       bytea not null check (sha256 = sha256(content)),
    cells_sha256 bytea not null,
    -- For a preparation that suppresses further: the number of the latest publication that was held against it.
    against      integer check (against >= 0),
    at           timestamptz not null,
    by_id        uuid not null references access.person (id),
    unique (release_id, number),
    check ((change = 'SUPPRESSED') = (against is not null))
);

create table statistics.release_count (
    preparation_id uuid not null references statistics.release_preparation (id),
    place          integer not null check (place >= 0),
    table_code     text not null check (table_code <> ''),
    count_id       text not null check (count_id <> ''),
    count          bigint not null check (count >= 0),
    zero_is_small  boolean not null,
    structural     boolean not null,
    suppressed     boolean not null,
    primary key (preparation_id, place),
    unique (preparation_id, table_code, count_id),
    check (not structural or count = 0)
);

create table statistics.release_sum (
    preparation_id uuid not null references statistics.release_preparation (id),
    place          integer not null check (place >= 0),
    table_code     text not null check (table_code <> ''),
    kind           text not null check (kind in ('EXACT', 'OVERLAPPING', 'WITHIN')),
    whole          text not null check (whole <> ''),
    parts          text[] not null,
    primary key (preparation_id, place)
);

-- An attack on a preparation by somebody who holds everything that was published until then (the number of the latest
-- publication), or the choice of further counts to be suppressed before one. It runs in one process and is watched from all.
create table statistics.release_check (
    id             uuid primary key,
    preparation_id uuid not null references statistics.release_preparation (id),
    kind           text not null check (kind in ('ATTACK', 'SUPPRESSION')),
    published      integer not null check (published >= 0),
    started_at     timestamptz not null,
    by_id          uuid not null references access.person (id),
    beat_at        timestamptz not null,
    done           integer not null default 0 check (done >= 0),
    total          integer not null default 0 check (total >= 0),
    cancelled_at   timestamptz,
    cancelled_by   uuid references access.person (id),
    ended_at       timestamptz,
    verdict        text check (verdict in ('PASSED', 'REFUSED', 'SUPPRESSED', 'CANCELLED', 'BROKEN_OFF', 'FAILED')),
    tried          integer check (tried >= 0),
    exposed        jsonb,
    check ((ended_at is null) = (verdict is null)),
    check ((cancelled_at is null) = (cancelled_by is null))
);
create unique index on statistics.release_check (preparation_id) where ended_at is null;
create index on statistics.release_check (preparation_id, started_at);

create table statistics.release_approval (
    id       uuid primary key,
    check_id uuid not null unique references statistics.release_check (id),
    sha256   bytea not null,
    at       timestamptz not null,
    by_id    uuid not null references access.person (id)
);

create table statistics.release_publication (
    release_id  uuid primary key references statistics.release (id),
    number      integer not null unique check (number > 0),
    approval_id uuid not null unique references statistics.release_approval (id),
    at          timestamptz not null,
    by_id       uuid not null references access.person (id),
    content     bytea not null,
    sha256      bytea not null check (sha256 = sha256(content)),
    sums        text not null
);

grant select, insert on statistics.release, statistics.release_preparation, statistics.release_count, statistics.release_sum,
    statistics.release_check, statistics.release_approval, statistics.release_publication to waymark_app;
grant update (set_aside_at, set_aside_by) on statistics.release to waymark_app;
grant update (beat_at, done, total, cancelled_at, cancelled_by, ended_at, verdict, tried, exposed) on statistics.release_check to waymark_app;
