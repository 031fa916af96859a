-- What the sources said when they were asked again before the decision; the fact itself is never written over.
create table casework.fact_checks (
  party_id uuid not null,
  case_id uuid not null,
  -- Id of the fact, or `ending.` and the id of a sign that the case has ended.
  fact_id text not null,
  checked_at timestamptz not null,
  outcome text not null check (outcome in ('same', 'found', 'differs', 'silent', 'ended')),
  -- JSON of what each source said; sealed.
  said bytea not null,
  primary key (party_id, case_id, fact_id)
);

-- Whoever sees the case sees what was found; written by the platform itself.
alter table casework.fact_checks enable row level security;
create policy reads on casework.fact_checks for select
  using (exists (select from casework.cases c where c.party_id = fact_checks.party_id and c.id = fact_checks.case_id));
create policy system on casework.fact_checks using (current_setting('tongban.role', true) = 'system');
