-- What is handed in lies in the file store, sealed; the row names it. Rows of before keep their file until a job has moved it.
alter table casework.materials
  alter column content drop not null,
  add column file_ref text check (file_ref ~ '^[a-z-]+/[0-9a-f]{32}$'),
  add column pages integer not null default 1 check (pages > 0),
  -- What the paper is called in law: under this name another case may ask for the same.
  add column kind text,
  -- Only what was found clean is shown to anybody; `pending` waits for a scanner that was away.
  add column scan text not null default 'clean' check (scan in ('clean', 'pending', 'infected')),
  drop constraint materials_bytes_check,
  add constraint materials_bytes_check check (bytes between 1 and 20971520),
  -- An infected file is not kept: its row says what became of it.
  add constraint materials_file_check check (num_nonnulls(content, file_ref) = case when scan = 'infected' then 0 else 1 end);
-- sweepFiles: which files of the store have a row?
create index materials_files on casework.materials (file_ref) where file_ref is not null;
-- rescanFiles: what waits for the scanner, the oldest first.
create index materials_pending on casework.materials (attached_at) where scan = 'pending';
-- moveFiles: rows that still hold their file.
create index materials_in_row on casework.materials (id) where content is not null;
create policy system on casework.materials using (current_setting('tongban.role', true) = 'system');

-- An upload that arrives in parts, until it is finished.
create table casework.uploads (
  party_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  material_id text not null,
  file_name bytea not null,
  bytes integer not null check (bytes between 1 and 20971520),
  -- Names the same file chosen again: the parts that have arrived need not be sent twice.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  begun_at timestamptz not null,
  primary key (party_id, id),
  unique (party_id, case_id, material_id, fingerprint)
);
-- sweepFiles: uploads that nobody goes on with.
create index uploads_begun on casework.uploads (begun_at);

create table casework.upload_parts (
  party_id uuid not null,
  upload_id uuid not null,
  number integer not null check (number between 0 and 79),
  file_ref text not null check (file_ref ~ '^[a-z-]+/[0-9a-f]{32}$'),
  bytes integer not null check (bytes between 1 and 262144),
  primary key (party_id, upload_id, number),
  foreign key (party_id, upload_id) references casework.uploads on delete cascade
);
-- sweepFiles: which files of the store are parts?
create index upload_parts_files on casework.upload_parts (file_ref);

alter table casework.uploads enable row level security;
create policy person on casework.uploads
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy system on casework.uploads using (current_setting('tongban.role', true) = 'system');
alter table casework.upload_parts enable row level security;
create policy person on casework.upload_parts
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy system on casework.upload_parts using (current_setting('tongban.role', true) = 'system');
