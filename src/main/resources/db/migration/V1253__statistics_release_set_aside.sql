-- A draft that was set aside is over: nobody approves it by way of a check that it passed before.
create function statistics.release_not_set_aside() returns trigger language plpgsql as $$
begin
    if not statistics.is_migrating(tg_relid) and exists (
            select 1 from statistics.release_check c
            join statistics.release_preparation p on p.id = c.preparation_id
            join statistics.release r on r.id = p.release_id
            where c.id = new.check_id and r.set_aside_at is not null) then
        raise exception 'the draft was set aside' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger not_set_aside before insert on statistics.release_approval for each row execute function statistics.release_not_set_aside();
