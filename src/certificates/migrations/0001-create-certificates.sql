-- Electronic certificates (电子证照, GB/T 36901–36906): the certificates of this platform, their acts, and at the hub
-- the index of all.
create schema if not exists certificates;

create table certificates.certificates (
  -- The holder.
  party_id uuid not null,
  id uuid not null,
  identifier text not null,
  number text not null,
  type_code text not null check (length(type_code) = 21),
  type_name jsonb not null,
  issuer_id text not null check (length(issuer_id) = 18),
  issuer_name jsonb not null,
  -- Blind index of the holder's number: another platform asks by number, never by party.
  holder_index bytea not null,
  -- Fold of certificates.acts. `expired` is not a state but a matter of the day.
  version integer not null check (version > 0),
  status text not null check (status in ('valid', 'suspended', 'replaced', 'revoked', 'withdrawn', 'cancelled')),
  issued_at timestamptz not null,
  valid_from date not null,
  valid_until date,
  case_number text,
  -- Sealed JSON: the metadata of GB/T 36903 with the holder's data, bound to the signature by its digest.
  content bytea not null,
  -- What is signed: canonical JSON of the public head.
  head text not null,
  signature bytea not null,
  suite text not null check (suite in ('intl', 'gm')),
  key_id text not null,
  primary key (party_id, id)
);

-- showCertificates: what does the holder of this number have here?
create index certificates_by_holder on certificates.certificates (holder_index);

-- Every change of a certificate; never written over.
create table certificates.acts (
  party_id uuid not null,
  certificate_id uuid not null,
  sequence integer not null check (sequence > 0),
  act text not null check (act in ('issue', 'revoke')),
  at timestamptz not null,
  officer_id text,
  organisation_id text not null,
  detail bytea not null,
  primary key (party_id, certificate_id, sequence)
);

-- Identifier or number to its subject's key.
create table certificates.names (
  name text primary key,
  party_id uuid not null,
  certificate_id uuid not null
);

-- At the hub only: which platform issued what to whom. The holder's number is blinded with the hub's own key.
create table certificates.index (
  holder_index bytea not null,
  identifier text not null,
  number text not null,
  type_code text not null,
  type_name jsonb not null,
  platform_id text not null,
  status text not null,
  valid_until date,
  -- Version of the certificate that the entry reports; an older report that comes late changes nothing.
  version integer not null,
  reported_at timestamptz not null,
  primary key (holder_index, identifier)
);
-- locateCertificate by identifier.
create unique index index_by_identifier on certificates.index (identifier);
-- locateCertificate by number.
create index index_by_number on certificates.index (number);

-- Second wall: the holder sees the own rows; the issuing office its certificates; another platform the rows of the
-- holder whose number it named in this transaction; whoever verifies, the one row whose name they gave.
alter table certificates.certificates enable row level security;
create policy holder on certificates.certificates for select
  using (current_setting('tongban.role', true) = 'person' and party_id = nullif(current_setting('tongban.party_id', true), '')::uuid);
create policy issuer on certificates.certificates
  using (current_setting('tongban.role', true) = 'officer' and issuer_id = current_setting('tongban.organisation_id', true));
create policy other_platform on certificates.certificates for select
  using (current_setting('tongban.role', true) = 'platform'
    and encode(holder_index, 'hex') = current_setting('tongban.certificate_holder', true));
create policy verifier on certificates.certificates for select
  using (current_setting('tongban.certificate_name', true) in (identifier, number));
create policy system on certificates.certificates using (current_setting('tongban.role', true) = 'system');

alter table certificates.acts enable row level security;
create policy reads on certificates.acts for select
  using (exists (select from certificates.certificates c where c.party_id = acts.party_id and c.id = acts.certificate_id));
create policy records on certificates.acts for insert
  with check (exists (select from certificates.certificates c where c.party_id = acts.party_id and c.id = acts.certificate_id)
    and current_setting('tongban.role', true) in ('officer', 'system'));

-- The index is kept by platforms and the hub itself; others read what they named in this transaction.
alter table certificates.index enable row level security;
create policy platforms on certificates.index
  using (current_setting('tongban.role', true) in ('platform', 'system'));
create policy named on certificates.index for select
  using (current_setting('tongban.certificate_name', true) in (identifier, number)
    or encode(holder_index, 'hex') = current_setting('tongban.certificate_holder', true));
