-- Life cycle of items: drafts, each of their revisions, and the record of acts whose fold the state is.

-- Why a basic item is suspended or abolished, as for items.
alter table catalogue.basic_items add column state_note jsonb;

create table catalogue.drafts (
  id uuid primary key,
  level text not null check (level in ('basic', 'item')),
  code text not null check (code ~ '^[0-9A-HJ-NPQRTUWXY]{12}([0-9A-HJ-NPQRTUWXY]{21})?$'),
  kind text not null check (kind in ('publish', 'abolish')),
  state text not null check (state in ('draft', 'checked', 'approved', 'published', 'discarded')),
  revision integer not null check (revision > 0),
  -- The version in force it was begun from; 0 where there is none yet.
  base_version integer not null check (base_version >= 0),
  effective_from date not null,
  reason jsonb not null,
  -- Code of what takes the place of an item that is abolished.
  replaced_by text,
  organisation_id text not null,
  organisation_name text not null,
  edited_by uuid not null,
  checked_by uuid,
  approved_by uuid,
  -- Officers who began, saved or submitted it: none of them may approve.
  hands uuid[] not null,
  -- Names of those officers, sealed.
  names bytea not null,
  -- Why it came back, and when.
  returned jsonb,
  updated_at timestamptz not null
);
-- startDraft: a subject has one open draft.
create unique index drafts_open on catalogue.drafts (level, code) where state in ('draft', 'checked', 'approved');
-- listDrafts: the open ones of an organ, the last touched first.
create index drafts_by_organisation on catalogue.drafts (organisation_id, updated_at desc)
  where state in ('draft', 'checked', 'approved');
-- publishDue.
create index drafts_due on catalogue.drafts (effective_from) where state = 'approved';

-- What was saved, each time: of two who edit, neither loses a word.
create table catalogue.draft_revisions (
  draft_id uuid not null references catalogue.drafts (id),
  revision integer not null,
  content jsonb not null,
  primary key (draft_id, revision)
);

-- Everything that was done to an item or its drafts, in order; inserted and read only.
create table catalogue.item_acts (
  id bigint generated always as identity primary key,
  level text not null,
  code text not null,
  draft_id uuid,
  act text not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('officer', 'system')),
  actor_id uuid,
  actor_organisation text,
  -- Sealed: officers sign with their names.
  actor_name bytea,
  detail jsonb not null
);
-- listItemActs, and whether an item has a record.
create index item_acts_by_subject on catalogue.item_acts (level, code, id);
-- A record begins once with what was found in force.
create unique index item_acts_adopted on catalogue.item_acts (level, code) where act = 'adopt';

-- Even the application itself cannot rewrite what was done, and what was written.
revoke update, delete, truncate on catalogue.item_acts, catalogue.draft_revisions from tongban_app;
