create schema if not exists policy;

-- One row a published version of a policy. Versions are never changed: what somebody was promised must stay readable.
create table policy.policies (
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  version integer not null check (version > 0),
  current boolean not null,
  kind text not null check (kind in ('automatic', 'confirm', 'apply')),
  topic text not null,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  published_at timestamptz not null,
  policy jsonb not null,
  primary key (id, version)
);

-- getPolicy; and no policy can have two versions in force.
create unique index policies_current on policy.policies (id) where current;
-- listPolicies and matchPolicies: the library, newest period first.
create index policies_library on policy.policies (valid_from desc, id) where current;
