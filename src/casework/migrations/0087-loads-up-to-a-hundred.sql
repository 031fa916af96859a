-- Who has fewer than a hundred open cases is told by counting at most a hundred of each: an acceptance must not count the
-- thousands that an office may have on the first day of school.
create or replace function casework.loads_of(office text, officers text[], applicant bytea) returns table (officer text, open integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select o, (select count(*) from (select from casework.cases c where c.organisation_id = office and c.assignee = o
      and c.state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding')
      limit 100) counted)::integer
    from unnest(officers) o
    where not exists (select from casework.kin k where k.officer_id = o::uuid and k.number = applicant)
$$;
