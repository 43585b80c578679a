-- By what somebody is known again: keyed hashes of phone, e-mail and accounts. They belong to whose words they are, and go
-- with the key.
create table people.contact_hash (
    holder uuid not null references people.data_key (holder) on delete cascade,
    row_id uuid not null,
    kind   text not null check (kind in ('PHONE', 'EMAIL', 'ACCOUNT')),
    hash   bytea not null check (length(hash) = 32),
    primary key (row_id, hash)
);
create index on people.contact_hash (hash);
create index on people.contact_hash (holder);
grant select, insert, update, delete on people.contact_hash to waymark_app;
