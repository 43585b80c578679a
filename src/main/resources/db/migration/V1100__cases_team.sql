-- The team of the caseworker who opened the case: its supervisors see it. A case without one is seen by all supervisors.
alter table cases.case_file add column team text check (team like 'team-%');
