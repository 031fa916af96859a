-- Feeds: what each platform publishes of its public changes, and how far it has followed those of others.

-- The last position of each feed of this platform. Its row lock makes writers of one feed wait for each other's commit.
create table network.feed_heads (
  feed text primary key check (feed ~ '^[a-z][a-z0-9.-]{1,79}$'),
  head bigint not null check (head > 0)
);

-- Public changes of this platform, as every other platform may read them: never anything about a person.
create table network.feed_entries (
  feed text not null references network.feed_heads,
  position bigint not null check (position > 0),
  key text not null check (key ~ '^[^[:cntrl:]]{1,200}$'),
  body jsonb not null,
  at timestamptz not null,
  primary key (feed, position)
);

-- How far this platform has applied the feeds of others.
create table network.feed_positions (
  platform text not null,
  feed text not null,
  position bigint not null default 0 check (position >= 0),
  -- Of the other side, at the last look.
  head bigint not null default 0,
  -- Which entry stood at the position: a publisher restored from a backup may have put another one there since.
  last_key text,
  last_at timestamptz,
  at timestamptz not null,
  fault text,
  -- Of several processes of this platform one follows, as long as its lease lasts.
  leased_by uuid not null,
  leased_until timestamptz not null,
  primary key (platform, feed)
);

-- Entries that could not be applied and were passed over, so that the ones behind them were.
create table network.refused_entries (
  platform text not null,
  feed text not null,
  position bigint not null,
  key text not null,
  code text not null,
  at timestamptz not null,
  primary key (platform, feed, position)
);
