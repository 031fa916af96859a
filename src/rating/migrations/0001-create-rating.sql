-- Ratings of cases (好差评): one per case online, and the running sums per item that are published.
create schema if not exists rating;

create table rating.ratings (
  party_id uuid not null,
  case_id uuid not null,
  item_code text not null,
  organisation_id text not null,
  level text not null check (level in ('very_satisfied', 'satisfied', 'basically', 'dissatisfied', 'very_dissatisfied')),
  dimensions text[] not null,
  -- Sealed; null when nothing was written.
  text bytea,
  anonymous boolean not null,
  rated_at timestamptz not null,
  changed_at timestamptz not null,
  revision integer not null check (revision > 0),
  -- A bad rating is answered like a case: number, first contact, mending.
  bad_number text,
  contact_due date,
  handling_due date,
  primary key (party_id, case_id),
  check ((bad_number is null) = (handling_due is null))
);

-- What was said before a change stays on record; the last one counts.
create table rating.revisions (
  party_id uuid not null,
  case_id uuid not null,
  revision integer not null,
  level text not null,
  dimensions text[] not null,
  text bytea,
  at timestamptz not null,
  primary key (party_id, case_id, revision)
);

-- Published sums; they say nothing about anybody.
create table rating.tallies (
  item_code text not null,
  level text not null,
  count integer not null check (count >= 0),
  primary key (item_code, level)
);

-- Daily sequence of bad ratings of this platform.
create table rating.bad_numbers (
  day date primary key,
  last integer not null check (last > 0)
);

-- Second wall: who rated sees their own. Staff have no way to the rows: an anonymous rating stays anonymous.
alter table rating.ratings enable row level security;
create policy rater on rating.ratings
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy system on rating.ratings using (current_setting('tongban.role', true) = 'system');
alter table rating.revisions enable row level security;
create policy rater on rating.revisions
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy system on rating.revisions using (current_setting('tongban.role', true) = 'system');
