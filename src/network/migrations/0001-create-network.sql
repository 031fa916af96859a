-- Which platforms belong to the network, and how they speak.
create schema network;

create table network.platforms (
  id text primary key check (id ~ '^[a-z0-9-]{2,20}$'),
  kind text not null check (kind in ('hub', 'node')),
  name_zh text not null,
  name_en text not null,
  region text not null check (region ~ '^\d{6}$'),
  origin text not null,
  public_key text not null,
  -- Every signed request asks which platform a key belongs to.
  key_id text not null unique,
  suite text not null check (suite in ('intl', 'gm')),
  status text not null check (status in ('active', 'suspended'))
);

-- The trust list as its publisher signed it: one row, the newest good one.
create table network.trust_list (
  is_current boolean primary key default true check (is_current),
  version bigint not null,
  document text not null,
  signature bytea not null,
  key_id text not null,
  received_at timestamptz not null
);

-- Nonces of signatures that may still be valid; a second use is a replay.
create table network.nonces (
  key_id text not null,
  nonce text not null,
  forget_at timestamptz not null,
  primary key (key_id, nonce)
);

-- Cleaning asks which nonces belong to signatures that have expired.
create index nonces_to_forget on network.nonces (forget_at);

-- Messages of other platforms that have been applied, each exactly once.
create table network.inbox (
  sender text not null,
  sequence bigint not null,
  topic text not null,
  -- A sender whose sequence began anew (restored from a backup) is noticed by a different digest.
  digest bytea not null,
  applied_at timestamptz not null,
  primary key (sender, sequence)
);
