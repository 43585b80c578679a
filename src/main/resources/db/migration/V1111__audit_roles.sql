-- In what roles somebody acted, for the receipt that a victim can have. Rows with a MAC have it; their MAC covers it.
alter table audit.event
    add column roles text,
    drop constraint mac_with_all_it_covers,
    add constraint mac_with_all_it_covers check (num_nulls(name, roles, appended_at, key_id, mac) in (0, 5));
