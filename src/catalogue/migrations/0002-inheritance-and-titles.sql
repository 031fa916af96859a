-- Three levels: basic items, implementing items over a version of them, titles under which both are found.

-- 基本目录: one row a version, never changed once published.
create table catalogue.basic_items (
  basic_code text not null check (basic_code ~ '^[0-9A-HJ-NPQRTUWXY]{12}$'),
  -- 0: what a platform published before there was a catalogue above it.
  version integer not null check (version >= 0),
  current boolean not null,
  -- 1 in use, 2 suspended, 3 abolished (事项状态).
  state smallint not null default 1 check (state between 1 and 3),
  -- The platform it was learned from; null when it was published here.
  platform text,
  name text not null,
  audience text not null check (audience in ('person', 'enterprise')),
  theme text not null,
  department_id text not null,
  effective_from date not null,
  published_at timestamptz not null,
  published_by jsonb not null,
  elements jsonb not null,
  primary key (basic_code, version)
);
-- getBasicItem; and no item can have two versions in force.
create unique index basic_items_current on catalogue.basic_items (basic_code) where current;

-- Distinct names under which something can be applied for: what the search index holds.
create table catalogue.titles (
  id integer generated always as identity primary key,
  basic_code text not null,
  name text not null,
  audience text not null,
  theme text not null,
  department_id text not null,
  popularity integer not null,
  -- Implementing items in force under this name; without any it cannot be found.
  live integer not null default 0,
  -- Number of the publication that last changed it.
  changed integer not null,
  -- English name, synonyms, summary, department: what is searched besides the name.
  words jsonb not null,
  unique (basic_code, name)
);
-- The index of a process asks what changed since it last looked.
create index titles_changed on catalogue.titles (changed);
-- Lists by theme, most used first.
create index titles_by_theme on catalogue.titles (audience, theme, popularity desc, id) where live > 0;

alter table catalogue.items rename to items_before;

-- 实施清单: one row a published version of what an organ offers in a region. The elements it shares with its basic item
-- are not repeated; what lists and sums need stands in columns.
create table catalogue.items (
  handling_code text not null check (handling_code ~ '^[0-9A-HJ-NPQRTUWXY]{31}[0-9]{2}$'),
  version integer not null check (version > 0),
  current boolean not null,
  state smallint not null default 1 check (state between 1 and 3),
  title_id integer not null,
  basic_code text not null,
  basic_version integer not null,
  -- The platform that published it, learned from its feed; null when it was published here.
  platform text,
  region text not null check (region ~ '^[0-9]{6}$'),
  popularity integer not null,
  -- Bits: 1 at once, 2 online, 4 nearby, 8 one visit.
  ways smallint not null,
  papers smallint not null,
  papers_to_hand_in smallint not null,
  visits smallint not null,
  statutory_days smallint not null,
  promised_days smallint not null,
  promised_unit text not null check (promised_unit in ('working-day', 'calendar-day')),
  fee_fen integer,
  online boolean not null,
  cross_province text check (cross_province in ('online', 'received', 'joint')),
  -- Synonyms of this place only (an override of alsoCalled); null for nearly every row.
  also_called text[],
  -- The place's own summary (an override); null where the title's says it.
  summary jsonb,
  effective_from date not null,
  published_at timestamptz not null,
  -- Who approved the version, as shown to the public: an office, never a person.
  published_by jsonb not null,
  -- Until when and why it is suspended, or why it was abolished.
  state_note jsonb,
  -- The organ's own elements and its overrides (ImplementingItem without its codes).
  own jsonb not null,
  primary key (handling_code, version)
);

-- Items published before there were basic items: the oldest version in each code becomes the basic item.
insert into catalogue.basic_items (basic_code, version, current, name, audience, theme, department_id,
    effective_from, published_at, published_by, elements)
  select distinct on (item ->> 'basicCode') item ->> 'basicCode', 0, true, item -> 'name' ->> 'zh', audience, theme,
    department_id, effective_from, published_at, published_by,
    (item - array['basicCode', 'implementationCode', 'handlingCode', 'version', 'effectiveFrom', 'region',
      'promisedLimit', 'visits', 'window', 'ways'])
      || jsonb_build_object('levels', jsonb_build_array(substr(handling_code, 19, 1)), 'situations', '[]'::jsonb,
        'servedParties', jsonb_build_array(case audience when 'person' then '1' else '2' end))
  from catalogue.items_before order by item ->> 'basicCode', current desc, version;

