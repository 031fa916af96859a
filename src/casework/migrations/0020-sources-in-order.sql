-- A fact may have several sources: what each of them said, which one the person chose, and how long the value counts.
alter table casework.facts drop constraint facts_status_check;
alter table casework.facts add constraint facts_status_check
  check (status in ('verified', 'conflicting', 'chosen', 'corrected', 'unavailable', 'own'));
-- JSON of what every source said, where there is more than one; sealed.
alter table casework.facts add column said bytea;
alter table casework.facts add column valid_until date;

-- Registers that contradict each other, or that people correct: what and where, nothing of whom and no value.
create table casework.data_tickets (
  id uuid primary key,
  raised_at timestamptz not null,
  kind text not null check (kind in ('conflict', 'correction', 'changed')),
  item_code text not null,
  fact_id text not null,
  data_element text,
  label jsonb not null,
  -- Names of the sources, the one that is held for right first.
  sources jsonb not null
);
-- listDataTickets: the newest first.
create index data_tickets_newest on casework.data_tickets (raised_at);
