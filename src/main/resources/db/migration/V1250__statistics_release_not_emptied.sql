-- What is published cannot be taken away all at once either, whatever is granted.
create trigger not_emptied before truncate on statistics.release for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_preparation for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_count for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_sum for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_check for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_approval for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_publication for each statement execute function statistics.release_stays();
create trigger not_emptied before truncate on statistics.release_file for each statement execute function statistics.release_stays();
