-- What a reader knows a count to be at least because its row stands there. A release from before this column says nothing of it.
alter table statistics.release_count
    add column at_least bigint not null default 0,
    add constraint release_count_at_least check (at_least between 0 and count);
alter table statistics.release_count alter column at_least drop default;
