-- What people are told of their cases: in their account at once, by text message and mail where they want it.

-- How to reach somebody, as they gave it with their last application or on the page of their messages.
create table casework.contacts (
  party_id uuid primary key,
  language text not null check (language in ('zh-CN', 'en')),
  phone bytea,
  mail bytea,
  by_sms boolean not null default true,
  updated_at timestamptz not null
);

create table casework.messages (
  party_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- What gave rise to it: `act:12`, the twelfth act of the case; `due:correction:2026-07-10`, a day that comes.
  occasion text not null,
  template text not null,
  -- What fills the words, sealed.
  content bytea not null,
  -- A notice the law wants served: this is when it reached the account (电子签名法第十一条).
  is_legal boolean not null,
  arrived_at timestamptz not null,
  read_at timestamptz,
  -- Several acts happen in one moment and are told in their order.
  position bigint not null generated always as identity,
  primary key (party_id, id),
  -- One occasion is told once, however often it is looked at.
  unique (party_id, case_id, occasion, template)
);
-- listMessages: the messages of a person, newest first.
create index messages_newest on casework.messages (party_id, position desc);
-- countUnread: how many wait for a person.
create index messages_unread on casework.messages (party_id) where read_at is null;

-- The same message outside the account.
create table casework.sendings (
  party_id uuid not null,
  message_id uuid not null,
  channel text not null check (channel in ('sms', 'mail')),
  -- Later than the message in the quiet hours, and after a failure.
  not_before timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  tries smallint not null default 0,
  settled_at timestamptz,
  primary key (party_id, message_id, channel)
);
-- sendWaiting: what may go out now, the oldest first.
create index sendings_waiting on casework.sendings (not_before) where state = 'waiting';

alter table casework.contacts enable row level security;
create policy system on casework.contacts using (current_setting('tongban.role', true) = 'system');
create policy own on casework.contacts using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
-- Only the platform writes to people; they read it and say that they have.
alter table casework.messages enable row level security;
create policy system on casework.messages using (current_setting('tongban.role', true) = 'system');
create policy own_reads on casework.messages for select using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy own_opens on casework.messages for update using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
alter table casework.sendings enable row level security;
create policy system on casework.sendings using (current_setting('tongban.role', true) = 'system');
create policy own_reads on casework.sendings for select using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
