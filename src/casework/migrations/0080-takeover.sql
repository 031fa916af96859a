-- A department's own system takes over the deciding of its organisation's cases.

create table casework.clients (
  id uuid primary key,
  organisation_id text not null,
  organisation_name text not null,
  organisation_region text not null check (organisation_region ~ '^[0-9]{6}$'),
  name text not null check (length(name) between 2 and 60),
  created_at timestamptz not null,
  -- Nothing it signs is believed from then on.
  revoked_at timestamptz,
  -- Where it is told what happens to its cases; null while it only asks.
  webhook text check (length(webhook) between 10 and 500)
);
-- listClients, and whom an act concerns (fanOut).
create index clients_of_organisation on casework.clients (organisation_id, id);

-- Its public keys; the private ones never come here. A new one takes over while the old one still holds for a while.
create table casework.client_keys (
  -- As `keyid` of its signatures names it.
  key_id text primary key,
  client_id uuid not null references casework.clients,
  suite text not null check (suite in ('intl', 'gm')),
  public_key text not null check (length(public_key) between 40 and 400),
  created_at timestamptz not null,
  ends_at timestamptz
);
-- listClients: the keys of a client.
create index keys_of_client on casework.client_keys (client_id, created_at);

-- What a client asked for under a key of its own, with the answer that it got: the same again gets the same again.
-- Nothing personal is in it.
create table casework.client_requests (
  client_id uuid not null references casework.clients,
  idempotency_key text not null check (length(idempotency_key) between 8 and 100),
  digest bytea not null,
  answer jsonb,
  at timestamptz not null,
  primary key (client_id, idempotency_key)
);
-- forgetRequests: answers that nobody will ask for again.
create index client_requests_old on casework.client_requests (at);

-- Second wall: a client sees what an officer of its organisation sees, never a draft, and acts on it.
create policy client_reads on casework.cases for select
  using (current_setting('tongban.role', true) = 'client' and state <> 'draft'
    and organisation_id = current_setting('tongban.organisation_id', true));
create policy client_changes on casework.cases for update
  using (current_setting('tongban.role', true) = 'client' and state <> 'draft'
    and organisation_id = current_setting('tongban.organisation_id', true));
create policy client on casework.case_keys for select using (current_setting('tongban.role', true) = 'client');
create policy client on casework.timers using (current_setting('tongban.role', true) = 'client'
  and exists (select from casework.cases c where c.party_id = timers.party_id and c.id = timers.case_id));
create policy client_records on casework.effects for insert with check (current_setting('tongban.role', true) = 'client');
