-- Notice and commitment (告知承诺, 国办发〔2020〕42号): what is not open to it, what is checked afterwards, what follows from
-- an untrue one, and how its consequence ends.

-- Matters that are never handled by commitment, by basic code.
create table casework.excluded_matters (
  basic_code text primary key,
  ground text not null check (ground in ('national-security', 'state-secret', 'public-security', 'finance', 'ecology',
    'life-health', 'foreign', 'irreparable')),
  added_at timestamptz not null,
  officer_id text not null,
  organisation_id text not null
);

create table casework.commitment_checks (
  party_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  commitment_id text not null,
  organisation_id text not null,
  version integer not null default 1,
  state text not null check (state in ('waiting', 'true', 'unknown', 'false', 'ordered', 'answered', 'corrected', 'proposed',
    'revoked', 'withdrawn')),
  -- While it waits: when the source is asked next.
  due_at timestamptz not null,
  tries smallint not null default 0,
  checked_at timestamptz,
  -- Day by which an untrue commitment is to be put right.
  correct_by date,
  -- What was found, ordered, answered and proposed; sealed.
  content bytea not null,
  -- Template of a message that its person is still to get.
  untold text,
  primary key (party_id, id),
  unique (party_id, case_id, commitment_id)
);
-- runChecks: what may be asked now, the oldest first.
create index checks_due on casework.commitment_checks (due_at) where state = 'waiting';
-- listChecks: what waits for somebody of an office.
create index checks_of_office on casework.commitment_checks (organisation_id, state, due_at)
  where state in ('unknown', 'false', 'ordered', 'answered', 'proposed');
-- tellOutcomes: what is still to be told.
create index checks_untold on casework.commitment_checks (due_at) where untold is not null;

-- The credit record of an untrue commitment, until it is repaired, set aside on appeal, or three years old.
create table casework.credit_records (
  party_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  case_id uuid not null,
  organisation_id text not null,
  version integer not null default 1,
  recorded_at timestamptz not null,
  ends_on date not null,
  state text not null check (state in ('standing', 'overturned', 'repaired')),
  -- What the person asked for and nobody has answered yet.
  asked text check (asked in ('appeal', 'repair')),
  -- What was untrue, who recorded it, what was asked and answered; sealed.
  content bytea not null,
  untold text,
  primary key (party_id, id),
  unique (party_id, check_id)
);
-- listCreditRequests: what waits for the head of an office.
create index credit_asked on casework.credit_records (organisation_id, recorded_at) where asked is not null;
-- tellOutcomes: what is still to be told.
create index credit_untold on casework.credit_records (recorded_at) where untold is not null;

-- Which matters are closed to commitment is nobody's secret; an officer with the duty adds to it (asked by the verb).
alter table casework.commitment_checks enable row level security;
create policy system on casework.commitment_checks using (current_setting('tongban.role', true) = 'system');
create policy own on casework.commitment_checks using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy office on casework.commitment_checks using (current_setting('tongban.role', true) = 'officer'
  and organisation_id = current_setting('tongban.organisation_id', true));
alter table casework.credit_records enable row level security;
create policy system on casework.credit_records using (current_setting('tongban.role', true) = 'system');
create policy own on casework.credit_records using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy office on casework.credit_records using (current_setting('tongban.role', true) = 'officer'
  and organisation_id = current_setting('tongban.organisation_id', true));
