create schema statistics;
grant usage on schema statistics to waymark_app, waymark_statistics;

-- Who published. The id stands in addresses; the name is the one in the file.
create table statistics.source (
    id   uuid primary key,
    name text not null unique check (name <> '')
);

-- A file of published statements that was brought in; its id is that of the file that was kept for confirmation.
create table statistics.statement_import (
    id        uuid primary key,
    at        timestamptz not null,
    by_id     uuid not null references access.person (id),
    imported  integer not null check (imported >= 0),
    unchanged integer not null check (unchanged >= 0)
);

-- A figure or claim that somebody else published, in every version that was imported: rows are added and never changed.
create table statistics.statement (
    statement    text not null check (statement <> ''),
    version      integer not null check (version > 0),
    source_id    uuid not null references statistics.source (id),
    import_id    uuid not null references statistics.statement_import (id),
    imported_at  timestamptz not null,
    published_on text not null check (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    area         text not null check (area <> ''),
    period_from  date not null,
    period_to    date not null check (period_to >= period_from),
    measure      text not null check (measure <> ''),
    qualifier    text not null check (qualifier in ('exact', 'at-least', 'more-than', 'about', 'nearly', 'almost')),
    count        bigint,
    denominator  bigint check (denominator >= 0),
    -- Without a fixed scale: a percentage keeps the decimals that were published.
    percent      numeric,
    claim        text check (claim <> ''),
    primary key (statement, version)
);
create index on statistics.statement (source_id);

grant select, insert on statistics.source, statistics.statement_import, statistics.statement to waymark_app;
grant select on statistics.source, statistics.statement to waymark_statistics;
