create schema if not exists oversight;

-- The public figures as last measured: one row, so that a visitor costs a look-up and not a count over every case.
create table oversight.measurements (
  single boolean primary key default true check (single),
  measured_at timestamptz not null,
  figures jsonb not null
);
