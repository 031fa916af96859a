-- Versions of basic items that places which implement them have not taken up yet.
create table catalogue.proposals (
  handling_code text not null,
  basic_code text not null,
  from_version integer not null,
  to_version integer not null,
  state text not null check (state in ('open', 'taken', 'declined', 'superseded')),
  made_at timestamptz not null,
  -- Why a place does not follow, in words the level above reads.
  reason jsonb,
  primary key (handling_code, to_version)
);
-- listProposals: what waits for the managers of one organ, whose code begins the codes of its items.
create index proposals_open on catalogue.proposals (handling_code text_pattern_ops) where state = 'open';
-- A newer version supersedes what was proposed before.
create index proposals_by_basic_item on catalogue.proposals (basic_code) where state = 'open';

-- What people looked for and did not find, counted: whole words only, digits taken out, shown when three have asked.
create table catalogue.search_gaps (
  words text not null,
  region text not null check (region ~ '^[0-9]{6}$'),
  asked integer not null,
  last_asked_on date not null,
  primary key (region, words)
);
-- listGaps: the most asked first.
create index search_gaps_most_asked on catalogue.search_gaps (asked desc);
