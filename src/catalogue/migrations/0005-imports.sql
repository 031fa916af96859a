-- Files of items on their way into the catalogue: kept until they are read, checked in the background, published as a whole.
create table catalogue.imports (
  id uuid primary key,
  state text not null check (state in ('received', 'checking', 'faulty', 'ready', 'published', 'discarded')),
  format text not null check (format in ('xlsx', 'csv', 'json')),
  file_name text not null check (length(file_name) <= 200),
  bytes integer not null,
  digest bytea not null,
  -- The file as it came: public data. Null once its rows are staged, or the import is over.
  content bytea,
  organisation_id text not null,
  organisation_name text not null,
  reason jsonb not null,
  received_by uuid not null,
  -- Names of officers are sealed.
  received_name bytea not null,
  received_at timestamptz not null,
  rows_read integer not null default 0,
  -- Null until everything has been read.
  rows_total integer,
  rows_checked integer not null default 0,
  errors integer not null default 0,
  warnings integer not null default 0,
  faulty_rows integer not null default 0,
  new_items integer not null default 0,
  changed_items integer not null default 0,
  unchanged_items integer not null default 0,
  rechecked_because jsonb,
  -- Which column of the file an element stands in, by sheet: the report names cells.
  layout jsonb not null default '{}',
  -- How often a process took it up; one that ends every process that tries is given up.
  attempts smallint not null default 0,
  -- The process that checks it, and until when others leave it alone.
  claimed_by uuid,
  claimed_until timestamptz,
  settled_by uuid,
  settled_name bytea,
  settled_at timestamptz
);
-- listImports: those of an organ, newest first.
create index imports_by_organisation on catalogue.imports (organisation_id, received_at desc);
-- claimImport: what waits, or was left by a process that ended.
create index imports_unfinished on catalogue.imports (received_at) where state in ('received', 'checking');

-- One row an item of the file.
create table catalogue.import_rows (
  import_id uuid not null references catalogue.imports on delete cascade,
  line integer not null,
  handling_code text not null,
  -- Cells by column; for JSON the item itself under `item`.
  cells jsonb not null,
  -- What was wrong with single cells when they were read.
  faults jsonb not null default '[]',
  checked boolean not null default false,
  -- Of the check: versions it was made against, and what is to be published (null: faulty or unchanged).
  base_version integer,
  basic_version integer,
  implementing jsonb,
  -- Whether the sheet itself names the date of effect.
  dated boolean,
  primary key (import_id, line)
);
-- Lines that name an item twice; the base of a check.
create index import_rows_by_code on catalogue.import_rows (import_id, handling_code);
-- The next batch to check, after a restart too.
create index import_rows_unchecked on catalogue.import_rows (import_id, line) where not checked;

-- Rows of the sheets that belong to items: materials, steps, fees, questions, situations.
create table catalogue.import_parts (
  import_id uuid not null references catalogue.imports on delete cascade,
  sheet text not null,
  line integer not null,
  handling_code text not null,
  cells jsonb not null,
  faults jsonb not null default '[]',
  primary key (import_id, sheet, line)
);
-- The parts of a batch of items.
create index import_parts_by_code on catalogue.import_parts (import_id, handling_code);

-- The report, line by line.
create table catalogue.import_faults (
  import_id uuid not null references catalogue.imports on delete cascade,
  number integer generated always as identity,
  -- Line of the item in import_rows; null for the file as a whole. A row that is checked anew loses its faults.
  line integer,
  severity text not null check (severity in ('error', 'warning')),
  fault jsonb not null,
  primary key (import_id, number)
);
