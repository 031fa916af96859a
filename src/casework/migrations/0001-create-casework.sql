-- Cases (办件): the recorded acts, the row that is their fold, and what the applicant handed in.
create schema if not exists casework;

-- The projection. `content` is sealed JSON: the applicant's name, the correction asked for, the decision.
create table casework.cases (
  party_id uuid not null,
  id uuid not null,
  -- Number of recorded acts; two officers who decide at once hold the same one, and the second is refused.
  version integer not null check (version > 0),
  state text not null check (state in
    ('draft', 'submitted', 'incomplete', 'accepted', 'handling', 'paused', 'granted', 'refused', 'withdrawn')),
  item_code text not null,
  item_version integer not null,
  -- The item as it was when the case was started: later versions do not change a running case.
  item jsonb not null,
  region text not null check (region ~ '^[0-9]{6}$'),
  started_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  submission_key text,
  case_number text,
  query_code text,
  organisation_id text,
  organisation_name jsonb,
  -- Facts that no source vouches for; the queue shows them as doubtful.
  doubtful integer,
  accepted_at timestamptz,
  acceptance_basis text check (acceptance_basis in ('automatic', 'explicit', 'deemed')),
  acceptance_due date,
  promised_due date,
  statutory_due date,
  provisional boolean not null default false,
  paused_on date,
  -- The day the next thing the office owes falls due: the notice before acceptance, the decision after it.
  due date,
  correction_used boolean not null default false,
  decided_at timestamptz,
  certificate_identifier text,
  content bytea not null,
  primary key (party_id, id),
  check (state in ('draft', 'withdrawn') or (case_number is not null and organisation_id is not null))
);

-- startCase: is there an open draft of this person for this item? One at most.
create unique index cases_open_draft on casework.cases (party_id, item_code) where state = 'draft';
-- listQueue: open cases of an office by deadline.
create index cases_queue on casework.cases (organisation_id, due) where state in ('submitted', 'incomplete', 'accepted', 'handling', 'paused');
-- listQueue, decided cases of an office, newest first.
create index cases_decided on casework.cases (organisation_id, decided_at desc) where state in ('granted', 'refused');
-- acceptOverdueCases: submitted cases whose five days are over.
create index cases_unanswered on casework.cases (acceptance_due) where state = 'submitted';

-- What may have happened to a case, in order. Nothing here is ever changed: there is no policy for it.
create table casework.acts (
  party_id uuid not null,
  case_id uuid not null,
  sequence integer not null check (sequence > 0),
  act text not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'officer', 'system')),
  actor_id text,
  actor_organisation text,
  detail bytea not null,
  primary key (party_id, case_id, sequence)
);

-- Number, query code or id of a case, to its subject's key.
create table casework.case_keys (
  key text primary key,
  party_id uuid not null,
  case_id uuid not null
);

-- Daily sequence of case numbers of one implementing item.
create table casework.daily_numbers (
  implementation_code text not null,
  day date not null,
  last integer not null check (last between 1 and 9999),
  primary key (implementation_code, day)
);

create table casework.facts (
  party_id uuid not null,
  case_id uuid not null,
  fact_id text not null,
  status text not null check (status in ('verified', 'corrected', 'unavailable', 'own')),
  -- JSON of the value; null when the source could not be asked.
  value bytea,
  -- What the source said before the applicant corrected it.
  source_value bytea,
  correction_reason text,
  source jsonb not null,
  service_id text,
  platform_id text,
  fetched_at timestamptz not null,
  primary key (party_id, case_id, fact_id)
);

create table casework.answers (
  party_id uuid not null,
  case_id uuid not null,
  question_id text not null,
  value bytea not null,
  answered_at timestamptz not null,
  primary key (party_id, case_id, question_id)
);

create table casework.materials (
  party_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  material_id text not null,
  file_name bytea not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  bytes integer not null check (bytes between 1 and 4194304),
  digest bytea not null,
  content bytea not null,
  attached_at timestamptz not null,
  primary key (party_id, case_id, id)
);

create table casework.commitments (
  party_id uuid not null,
  case_id uuid not null,
  commitment_id text not null,
  language text not null check (language in ('zh-CN', 'en')),
  text bytea not null,
  text_hash bytea not null,
  signature_level integer not null check (signature_level between 2 and 3),
  signed_at timestamptz not null,
  primary key (party_id, case_id, commitment_id)
);

-- Second wall (architecture §3): a person's transaction sees the person's own rows; an officer's those of the own
-- office, never a draft; the platform itself all.
alter table casework.cases enable row level security;
create policy person on casework.cases
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy officer_reads on casework.cases for select
  using (current_setting('tongban.role', true) = 'officer' and state <> 'draft'
    and organisation_id = current_setting('tongban.organisation_id', true));
create policy officer_changes on casework.cases for update
  using (current_setting('tongban.role', true) = 'officer' and state <> 'draft'
    and organisation_id = current_setting('tongban.organisation_id', true));
create policy system on casework.cases using (current_setting('tongban.role', true) = 'system');

-- The tables below follow the case: whoever sees its row sees theirs.
alter table casework.acts enable row level security;
create policy reads on casework.acts for select
  using (exists (select from casework.cases c where c.party_id = acts.party_id and c.id = acts.case_id));
create policy records on casework.acts for insert
  with check (exists (select from casework.cases c where c.party_id = acts.party_id and c.id = acts.case_id));

alter table casework.facts enable row level security;
create policy reads on casework.facts for select
  using (exists (select from casework.cases c where c.party_id = facts.party_id and c.id = facts.case_id));
create policy applicant on casework.facts
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);

alter table casework.answers enable row level security;
create policy reads on casework.answers for select
  using (exists (select from casework.cases c where c.party_id = answers.party_id and c.id = answers.case_id));
create policy applicant on casework.answers
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);

alter table casework.materials enable row level security;
create policy reads on casework.materials for select
  using (exists (select from casework.cases c where c.party_id = materials.party_id and c.id = materials.case_id));
create policy applicant on casework.materials
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);

alter table casework.commitments enable row level security;
create policy reads on casework.commitments for select
  using (exists (select from casework.cases c where c.party_id = commitments.party_id and c.id = commitments.case_id));
create policy applicant on casework.commitments
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);

alter table casework.case_keys enable row level security;
create policy known_callers on casework.case_keys
  using (current_setting('tongban.role', true) in ('person', 'officer', 'system'));
