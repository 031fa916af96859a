-- Somebody at a window (综合窗口): the visit that binds a clerk's session to one person and one case, and the second screen.
create table casework.visits (
  id uuid primary key,
  party_id uuid not null,
  officer_id uuid not null,
  organisation_id text not null,
  -- Name, number, phone of the person, and the clerk's name: sealed JSON.
  people bytea not null,
  -- How the person was known: the card was read; a code reached the phone of their account.
  card boolean not null,
  code boolean not null default false,
  -- The case in hand.
  case_id uuid,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  -- When the person said on the second screen that something is wrong.
  objected_at timestamptz,
  ended_at timestamptz
);
-- beginVisit, readScreen: the visit a clerk has in hand, one at a time.
create unique index visits_of_officer on casework.visits (officer_id) where ended_at is null;
-- has_visit: is this person at a window of this organisation now?
create index visits_of_party on casework.visits (party_id, organisation_id) where ended_at is null;
-- endVisits: visits that nobody goes on with.
create index visits_open on casework.visits (seen_at) where ended_at is null;
alter table casework.visits enable row level security;
create policy officer on casework.visits
  using (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true));
create policy system on casework.visits using (current_setting('tongban.role', true) = 'system');

-- How often the register refused what a clerk typed on a day.
create table casework.visit_refusals (
  officer_id uuid not null,
  day date not null,
  refused smallint not null,
  primary key (officer_id, day)
);

-- A second screen: first a code for a few minutes, then the token of the device.
create table casework.screens (
  id uuid primary key,
  officer_id uuid not null unique,
  organisation_id text not null,
  code_digest bytea unique,
  code_until timestamptz,
  token_digest bytea unique,
  ends_at timestamptz not null
);
alter table casework.screens enable row level security;
create policy officer on casework.screens
  using (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true));
create policy system on casework.screens using (current_setting('tongban.role', true) = 'system');

-- A clerk reaches what belongs to a person as long as the person is there, and no longer; wherever it was begun.
create function casework.has_visit(party uuid) returns boolean language sql stable as $$
  select current_setting('tongban.role', true) = 'officer' and exists (select from casework.visits v
    where v.party_id = party and v.organisation_id = current_setting('tongban.organisation_id', true) and v.ended_at is null)
$$;
drop policy window_inserts on casework.cases;
drop policy window_reads on casework.cases;
drop policy window_changes on casework.cases;
create policy visit_inserts on casework.cases for insert
  with check (channel = 'window' and window_organisation = current_setting('tongban.organisation_id', true)
    and casework.has_visit(party_id));
create policy visit_reads on casework.cases for select using (casework.has_visit(party_id));
create policy visit_changes on casework.cases for update using (casework.has_visit(party_id));

create or replace function casework.is_at_window(party uuid, id_of_case uuid) returns boolean language sql stable as $$
  select casework.has_visit(party) and exists (select from casework.cases c where c.party_id = party and c.id = id_of_case
    and c.state in ('draft', 'incomplete', 'paused', 'accepted', 'handling', 'special'))
$$;

-- Which windows accept in the name of which office. Nothing personal.
create table casework.window_trusts (
  organisation_id text not null,
  window_organisation text not null,
  primary key (organisation_id, window_organisation)
);
