-- What a person is still to be told, each as `template:version` in the order it happened: a second word must not take the
-- place of the first.
alter table casework.commitment_checks alter column untold type text[]
  using case when untold is null then null else array[untold || ':' || version] end;
alter table casework.credit_records alter column untold type text[]
  using case when untold is null then null else array[untold || ':' || version] end;
