-- Closed cases drawn at random to be looked at again (质量抽查), and what was found.
create table casework.quality_checks (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  organisation_id text not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  verdict text check (verdict in ('sound', 'flawed')),
  note bytea,
  judged_at timestamptz,
  unique (case_id)
);
-- listQualityChecks: of an office, what is not judged first.
create index quality_checks_of_office on casework.quality_checks (organisation_id, judged_at desc nulls first, drawn_at desc);
alter table casework.quality_checks enable row level security;
create policy own_office on casework.quality_checks using (
  current_setting('tongban.role', true) = 'system'
  or (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true)));
