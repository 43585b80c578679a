-- A file of police figures that was brought in; its id is that of the file that was kept for confirmation. Batches of one
-- source stand together: where two of them say the same thing, the one that was published later is shown.
create table statistics.police_batch (
    id           uuid primary key,
    source_id    uuid not null references statistics.source (id),
    published_on date not null,
    kind         text not null check (kind in ('OPEN_DATA', 'ANSWER')),
    -- Of the file and of how it was read: the same sheet of the same file does not count twice.
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    at           timestamptz not null,
    by_id        uuid not null references access.person (id),
    figures      integer not null check (figures > 0)
);
create index on statistics.police_batch (source_id);
create index on statistics.police_batch (sha256);

-- A batch that was taken back: its figures stay in their rows and are no longer shown.
create table statistics.police_undoing (
    batch_id uuid primary key references statistics.police_batch (id),
    at       timestamptz not null,
    by_id    uuid not null references access.person (id)
);

-- An offence as publishers name it.
create table statistics.police_offence (
    id          integer generated always as identity primary key,
    code        text not null,
    subcode     text not null,
    description text not null,
    unique (code, subcode, description),
    check (code || subcode || description <> '')
);

-- One line of a published table. A number that is withheld keeps what stood there, and is never nought.
create table statistics.police_figure (
    batch_id       uuid not null references statistics.police_batch (id),
    force          text not null,
    period_from    date not null,
    period_to      date not null check (period_to >= period_from),
    offence_id     integer not null references statistics.police_offence (id),
    outcome        text not null,
    recorded       bigint,
    recorded_why   text check (recorded_why in ('SUPPRESSED', 'MISSING')),
    recorded_stood text,
    closed         bigint,
    closed_why     text check (closed_why in ('SUPPRESSED', 'MISSING')),
    closed_stood   text,
    primary key (batch_id, offence_id, force, period_from, period_to, outcome),
    check ((recorded is null) = (recorded_why is not null) and (recorded_why is null) = (recorded_stood is null)),
    check ((closed is null) = (closed_why is not null) and (closed_why is null) = (closed_stood is null))
);

grant select, insert on statistics.police_batch, statistics.police_undoing, statistics.police_offence, statistics.police_figure to waymark_app;
grant select on statistics.police_batch, statistics.police_undoing, statistics.police_offence, statistics.police_figure to waymark_statistics;
