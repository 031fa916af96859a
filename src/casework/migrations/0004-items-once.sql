-- The item as it was when a case was started (later versions do not change a running case) is fifty times as large as the
-- rest of its row, and the same for thousands of cases: it is kept once, under the digest of its text.
create table casework.items (
  digest bytea primary key,
  item jsonb not null,
  -- What lists show, so that a list of fifty cases does not unpack fifty items.
  name jsonb not null generated always as (item -> 'name') stored
);
insert into casework.items (digest, item)
  select distinct on (sha256(convert_to(item::text, 'UTF8'))) sha256(convert_to(item::text, 'UTF8')), item from casework.cases
  on conflict do nothing;
alter table casework.cases add column item_digest bytea references casework.items (digest);
update casework.cases set item_digest = sha256(convert_to(item::text, 'UTF8'));
alter table casework.cases alter column item_digest set not null;
alter table casework.cases drop column item;

-- countQueue counts what an office has open in the index alone: the policies ask for the columns that it includes.
drop index casework.cases_queue;
create index cases_queue on casework.cases (organisation_id, risk_rank, due, submitted_at, id)
  include (party_id, state, window_organisation)
  where state in ('submitted', 'incomplete', 'accepted', 'handling', 'special', 'paused', 'proposed', 'deciding');
