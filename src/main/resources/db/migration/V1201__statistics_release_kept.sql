-- What was published stays as it is. Grants say who may write at all; these triggers hold for every role but the one that owns
-- the tables, which migrates, whatever is granted to it.
create function statistics.is_migrating(relation oid) returns boolean language sql stable as $$
    select pg_get_userbyid(relowner) = current_user from pg_class where oid = relation
$$;

create function statistics.refuse_if_published(release uuid) returns void language plpgsql as $$
begin
    if exists (select 1 from statistics.release_publication where release_id = release) then
        raise exception 'a published release stays as it is' using errcode = 'restrict_violation';
    end if;
end $$;

create function statistics.release_stays() returns trigger language plpgsql as $$
begin
    if statistics.is_migrating(tg_relid) then
        return coalesce(new, old);
    end if;
    raise exception '% stays as it is', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger stays before update or delete on statistics.release_preparation for each row execute function statistics.release_stays();
create trigger stays before update or delete on statistics.release_count for each row execute function statistics.release_stays();
create trigger stays before update or delete on statistics.release_sum for each row execute function statistics.release_stays();
create trigger stays before update or delete on statistics.release_approval for each row execute function statistics.release_stays();
create trigger stays before update or delete on statistics.release_publication for each row execute function statistics.release_stays();
create trigger stays before delete on statistics.release for each row execute function statistics.release_stays();
create trigger stays before delete on statistics.release_check for each row execute function statistics.release_stays();

-- A draft can be set aside, once, and nothing else of a release changes.
create function statistics.release_set_aside() returns trigger language plpgsql as $$
begin
    if statistics.is_migrating(tg_relid) then
        return new;
    end if;
    perform statistics.refuse_if_published(old.id);
    if old.set_aside_at is not null or (to_jsonb(new) - array['set_aside_at', 'set_aside_by']) <> (to_jsonb(old) - array['set_aside_at', 'set_aside_by']) then
        raise exception 'a release stays as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger set_aside before update on statistics.release for each row execute function statistics.release_set_aside();

create function statistics.release_prepared() returns trigger language plpgsql as $$
begin
    if not statistics.is_migrating(tg_relid) then
        perform 1 from statistics.release where id = new.release_id for update;
        perform statistics.refuse_if_published(new.release_id);
    end if;
    return new;
end $$;

-- Cells come with their preparation, in the transaction that makes it.
create function statistics.release_cell_added() returns trigger language plpgsql as $$
begin
    if not statistics.is_migrating(tg_relid) and not exists (
            select 1 from statistics.release_preparation where id = new.preparation_id and xmin = pg_current_xact_id()::xid) then
        raise exception 'the cells of a preparation stay as they are' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger prepared before insert on statistics.release_preparation for each row execute function statistics.release_prepared();
create trigger added before insert on statistics.release_count for each row execute function statistics.release_cell_added();
create trigger added before insert on statistics.release_sum for each row execute function statistics.release_cell_added();

-- A check begins without a verdict and ends once.
create function statistics.release_checked() returns trigger language plpgsql as $$
begin
    if statistics.is_migrating(tg_relid) then
        return new;
    end if;
    perform statistics.refuse_if_published((select release_id from statistics.release_preparation where id = new.preparation_id));
    if tg_op = 'INSERT' and new.verdict is not null or tg_op = 'UPDATE' and (old.verdict is not null or new.preparation_id <> old.preparation_id
            or new.id <> old.id or new.kind <> old.kind or new.published <> old.published or new.by_id <> old.by_id or new.started_at <> old.started_at) then
        raise exception 'a check that has ended stays as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger checked before insert or update on statistics.release_check for each row execute function statistics.release_checked();

-- Two people: whoever had a hand in a draft does not approve it. Approved is what the last check passed, and nothing that was changed since.
create function statistics.release_approved() returns trigger language plpgsql as $$
declare
    checked record;
begin
    if statistics.is_migrating(tg_relid) then
        return new;
    end if;
    select c.*, p.release_id, p.number, p.sha256 into checked from statistics.release_check c
    join statistics.release_preparation p on p.id = c.preparation_id where c.id = new.check_id;
    perform 1 from statistics.release where id = checked.release_id for update;
    perform statistics.refuse_if_published(checked.release_id);
    if exists (select 1 from statistics.release_preparation where release_id = checked.release_id and by_id = new.by_id)
            or exists (select 1 from statistics.release where id = checked.release_id and prepared_by = new.by_id) then
        raise exception 'who prepares a release does not approve it' using errcode = 'check_violation';
    end if;
    if checked.kind <> 'ATTACK' or checked.verdict is distinct from 'PASSED'
            or exists (select 1 from statistics.release_check later where later.preparation_id = checked.preparation_id and later.started_at > checked.started_at) then
        raise exception 'the last check was not passed' using errcode = 'check_violation';
    end if;
    if new.sha256 <> checked.sha256
            or exists (select 1 from statistics.release_preparation where release_id = checked.release_id and number > checked.number) then
        raise exception 'the release was changed after its check' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger approved before insert on statistics.release_approval for each row execute function statistics.release_approved();

-- Published is what was approved, to the byte, and what was attacked by somebody who held everything published before.
create function statistics.release_published() returns trigger language plpgsql as $$
declare
    approved record;
begin
    if statistics.is_migrating(tg_relid) then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtext('statistics.release_publication'));
    select p.release_id, p.id as preparation_id, p.number, a.sha256, c.id as check_id, c.started_at, c.published into approved from statistics.release_approval a
    join statistics.release_check c on c.id = a.check_id
    join statistics.release_preparation p on p.id = c.preparation_id where a.id = new.approval_id;
    perform 1 from statistics.release where id = approved.release_id for update;
    if new.release_id <> approved.release_id or new.sha256 <> approved.sha256
            or exists (select 1 from statistics.release where id = new.release_id and set_aside_at is not null)
            or exists (select 1 from statistics.release_preparation where release_id = new.release_id and number > approved.number)
            or exists (select 1 from statistics.release_check where preparation_id = approved.preparation_id and started_at > approved.started_at) then
        raise exception 'this is not what was approved' using errcode = 'check_violation';
    end if;
    if approved.published <> (select coalesce(max(number), 0) from statistics.release_publication) or new.number <> approved.published + 1 then
        raise exception 'something was published after the check' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger published before insert on statistics.release_publication for each row execute function statistics.release_published();
