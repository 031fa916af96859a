-- Asking for the state of a case without an account: wrong tries, so that four digits cannot be guessed.

-- By blind index of the query code, whether or not there is such a case: a limit must not tell which codes exist.
create table casework.track_tries (
  code_index bytea primary key,
  wrong smallint not null check (wrong > 0),
  first_at timestamptz not null
);
-- trackCase forgets what is older than its hour.
create index track_tries_by_age on casework.track_tries (first_at);

alter table casework.track_tries enable row level security;
create policy system on casework.track_tries using (current_setting('tongban.role', true) = 'system');
