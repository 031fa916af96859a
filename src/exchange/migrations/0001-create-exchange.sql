-- What departments share: which services exist, who may use them, and the sources this platform stands in front of.
create schema exchange;

create table exchange.services (
  id text primary key check (id ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  provider_platform text not null,
  organisation_id text not null,
  organisation_zh text not null,
  organisation_en text not null,
  dataset_zh text not null,
  dataset_en text not null,
  sharing text not null check (sharing in ('unconditional', 'conditional', 'withheld')),
  legal_basis_zh text not null,
  legal_basis_en text not null,
  fields jsonb not null,
  connector text not null check (connector in ('register', 'match')),
  register text not null,
  -- True for what came with the hub's directory: it goes when the directory drops it.
  from_hub boolean not null
);

create table exchange.grants (
  service_id text not null,
  consumer_platform text not null,
  id text not null,
  -- Basic codes of the items it is for; null where it is for no item (sign-in, for example).
  item_codes text[],
  purpose_zh text not null,
  purpose_en text not null,
  fields text[] not null,
  valid_until timestamptz not null,
  from_hub boolean not null,
  -- Every call asks for the grants of a service to a platform.
  primary key (service_id, consumer_platform, id)
);

-- The sample source systems: one sealed record a key. Real ones stand outside, behind a connector of their own.
create table exchange.registers (
  register text not null,
  key_index bytea not null,
  record bytea not null,
  primary key (register, key_index)
);

-- Second wall: the application cannot list a register. It can ask for the one record whose key it holds, and put records in.
revoke all on exchange.registers from tongban_app;

create function exchange.read_register(of_register text, of_key bytea) returns bytea
  language sql stable security definer set search_path = '' as $$
    select record from exchange.registers where register = of_register and key_index = of_key
  $$;

create function exchange.fill_register(of_register text, of_keys bytea[], records bytea[]) returns void
  language sql security definer set search_path = '' as $$
    insert into exchange.registers (register, key_index, record)
      select of_register, given.key_index, given.record from unnest(of_keys, records) as given (key_index, record)
      on conflict (register, key_index) do update set record = excluded.record
  $$;

revoke all on function exchange.read_register, exchange.fill_register from public;
grant execute on function exchange.read_register, exchange.fill_register to tongban_app;
