-- To whom a case is assigned, who must not decide it, who has it open.

-- What an officer and their relatives are known by, as keyed digests alone: nobody can read a number back, and a case is
-- compared with it all the same.
create table casework.kin (
  id uuid primary key,
  officer_id uuid not null,
  organisation_id text not null,
  relation text not null check (relation in ('self', 'spouse', 'parent', 'child', 'sibling', 'other')),
  number bytea not null,
  declared_at timestamptz not null,
  -- mustBeImpartial: of one officer by the applicant's number.
  unique (officer_id, number)
);
alter table casework.kin enable row level security;
create policy own_office on casework.kin using (
  current_setting('tongban.role', true) = 'system'
  or (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true)));

-- loadsOf and the queue of one officer: open cases in exactly the order of the list.
create index cases_of_officer on casework.cases (organisation_id, assignee, risk_rank, due, submitted_at, id)
  where state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding');

-- How many open cases each of these officers has, without those who are the applicant or a relative. It runs as the owner:
-- a case is often accepted in the transaction of its applicant, who sees no case but their own. It tells counts alone.
create function casework.loads_of(office text, officers text[], applicant bytea) returns table (officer text, open integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select o, (select count(*) from (select from casework.cases c where c.organisation_id = office and c.assignee = o
      and c.state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding')
      limit 1000) counted)::integer
    from unnest(officers) o
    where not exists (select from casework.kin k where k.officer_id = o::uuid and k.number = applicant)
$$;

-- Who has a case open to decide it. It only warns: what counts is the version.
create table casework.locks (
  case_id uuid primary key,
  organisation_id text not null,
  officer_id uuid not null,
  name bytea not null,
  since timestamptz not null,
  expires_at timestamptz not null
);
alter table casework.locks enable row level security;
create policy own_office on casework.locks using (
  current_setting('tongban.role', true) = 'system'
  or (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true)));