insert into catalogue.titles (basic_code, name, audience, theme, department_id, popularity, live, changed, words)
  select basic_code, before.name, min(before.audience), min(before.theme), min(before.department_id),
    max(before.popularity), count(*) filter (where before.current), 0,
    jsonb_build_object('name', (array_agg(before.item -> 'name'))[1],
      'alsoCalled', (array_agg(before.item -> 'alsoCalled'))[1], 'summary', (array_agg(before.item -> 'summary'))[1],
      'department', (array_agg(before.item -> 'department'))[1])
  from catalogue.items_before before join catalogue.basic_items on basic_code = before.item ->> 'basicCode'
  group by basic_code, before.name;

insert into catalogue.items (handling_code, version, current, title_id, basic_code, basic_version, region, popularity, ways, papers, papers_to_hand_in, visits, statutory_days, promised_days, promised_unit, fee_fen, online,
    cross_province, effective_from, published_at, published_by, own)
  select handling_code, version, current, title.id, title.basic_code, 0, region, before.popularity,
    (item #> '{ways,atOnce}' = 'true')::int + 2 * (item #> '{ways,online}' = 'true')::int
      + 4 * (item #> '{ways,nearby}' = 'true')::int + 8 * (item #> '{ways,oneVisit}' = 'true')::int,
    papers, papers_to_hand_in, visits, statutory_days, (item #>> '{promisedLimit,days}')::int,
    item #>> '{promisedLimit,unit}', (item #>> '{fee,amountFen}')::int, item -> 'online' <> 'null',
    item ->> 'crossProvince', effective_from, published_at, published_by,
    jsonb_build_object(
      'own', jsonb_build_object('promisedLimit', item -> 'promisedLimit', 'visits', item -> 'visits',
        'window', item -> 'window', 'popularity', item -> 'popularity', 'handlingName', item -> 'name',
        'power', jsonb_build_object('level', substr(handling_code, 19, 1), 'source', '1', 'organNature', '1',
          'entrustedBy', null, 'jointOrgans', '[]'::jsonb, 'quantityLimit', null),
        'channels', jsonb_build_object('forms', '["1"]'::jsonb, 'reach', null,
          'depth', case when item #> '{ways,online}' = 'true' then '["5"]'::jsonb else '["1"]'::jsonb end,
          'visitReason', null,
          'nearest', case when item #> '{ways,nearby}' = 'true' then 'township' else 'county' end, 'inCentre', true,
          'booking', false, 'terminals', false, 'express', false, 'payOnline', false, 'url', null),
        'outcome', jsonb_build_object('kind', '3', 'name', item -> 'result', 'sample', null)),
      'overrides', (
        select coalesce(jsonb_agg(jsonb_build_object('element', element, 'value', item -> element,
            'reason', jsonb_build_object('zh', '分级目录之前已公布', 'en', 'Published before the catalogue had levels'),
            'by', published_by, 'at', published_at)), '[]')
        from unnest(array['summary', 'alsoCalled', 'legalBasis', 'statutoryLimit', 'fee', 'materials', 'steps',
          'acceptance', 'questions', 'result', 'crossProvince', 'online']) element))
  from catalogue.items_before before
  join catalogue.titles title on title.basic_code = item ->> 'basicCode' and title.name = before.name;

drop table catalogue.items_before;
update catalogue.publications set number = number + 1;

-- getGuide; and no item can have two versions in force.
create unique index items_current on catalogue.items (handling_code) where current;
-- Availability of titles in a region, of the places above it, or anywhere below it.
create index items_by_title on catalogue.items (title_id, region text_pattern_ops) where current;
-- Lists and counts of one region.
create index items_by_region on catalogue.items (region text_pattern_ops, title_id) include (ways) where current;
-- Whom a new version of a basic item concerns.
create index items_by_basic_item on catalogue.items (basic_code, basic_version) where current;
-- publishing a title's synonyms anew.
create index items_also_called on catalogue.items (title_id) where current and also_called is not null;
