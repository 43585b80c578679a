-- The files of a release as they were published: a later version that writes a file differently changes none of them.
create table statistics.release_file (
    release_id uuid not null references statistics.release_publication (release_id),
    place      integer not null check (place >= 0),
    name       text not null check (name <> ''),
    media_type text not null check (media_type <> ''),
    content    bytea not null,
    primary key (release_id, place),
    unique (release_id, name)
);
grant select, insert on statistics.release_file to waymark_app;

-- Files come with their publication, in the transaction that makes it.
create function statistics.release_file_added() returns trigger language plpgsql as $$
begin
    if not statistics.is_migrating(tg_relid) and not exists (
            select 1 from statistics.release_publication where release_id = new.release_id and xmin = pg_current_xact_id()::xid) then
        raise exception 'the files of a release stay as they are' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger added before insert on statistics.release_file for each row execute function statistics.release_file_added();
create trigger stays before update or delete on statistics.release_file for each row execute function statistics.release_stays();
