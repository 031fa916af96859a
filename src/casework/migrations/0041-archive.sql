-- Archive packages of closed cases (国务院令第716号第十二条; 档案法实施条例第三十八、三十九条). A package is never changed:
-- what is served later makes the next edition.
create table casework.archives (
  party_id uuid not null,
  case_id uuid not null,
  edition integer not null check (edition > 0),
  made_at timestamptz not null,
  -- Of the file store, where the package lies sealed.
  file_ref text not null unique,
  bytes bigint not null check (bytes > 0),
  -- Of the package, unsealed.
  digest bytea not null,
  -- Of what went in without times and signatures: equal content makes no new edition.
  content_digest bytea not null,
  primary key (party_id, case_id, edition)
);

alter table casework.archives enable row level security;
create policy system on casework.archives using (current_setting('tongban.role', true) = 'system');
create policy reads on casework.archives for select
  using (exists (select from casework.cases c where c.party_id = archives.party_id and c.id = archives.case_id));
