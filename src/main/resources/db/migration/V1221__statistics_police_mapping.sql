-- How a force lays out its answers: the next file of that force with the same headings is read the same way, if its reader agrees.
create table statistics.police_mapping (
    id       integer generated always as identity primary key,
    -- Empty where the force stands in a column of the table.
    force    text not null,
    headings text not null check (headings ~ '^[0-9a-f]{64}$'),
    -- Row numbers and codes, and the published name of an offence where it stands nowhere in the table.
    layout   text not null,
    at       timestamptz not null,
    by_id    uuid not null references access.person (id)
);
create index on statistics.police_mapping (force, headings);

grant select, insert on statistics.police_mapping to waymark_app;
