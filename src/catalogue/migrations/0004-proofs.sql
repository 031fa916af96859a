-- 证明事项清理清单, and what people report who are asked for a proof all the same.

create table catalogue.abolished_proofs (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  name text not null unique,
  replaced_by text not null check (replaced_by in ('data', 'certificate', 'commitment', 'none')),
  abolished_on date not null,
  -- Names in both languages and others, how it goes now, the clause.
  words jsonb not null
);

create table catalogue.proof_demands (
  id uuid primary key,
  proof_id text not null,
  -- The person who reported it, when signed in.
  party_id uuid,
  -- Where it was asked for: an office, not a person.
  place text not null check (length(place) <= 100),
  -- Sealed: what happened, and how to reach whoever tells it.
  what bytea not null,
  contact bytea,
  reported_at timestamptz not null,
  -- Day by which it is to be answered.
  due date not null,
  -- Sealed; with who answered, and for which office.
  answer bytea,
  answered_by uuid,
  answered_for text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null) and (answered_at is null) = (answered_by is null))
);
-- listDemands: what waits first, the oldest first.
create index proof_demands_by_state on catalogue.proof_demands ((answered_at is not null), reported_at);

-- Second wall: anyone may report and nobody reads but who reported it, staff and the platform. That item managers and
-- supervisors alone read is asked by the verb: the settings of a transaction know no duties.
alter table catalogue.proof_demands enable row level security;
create policy anyone_reports on catalogue.proof_demands for insert with check (answered_at is null);
create policy reporter_reads on catalogue.proof_demands for select
  using (current_setting('tongban.role', true) = 'person'
    and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy staff_reads on catalogue.proof_demands for select
  using (current_setting('tongban.role', true) in ('officer', 'system'));
create policy staff_answers on catalogue.proof_demands for update
  using (current_setting('tongban.role', true) in ('officer', 'system'));
