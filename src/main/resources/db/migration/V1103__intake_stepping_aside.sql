-- Who stepped aside from a report because she may know the person: she does not see it any more, nor the case that comes of it.
create table intake.exclusion (
    report_id uuid not null references intake.report (id) on delete cascade,
    person_id uuid not null references access.person (id),
    since     timestamptz not null,
    primary key (report_id, person_id)
);
grant select, insert, delete on intake.exclusion to waymark_app;

-- Such a report waits without naming a case.
alter table intake.waiting alter column named_reference drop not null;
alter table intake.waiting add check (named_case_id is null or named_reference is not null);
