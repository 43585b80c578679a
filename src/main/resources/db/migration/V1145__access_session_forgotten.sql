-- Sessions that ended are forgotten after a while; the audit trail keeps who signed in and when.
grant delete on access.session to waymark_app;
alter table administration.retention_run add column sessions integer not null default 0 check (sessions >= 0);
