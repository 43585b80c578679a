-- Which wrapping key has wrapped a key, as the wrapped bytes themselves say it: Tink's encrypted keyset is field 2 (18, then
-- its length in one byte or two) and begins with a 1 and the four bytes of the key's number. So the progress of a rotation
-- cannot be told otherwise than it is.
alter table people.data_key add column wrapped_by bytea generated always as (
    case when get_byte(wrapped, 1) < 128 then substring(wrapped from 3 for 5) else substring(wrapped from 4 for 5) end) stored;
alter table people.lookup_key add column wrapped_by bytea generated always as (
    case when get_byte(wrapped, 1) < 128 then substring(wrapped from 3 for 5) else substring(wrapped from 4 for 5) end) stored;
grant update on people.lookup_key to waymark_app;
