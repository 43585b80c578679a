-- Who may not see a case, whatever her role: a conflict of interest. Both reasons are sealed.
create table cases.exclusion (
    id        uuid primary key,
    case_id   uuid not null references cases.case_file (id) on delete cascade,
    person_id uuid not null references access.person (id),
    since     timestamptz not null,
    by_id     uuid not null references access.person (id),
    ended_at  timestamptz,
    ended_by  uuid references access.person (id),
    check ((ended_at is null) = (ended_by is null))
);
create unique index exclusion_once_at_a_time on cases.exclusion (case_id, person_id) where ended_at is null;
create index on cases.exclusion (person_id);
-- Ended, not taken back; a case that is erased takes its list along.
grant select, insert, delete on cases.exclusion to waymark_app;
grant update (ended_at, ended_by) on cases.exclusion to waymark_app;
