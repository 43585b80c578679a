-- Computing a published release anew takes as long as its check did, and is watched and stopped like one. It is the only thing
-- that is still computed of what is published, and of nothing else is it computed.
alter table statistics.release_check drop constraint release_check_kind_check, drop constraint release_check_verdict_check;
alter table statistics.release_check rename column exposed to found;
alter table statistics.release_check
    add constraint release_check_kind check (kind in ('ATTACK', 'SUPPRESSION', 'REPRODUCTION')),
    add constraint release_check_verdict check (verdict in ('PASSED', 'REFUSED', 'SUPPRESSED', 'SAME', 'DIFFERS', 'CANCELLED', 'BROKEN_OFF', 'FAILED')),
    add constraint release_check_verdict_of_kind check (verdict in ('CANCELLED', 'BROKEN_OFF', 'FAILED')
        or verdict in ('PASSED', 'REFUSED') and kind = 'ATTACK'
        or verdict = 'SUPPRESSED' and kind = 'SUPPRESSION'
        or verdict in ('SAME', 'DIFFERS') and kind = 'REPRODUCTION');

create or replace function statistics.release_checked() returns trigger language plpgsql as $$
declare
    of_release uuid := (select release_id from statistics.release_preparation where id = new.preparation_id);
begin
    if statistics.is_migrating(tg_relid) then
        return new;
    end if;
    if new.kind <> 'REPRODUCTION' then
        perform statistics.refuse_if_published(of_release);
    elsif not exists (select 1 from statistics.release_publication where release_id = of_release) then
        raise exception 'only what is published is computed anew' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'INSERT' and new.verdict is not null or tg_op = 'UPDATE' and (old.verdict is not null or new.preparation_id <> old.preparation_id
            or new.id <> old.id or new.kind <> old.kind or new.published <> old.published or new.by_id <> old.by_id or new.started_at <> old.started_at) then
        raise exception 'a check that has ended stays as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
