-- Somebody without a phone is served at a window: the population register vouches for name and number, and the account waits
-- for a phone until its owner signs in with one.
alter table identity.accounts
  alter column phone drop not null,
  alter column phone_index drop not null,
  add constraint accounts_reachable check (
    (phone is null) = (phone_index is null) and (phone is not null or level >= 2));
