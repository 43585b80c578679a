create schema imports;
grant usage on schema imports to waymark_app;

-- One import of cases that was carried out: who, when and how many. The id of a confirmed import is that of its kept file.
create table imports.case_import (
    id        uuid primary key,
    at        timestamptz not null,
    by_id     uuid not null references access.person (id),
    imported  integer not null check (imported >= 0),
    unchanged integer not null check (unchanged >= 0),
    skipped   integer not null check (skipped >= 0)
);
create index on imports.case_import (at desc);

-- By which reference of the other house a case came. The reference and the row as it was imported are sealed with the case;
-- here stand keyed hashes, to find a reference again and to see whether its row is the same. When the case is erased, the
-- hash of the reference alone stays, so that the next file does not bring the case back.
create table imports.external_reference (
    id        uuid primary key,
    import_id uuid not null references imports.case_import (id),
    lookup    bytea not null unique,
    case_id   uuid unique references cases.case_file (id),
    content   bytea,
    erased_at timestamptz,
    check ((case_id is null) = (erased_at is not null)),
    check ((case_id is null) = (content is null))
);
create index on imports.external_reference (import_id);
grant select, insert on imports.case_import to waymark_app;
grant select, insert, update on imports.external_reference to waymark_app;
