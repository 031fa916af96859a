-- Who did what, to whose data, by what right. Rows are added and read, never changed.
create schema ledger;

create table ledger.records (
  -- Blind index of the party, or of the person number where only that is known; empty for acts that touch nobody's data.
  subject_index bytea not null,
  id uuid not null,
  -- Blind index of the person number, where the party is known too.
  number_index bytea,
  party_id uuid,
  platform_id text not null,
  act text not null,
  actor_kind text not null check (actor_kind in ('anonymous', 'person', 'officer', 'platform', 'system')),
  actor_id text not null check (length(actor_id) <= 80),
  -- Null for people: their name is their data.
  actor_name text check (length(actor_name) <= 200),
  actor_organisation text not null check (length(actor_organisation) <= 200),
  actor_platform_id text not null,
  fields text[] not null,
  purpose_zh text not null,
  purpose_en text not null,
  case_number text,
  item_code text,
  legal_basis_zh text,
  legal_basis_en text,
  result text not null check (result in ('done', 'refused')),
  -- The same on both sides of one exchange between platforms.
  reference text,
  recorded_at timestamptz not null,
  -- Digest over the canonical form of all of the above.
  leaf bytea not null,
  primary key (subject_index, id)
);

-- A person's footprint also holds records that were written under their party: list-footprint.
create index records_by_number on ledger.records (number_index, id) where number_index is not null;

-- Records that wait for their place in the sequence. Written with the record, emptied by the sequencer.
create table ledger.pending (
  added bigint generated always as identity primary key,
  record_id uuid not null,
  leaf bytea not null
);

-- The gap-free sequence of this platform's records, each link digesting the one before: what a Merkle tree is built over.
create table ledger.leaves (
  sequence bigint primary key check (sequence > 0),
  -- A record has one place; checking the ledger asks for the place of a record.
  record_id uuid not null unique,
  leaf bytea not null,
  chain bytea not null
);

-- Even the application itself cannot rewrite what was recorded.
revoke update, delete, truncate on ledger.records, ledger.leaves from tongban_app;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ledger records are never changed' using errcode = 'insufficient_privilege';
end $$;

create trigger records_are_kept before update or delete on ledger.records
  for each row execute function ledger.refuse_change();
create trigger records_are_not_emptied before truncate on ledger.records
  for each statement execute function ledger.refuse_change();
create trigger leaves_are_kept before update or delete on ledger.leaves
  for each row execute function ledger.refuse_change();
create trigger leaves_are_not_emptied before truncate on ledger.leaves
  for each statement execute function ledger.refuse_change();

-- Second wall: nobody but the sequencer reads beyond the subject whose footprint was asked for in this transaction.
alter table ledger.records enable row level security;
create policy anybody_adds on ledger.records for insert with check (true);
create policy system_reads on ledger.records for select using (current_setting('tongban.role', true) = 'system');
create policy subject_reads on ledger.records for select using (
  current_setting('tongban.role', true) in ('person', 'platform')
  and (
    encode(subject_index, 'hex') = any (string_to_array(current_setting('tongban.footprint', true), ','))
    or encode(number_index, 'hex') = any (string_to_array(current_setting('tongban.footprint', true), ','))
  )
);
