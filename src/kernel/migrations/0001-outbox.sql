-- Messages to other platforms, written in the transaction of the act that causes them.
create schema if not exists kernel;

create table kernel.outbox (
  id bigint generated always as identity primary key,
  destination text not null check (length(destination) between 2 and 20),
  topic text not null check (length(topic) between 3 and 80),
  body bytea not null,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz
);

-- The delivery loop asks: which destinations have something due, and what is first in line for one of them?
create index outbox_waiting on kernel.outbox (destination, id) where delivered_at is null;
