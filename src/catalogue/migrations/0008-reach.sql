-- What stands behind a title in the nation and in each province, counted in the transaction that changes it: five million
-- items are not counted while somebody waits for a list.
create table catalogue.reach (
  -- 000000, or the code of a province: its own items and all those below it.
  area text not null,
  title_id integer not null,
  -- 1 nation, 2 province, 3 city, 4 county: by the region an item serves.
  level text not null check (level in ('1', '2', '3', '4')),
  items integer not null,
  at_once integer not null,
  online integer not null,
  nearby integer not null,
  one_visit integer not null,
  without_visit integer not null,
  papers integer not null,
  papers_to_hand_in integer not null,
  visits integer not null,
  statutory_days integer not null,
  -- Days of the calendar are counted as working days, five of seven.
  promised_days integer not null,
  last_published_at timestamptz not null,
  -- Counts and lists of the nation and of a province.
  primary key (area, title_id, level)
);

create function catalogue.add_to_reach(item catalogue.items, sign integer) returns void language sql as $$
  insert into catalogue.reach as known (area, title_id, level, items, at_once, online, nearby, one_visit, without_visit,
      papers, papers_to_hand_in, visits, statutory_days, promised_days, last_published_at)
    select distinct area, item.title_id,
      case when item.region = '000000' then '1' when item.region like '__0000' then '2'
        when item.region like '____00' then '3' else '4' end,
      sign, sign * (item.ways & 1), sign * (item.ways >> 1 & 1), sign * (item.ways >> 2 & 1),
      sign * (item.ways >> 3 & 1), sign * (item.visits = 0)::integer, sign * item.papers,
      sign * item.papers_to_hand_in, sign * item.visits, sign * item.statutory_days,
      sign * case item.promised_unit when 'working-day' then item.promised_days
        else ceil(item.promised_days * 5 / 7.0)::integer end,
      item.published_at
    from unnest(array['000000', substr(item.region, 1, 2) || '0000']) area
    on conflict (area, title_id, level) do update set items = known.items + excluded.items,
      at_once = known.at_once + excluded.at_once, online = known.online + excluded.online,
      nearby = known.nearby + excluded.nearby, one_visit = known.one_visit + excluded.one_visit,
      without_visit = known.without_visit + excluded.without_visit, papers = known.papers + excluded.papers,
      papers_to_hand_in = known.papers_to_hand_in + excluded.papers_to_hand_in,
      visits = known.visits + excluded.visits, statutory_days = known.statutory_days + excluded.statutory_days,
      promised_days = known.promised_days + excluded.promised_days,
      last_published_at = greatest(known.last_published_at, excluded.last_published_at)
$$;

-- A trigger, so that no way of changing items can forget it.
create function catalogue.count_item() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.current then
    perform catalogue.add_to_reach(old, -1);
  end if;
  if tg_op <> 'DELETE' and new.current then
    perform catalogue.add_to_reach(new, 1);
  end if;
  return null;
end
$$;

create trigger items_counted after insert or delete or update of current, title_id on catalogue.items
  for each row execute function catalogue.count_item();

-- Counts everything anew: here, and after a load that went past the trigger.
create function catalogue.recount_reach() returns void language sql as $$
  delete from catalogue.reach;
  insert into catalogue.reach
    select area, title_id, case when region = '000000' then '1' when region like '__0000' then '2'
        when region like '____00' then '3' else '4' end as level,
      count(*), sum(ways & 1), sum(ways >> 1 & 1), sum(ways >> 2 & 1), sum(ways >> 3 & 1),
      count(*) filter (where visits = 0), sum(papers), sum(papers_to_hand_in), sum(visits), sum(statutory_days),
      sum(case promised_unit when 'working-day' then promised_days else ceil(promised_days * 5 / 7.0)::integer end),
      max(published_at)
    from catalogue.items
    cross join lateral (select distinct unnest(array['000000', substr(region, 1, 2) || '0000']) as area) areas
    -- In the order in which they are read.
    where current group by area, title_id, level order by area, title_id, level;
$$;
select catalogue.recount_reach();

-- Lists and counts of one region, from the index alone.
drop index catalogue.items_by_region;
create index items_by_region on catalogue.items (region text_pattern_ops, title_id) include (ways, published_at)
  where current;
-- Lists of everything, and of one line of government, the most used first.
create index titles_by_popularity on catalogue.titles (popularity desc, id) where live > 0;
create index titles_by_department on catalogue.titles (department_id, popularity desc, id) where live > 0;
-- countTitles: what titles are grouped by, without their words.
create index titles_in_short on catalogue.titles (id) include (audience, theme, department_id, popularity) where live > 0;
