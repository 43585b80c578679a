-- Parts that do not overlap, and parts that cover something, are sums of a kind too.
alter table statistics.release_sum drop constraint release_sum_kind_check;
alter table statistics.release_sum add constraint release_sum_kind check (kind in ('EXACT', 'OVERLAPPING', 'APART', 'COVERED', 'WITHIN'));
