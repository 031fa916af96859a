-- Cases decided together because the rules say the same of each. Nothing personal is in it: ids, versions and outcomes.
create table casework.batches (
  id uuid primary key,
  officer_id uuid not null,
  organisation_id text not null,
  -- The sample counts only when it was opened in the session that approves.
  session_id text not null,
  item_code text not null,
  item_version integer not null,
  created_at timestamptz not null,
  approved_at timestamptz,
  cases jsonb not null
);
-- noteOpened: the batches of an officer that wait for their sample.
create index batches_waiting on casework.batches (officer_id, session_id) where approved_at is null;
alter table casework.batches enable row level security;
create policy own_office on casework.batches using (
  current_setting('tongban.role', true) = 'system'
  or (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true)));
-- listBatchable: cases in which every fact came from its source, by what they are about.
create index cases_consistent on casework.cases (organisation_id, item_code, item_version, due)
  where state in ('accepted', 'handling') and doubtful = 0 and not correction_used;
