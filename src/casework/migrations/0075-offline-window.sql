-- What a window received while the hub was away (断网收件): kept on the node until the person is known and the case is made.
create table casework.provisionals (
  id uuid primary key,
  organisation_id text not null,
  -- Printed on the provisional receipt.
  number text not null unique,
  received_at timestamptz not null,
  -- The day of receipt in law.
  received_on date not null,
  item_code text not null,
  item_version integer not null,
  region text not null,
  state text not null check (state in ('filling', 'waiting', 'conflict', 'done', 'ended')),
  -- Known once the hub answered; then the one case that comes of it.
  party_id uuid,
  case_id uuid,
  filled boolean not null default false,
  -- Person, answers, who received it, what does not fit and how it was settled: sealed JSON.
  content bytea not null,
  tries smallint not null default 0,
  ready_at timestamptz not null,
  changed_at timestamptz not null
);
-- reconcileOffline: what can go on now, the oldest first.
create index provisionals_waiting on casework.provisionals (ready_at) where state = 'waiting';
-- listOffline: what an organisation received, the newest first.
create index provisionals_of_organisation on casework.provisionals (organisation_id, received_at desc);
alter table casework.provisionals enable row level security;
create policy officer on casework.provisionals
  using (current_setting('tongban.role', true) = 'officer' and organisation_id = current_setting('tongban.organisation_id', true));
create policy system on casework.provisionals using (current_setting('tongban.role', true) = 'system');

-- The last number of a day.
create table casework.provisional_numbers (
  day date primary key,
  last integer not null
);

-- Scans handed in with them; they pass to the case when it is made.
create table casework.provisional_files (
  provisional_id uuid not null references casework.provisionals (id),
  id uuid not null,
  material_id text not null,
  file_name bytea not null,
  media_type text not null,
  bytes integer not null,
  pages integer not null,
  scan text not null check (scan in ('clean', 'pending', 'infected')),
  file_ref text not null,
  digest bytea not null,
  primary key (provisional_id, id)
);
-- sweepFiles: whether a file still has an owner.
create index provisional_files_by_ref on casework.provisional_files (file_ref);
alter table casework.provisional_files enable row level security;
create policy owner on casework.provisional_files
  using (exists (select from casework.provisionals p where p.id = provisional_id));
