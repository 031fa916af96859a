create schema catalogue;

-- One row a published version of a service item, as its authority implements it (GB/T 39554). Versions are never
-- changed: the guide somebody applied under must stay readable.
create table catalogue.items (
  handling_code text not null check (handling_code ~ '^[0-9A-HJ-NPQRTUWXY]{31}[0-9]{2}$'),
  version integer not null check (version > 0),
  current boolean not null,
  name text not null,
  audience text not null check (audience in ('person', 'enterprise')),
  theme text not null,
  department_id text not null,
  region text not null check (region ~ '^[0-9]{6}$'),
  popularity integer not null,
  -- What the item asks of people: summed for the public figures without reading every guide.
  papers smallint not null,
  papers_to_hand_in smallint not null,
  visits smallint not null,
  statutory_days smallint not null,
  promised_days smallint not null,
  effective_from date not null,
  published_at timestamptz not null,
  -- Who approved the version, as shown to the public: an office, never a person.
  published_by jsonb not null,
  item jsonb not null,
  primary key (handling_code, version)
);

-- getGuide; and no item can have two versions in force.
create unique index items_current on catalogue.items (handling_code) where current;
-- listItems and listThemes: by audience, then theme.
create index items_by_theme on catalogue.items (audience, theme) where current;
-- listItems by department.
create index items_by_department on catalogue.items (department_id) where current;

-- How often something was published: one row, read by every process to learn that its search index is old.
create table catalogue.publications (
  single boolean primary key default true check (single),
  number integer not null
);
insert into catalogue.publications (number) values (0);
