-- Run once by the image of PostgreSQL, into an empty server. Waymark's three roles: the owner migrates, the application
-- works, statistics only reads; what each may touch is granted by the migrations. Keycloak has a database of its own.
\getenv owner_password WAYMARK_OWNER_PASSWORD
\getenv app_password WAYMARK_APP_PASSWORD
\getenv statistics_password WAYMARK_STATISTICS_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD

create role waymark_owner login password :'owner_password';
create role waymark_app login password :'app_password';
create role waymark_statistics login password :'statistics_password';
alter role waymark_statistics set default_transaction_read_only = on;
create database waymark owner waymark_owner;
revoke all on database waymark from public;
grant connect on database waymark to waymark_app, waymark_statistics;

create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
