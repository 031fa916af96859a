-- Who is asking: accounts and the OpenID provider (hub), sessions of people (every platform), staff (every platform).
create schema identity;

-- Hub only. One row a person; names and numbers sealed, found again by blind index.
create table identity.accounts (
  party_id uuid primary key,
  phone bytea not null,
  phone_index bytea not null unique,
  name bytea,
  resident_id bytea,
  resident_id_index bytea unique,
  level smallint not null default 1 check (level between 1 and 3),
  created_at timestamptz not null,
  verified_at timestamptz,
  -- Refused name checks within a day, so that nobody tries names against the population source.
  name_refusals smallint not null default 0,
  name_refused_at timestamptz,
  constraint accounts_real_name check (
    (level = 1) = (name is null) and (name is null) = (resident_id is null)
    and (resident_id is null) = (resident_id_index is null)
  )
);
alter table identity.accounts enable row level security;
create policy own_account on identity.accounts using (
  current_setting('tongban.role', true) = 'system'
  or (current_setting('tongban.role', true) = 'person'
      and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid)
);

-- Hub only. Codes are kept as keyed digests: six digits would be guessed from a plain one.
create table identity.sms_codes (
  id uuid primary key,
  phone_index bytea not null,
  digest bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_tries smallint not null default 0,
  used_at timestamptz
);
-- The newest code of a phone, and how many were sent to it within the hour.
create index sms_codes_of_phone on identity.sms_codes (phone_index, sent_at desc);

-- Hub only. How far somebody has come on the sign-in pages; keyed by the digest of the interaction's cookie.
create table identity.visits (
  uid_digest bytea primary key,
  phone bytea,
  party_id uuid,
  expires_at timestamptz not null
);

-- Hub only. What the OpenID provider remembers. Sealed whole: its ids are bearer secrets.
create table identity.oidc_models (
  kind text not null,
  id_digest bytea not null,
  payload bytea not null,
  uid_digest bytea,
  grant_digest bytea,
  -- Digests of the session's ids at the platforms.
  sid_digests bytea[] not null default '{}',
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (kind, id_digest)
);
-- A session by its public uid.
create index oidc_models_by_uid on identity.oidc_models (uid_digest) where uid_digest is not null;
-- All tokens of a grant, when it is revoked.
create index oidc_models_by_grant on identity.oidc_models (grant_digest) where grant_digest is not null;
-- The session that a platform knows under its own id (a sign-out that arrives as a message).
create index oidc_models_by_sid on identity.oidc_models using gin (sid_digests) where kind = 'Session';
-- Clean-up.
create index oidc_models_expired on identity.oidc_models (expires_at);

-- Hub only. Private JWKs that sign ID tokens, newest first.
create table identity.oidc_keys (
  id uuid primary key,
  private_key bytea not null,
  created_at timestamptz not null
);

-- Hub only. The key by which a platform's token requests are known, as it said in a signed message.
create table identity.clients (
  platform_id text primary key,
  public_key jsonb not null,
  registered_at timestamptz not null
);

-- Every platform: its own private half of the above.
create table identity.client_keys (
  id uuid primary key,
  private_key bytea not null,
  created_at timestamptz not null
);

-- Every platform. A sign-in under way; `secrets` seals nonce, verifier and the page to come back to.
create table identity.sign_ins (
  state_digest bytea primary key,
  browser_digest bytea not null,
  secrets bytea not null,
  expires_at timestamptz not null
);

-- Every platform. Signed-in people. The cookie's token is kept as its digest only.
create table identity.sessions (
  id uuid primary key,
  token_digest bytea not null unique,
  party_id uuid not null,
  level smallint not null check (level between 1 and 3),
  name bytea,
  resident_id bytea,
  phone bytea not null,
  sid text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
-- Signing out by the hub's word.
create index sessions_by_sid on identity.sessions (sid);
-- Clean-up.
create index sessions_by_last_seen on identity.sessions (last_seen_at);
alter table identity.sessions enable row level security;
-- No role is set while a request is being identified; afterwards a person reaches their own sessions only.
create policy own_session on identity.sessions using (
  coalesce(current_setting('tongban.role', true), '') in ('', 'system')
  or (current_setting('tongban.role', true) = 'person'
      and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid)
);

-- Every platform. Units that handle cases; id is the unified social credit code (GB 32100).
create table identity.organisations (
  id text primary key check (length(id) = 18),
  name_zh text not null,
  name_en text not null,
  region text not null check (region ~ '^[0-9]{6}$'),
  parent_id text references identity.organisations (id),
  created_at timestamptz not null
);
-- The units of a region.
create index organisations_of_region on identity.organisations (region, id);

-- Every platform. Staff, a realm of their own.
create table identity.officers (
  officer_id uuid primary key,
  account text not null unique check (account ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
  organisation_id text not null references identity.organisations (id),
  name bytea not null,
  password_hash text not null,
  duties text[] not null check (cardinality(duties) > 0),
  created_at timestamptz not null,
  disabled_at timestamptz
);

-- Every platform. Wrong passwords by account name, whether or not it exists: a lock must not tell which ones do.
create table identity.staff_tries (
  account_index bytea primary key,
  failures smallint not null,
  failed_at timestamptz not null,
  locked_until timestamptz
);

create table identity.officer_sessions (
  id uuid primary key,
  token_digest bytea not null unique,
  officer_id uuid not null references identity.officers (officer_id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
-- Clean-up.
create index officer_sessions_by_last_seen on identity.officer_sessions (last_seen_at);
