-- Official documents (文书): made once from an act, numbered, signed, and the same bytes ever after.

-- Last serial of an organisation's documents of a year. Taken in the transaction that makes the document: no gaps.
create table casework.document_numbers (
  organisation_id text not null,
  year smallint not null,
  last integer not null check (last >= 0),
  primary key (organisation_id, year)
);

create table casework.documents (
  party_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  kind text not null,
  -- Of the act it puts in writing; of the document it confirms, where it is a receipt of service.
  sequence integer not null check (sequence > 0),
  organisation_id text not null,
  year smallint not null,
  serial integer not null check (serial > 0),
  made_at timestamptz not null,
  primary key (party_id, case_id, id),
  -- One act is put in writing once.
  unique (party_id, case_id, kind, sequence),
  -- verifyDocument finds it by its number.
  unique (organisation_id, year, serial)
);

-- The file in each language, with the head that is signed; both sealed, the head for the masked name.
create table casework.document_files (
  party_id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  language text not null check (language in ('zh-CN', 'en')),
  head bytea not null,
  digest bytea not null,
  signature bytea not null,
  file bytea not null,
  primary key (party_id, case_id, document_id, language)
);

-- When a document was served, and how: legally the day on which the applicant had it (送达).
create table casework.document_deliveries (
  party_id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  way text not null check (way in ('online', 'window')),
  delivered_at timestamptz not null,
  -- Who received it, sealed: at a window it may be an agent.
  receiver bytea not null,
  officer_id text,
  primary key (party_id, case_id, document_id)
);

-- Only the platform itself makes documents; the applicant reads their own, an office those of its cases, and both say
-- when one was served.
alter table casework.document_numbers enable row level security;
create policy system on casework.document_numbers using (current_setting('tongban.role', true) = 'system');
alter table casework.documents enable row level security;
create policy system on casework.documents using (current_setting('tongban.role', true) = 'system');
create policy reads on casework.documents for select
  using (exists (select from casework.cases c where c.party_id = documents.party_id and c.id = documents.case_id));
alter table casework.document_files enable row level security;
create policy system on casework.document_files using (current_setting('tongban.role', true) = 'system');
create policy reads on casework.document_files for select
  using (exists (select from casework.cases c where c.party_id = document_files.party_id and c.id = document_files.case_id));
alter table casework.document_deliveries enable row level security;
create policy system on casework.document_deliveries using (current_setting('tongban.role', true) = 'system');
create policy reads on casework.document_deliveries for select
  using (exists (select from casework.cases c where c.party_id = document_deliveries.party_id and c.id = document_deliveries.case_id));
create policy applicant_receives on casework.document_deliveries for insert
  with check (current_setting('tongban.role', true) = 'person' and way = 'online'
    and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy officer_serves on casework.document_deliveries for insert
  with check (current_setting('tongban.role', true) = 'officer' and way = 'window'
    and exists (select from casework.cases c where c.party_id = document_deliveries.party_id and c.id = document_deliveries.case_id));
