-- What departments' systems are told of: one row an act and system. Nothing personal is in it.
create table casework.webhook_events (
  client_id uuid not null references casework.clients,
  case_id uuid not null,
  -- Of the act; a case's events are delivered in this order.
  sequence integer not null check (sequence > 0),
  -- By which the receiver knows one that came twice.
  id uuid not null unique,
  -- In the order of their making, which one process at a time does.
  position bigint not null generated always as identity,
  case_number text not null,
  act text not null,
  -- Of the case after the act.
  state text not null,
  at timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts smallint not null default 0,
  delivered_at timestamptz,
  -- Given up: nobody answered for days.
  dead_at timestamptz,
  primary key (client_id, case_id, sequence)
);
-- leaseEvents: what waits for a client.
create index webhook_events_waiting on casework.webhook_events (client_id, next_attempt_at)
  where delivered_at is null and dead_at is null;
-- listEvents: a client's events, page after page.
create index webhook_events_of_client on casework.webhook_events (client_id, position);
-- forgetEvents: what nobody asks for any more.
create index webhook_events_old on casework.webhook_events (at);
