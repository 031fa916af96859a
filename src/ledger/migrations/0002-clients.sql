-- A department's own system may act on cases of its organisation.
alter table ledger.records drop constraint records_actor_kind_check;
alter table ledger.records add constraint records_actor_kind_check
  check (actor_kind in ('anonymous', 'person', 'officer', 'platform', 'client', 'system'));
