create schema if not exists centres;

-- A service centre as it was last published: address, hours, kinds of matters, windows.
create table centres.centres (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  region text not null check (region ~ '^[0-9]{6}$'),
  published_at timestamptz not null,
  centre jsonb not null
);

-- Whose clerks sit at the windows.
create table centres.organisations (
  centre_id text not null references centres.centres (id),
  organisation_id text not null,
  primary key (centre_id, organisation_id)
);
-- listOwnCentres: where the clerks of an organisation work.
create index organisations_by_id on centres.organisations (organisation_id, centre_id);

-- The last number of a centre's day; its row is what numbers of one moment wait for.
create table centres.counters (
  centre_id text not null references centres.centres (id),
  day date not null,
  last integer not null,
  primary key (centre_id, day)
);

-- Numbers of the day. A number says nothing of who holds it; only one that comes from an appointment points to it.
create table centres.tickets (
  centre_id text not null references centres.centres (id),
  day date not null,
  number integer not null check (number > 0),
  id uuid not null,
  kind text not null check (kind ~ '^[A-Z]$'),
  priority text check (priority in ('elderly', 'disabled', 'infant', 'appointment')),
  -- From when the priority counts; null without one, and after a call that nobody answered.
  priority_from timestamptz,
  state text not null check (state in ('waiting', 'called', 'done', 'absent')),
  code_index bytea not null,
  taken_at timestamptz not null,
  queued_at timestamptz not null,
  reserved_for integer,
  window_number integer check ((state = 'called') <= (window_number is not null)),
  called_at timestamptz,
  calls integer not null default 0,
  absences integer not null default 0,
  ended_at timestamptz,
  appointment_id uuid,
  primary key (centre_id, day, number)
);
-- readTicket: the page of who holds the number.
create unique index tickets_by_code on centres.tickets (code_index);
-- callNext and the desk: who waits, by kind.
create index tickets_waiting on centres.tickets (centre_id, day, kind, queued_at) where state = 'waiting';
-- settleTicket, readBoard; and no window serves two numbers at once.
create unique index tickets_at_window on centres.tickets (centre_id, day, window_number) where state = 'called';

-- Windows in use. Which clerk sits there, when the page was last looked at, and whose turn it is by the rule of turns.
create table centres.windows (
  centre_id text not null references centres.centres (id),
  number integer not null,
  day date not null,
  officer_id uuid,
  seen_at timestamptz not null,
  last_was_priority boolean not null default false,
  primary key (centre_id, number)
);

-- How many appointments a half hour has; an appointment counts its slot up in one statement, or there is none left.
create table centres.slots (
  centre_id text not null references centres.centres (id),
  kind text not null,
  day date not null,
  minute integer not null check (minute between 0 and 1439),
  taken integer not null check (taken >= 0),
  primary key (centre_id, kind, day, minute)
);

create table centres.appointments (
  party_id uuid not null,
  id uuid not null,
  centre_id text not null references centres.centres (id),
  kind text not null,
  item_code text,
  day date not null,
  minute integer not null,
  starts_at timestamptz not null,
  state text not null check (state in ('booked', 'arrived', 'cancelled')),
  code bytea not null,
  code_index bytea not null,
  ticket_code bytea,
  booked_at timestamptz not null,
  primary key (party_id, id)
);
-- One appointment a person, kind and day; also bookAppointment's own list of missed ones.
create unique index appointments_once on centres.appointments (party_id, day, kind) where state <> 'cancelled';
-- checkIn: by the code that is typed at the hall.
create unique index appointments_by_code on centres.appointments (code_index);

alter table centres.appointments enable row level security;
create policy own on centres.appointments using (
  case current_setting('tongban.role', true)
    when 'system' then true
    when 'person' then party_id::text = current_setting('tongban.party_id', true)
    else false
  end
);
