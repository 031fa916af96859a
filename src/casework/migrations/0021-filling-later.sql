-- Drafts for which a source was silent: asked again by the platform in the person's name.
create table casework.refills (
  party_id uuid not null,
  case_id uuid not null,
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- Name, number and phone under which the sources are asked; sealed, and gone with the row.
  identity bytea not null,
  primary key (party_id, case_id)
);
-- claimRefill: what is due, the oldest first.
create index refills_due on casework.refills (due_at);

alter table casework.refills enable row level security;
create policy system on casework.refills using (current_setting('tongban.role', true) = 'system');
create policy own on casework.refills using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy clerk on casework.refills using (casework.is_at_window(party_id, case_id));

-- How much of each item the platform filled in: counted at submission, nothing of whom.
create table casework.filling_counts (
  item_code text not null,
  item_version integer not null,
  day date not null,
  cases integer not null,
  fields integer not null,
  filled integer not null,
  primary key (item_code, item_version, day)
);
