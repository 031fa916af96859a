-- Fees: what the payment provider was asked, and what it said. The payment itself is acts of the case (charge, pay, refund).

create table casework.payment_orders (
  reference uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  amount_fen integer not null check (amount_fen > 0),
  asked_at timestamptz not null,
  -- One order for a case: nobody is asked twice.
  unique (party_id, case_id)
);

-- Every notice of the provider, once. `returned`: money that was not owed and went back.
create table casework.payment_notices (
  transaction text not null check (length(transaction) between 1 and 64),
  kind text not null check (kind in ('paid', 'refunded')),
  reference uuid not null references casework.payment_orders,
  amount_fen integer not null,
  result text not null check (result in ('taken', 'returned')),
  received_at timestamptz not null,
  primary key (transaction, kind)
);
-- findPaidTransaction: with which transaction an order was paid.
create index payment_notices_of_order on casework.payment_notices (reference);

alter table casework.payment_orders enable row level security;
create policy system on casework.payment_orders using (current_setting('tongban.role', true) = 'system');
create policy own on casework.payment_orders using (current_setting('tongban.role', true) = 'person'
  and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
alter table casework.payment_notices enable row level security;
create policy system on casework.payment_notices using (current_setting('tongban.role', true) = 'system');
