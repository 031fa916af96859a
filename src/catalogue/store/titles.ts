import { type Db, one, rows, sql } from '#kernel/database'
import type { ServiceItem } from '../item.ts'
import type { Title } from '../title.ts'

interface TitleRow extends Pick<Title, 'id' | 'audience' | 'theme' | 'popularity'> {
  readonly live: number
  readonly words: Pick<Title, 'name' | 'alsoCalled' | 'summary' | 'department'>
}

/** As stored: beside what is searched, what it comes from. */
interface StoredWords extends Pick<Title, 'name' | 'alsoCalled' | 'summary' | 'department'> {
  /** Synonyms of the basic item alone; `alsoCalled` has those of single places too. */
  readonly ofBasic: readonly string[]
  /** The version of the basic item that speaks here. */
  readonly basicVersion: number
}

/** Titles that changed in publications after a number; one without live items is to be forgotten. */
export async function selectTitlesChangedSince(
  db: Db,
  publication: number,
): Promise<{ title: Title; isLive: boolean }[]> {
  const found = await rows<TitleRow>(
    db,
    sql`select id, audience, theme, popularity, live, words - array['ofBasic', 'basicVersion'] as words
      from catalogue.titles where changed > ${publication}`,
  )
  return found.map(({ live, words, ...row }) => ({ title: { ...row, ...words }, isLive: live > 0 }))
}

/** The regions in which titles are offered, each as its code in four bytes, in ascending order. */
export async function selectRegionsOfTitles(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; regions: Buffer }[]> {
  // Bytes, because five million codes as texts would take the memory of the whole index while they are read.
  return rows(
    db,
    sql`select title_id as id, string_agg(int4send(region::int), ''::bytea order by region) as regions
      from (select distinct title_id, region from catalogue.items
        where current and title_id = any(${[...ids]}::int[])) offered
      group by title_id`,
  )
}

type Named = Pick<
  ServiceItem,
  'basicCode' | 'name' | 'alsoCalled' | 'summary' | 'audience' | 'theme' | 'department' | 'popularity'
>

/**
 * The title an item bears, made when it is the first to bear it. Places take up a new version of the basic item one after
 * another: those that have not yet leave the words of the title as they are.
 * @param named its synonyms are those of the basic item; those of single places are added by `refreshTitle`
 */
export async function claimTitle(
  db: Db,
  named: Named,
  { basicVersion, publication }: { readonly basicVersion: number; readonly publication: number },
): Promise<number> {
  const { basicCode, name, alsoCalled, summary, audience, theme, department, popularity } = named
  const words: StoredWords = { name, alsoCalled, summary, department, ofBasic: alsoCalled, basicVersion }
  const { id } = await one<{ id: number }>(
    db,
    sql`insert into catalogue.titles (basic_code, name, audience, theme, department_id, popularity, live, changed, words)
      values (${basicCode}, ${name.zh}, ${audience}, ${theme}, ${department.id}, ${popularity}, 0, ${publication},
        ${JSON.stringify(words)})
      on conflict (basic_code, name) do update set changed = excluded.changed,
        popularity = greatest(titles.popularity, excluded.popularity),
        (audience, theme, department_id, words) = (
          select audience, theme, department_id, words from (values
            (titles.audience, titles.theme, titles.department_id, titles.words, 0),
            (excluded.audience, excluded.theme, excluded.department_id, excluded.words, 1))
            as told (audience, theme, department_id, words, now)
          order by coalesce((words ->> 'basicVersion')::integer, 0) desc, now desc limit 1)
      returning id`,
  )
  return id
}

/** Counts anew what bears a title, and gathers the synonyms that single places add; those of places that left are gone. */
export async function refreshTitle(db: Db, id: number, change: { live: number; publication: number }): Promise<void> {
  await sql`update catalogue.titles set live = live + ${change.live}, changed = ${change.publication},
      words = jsonb_set(words, '{alsoCalled}', (
        select coalesce(jsonb_agg(distinct word), '[]') from (
          select jsonb_array_elements_text(coalesce(titles.words -> 'ofBasic', titles.words -> 'alsoCalled')) as word
          union select unnest(also_called) from catalogue.items
            where title_id = ${id} and current and also_called is not null
        ) words))
    where id = ${id}`.execute(db)
}

export async function countLiveTitles(db: Db): Promise<number> {
  return (await one<{ count: number }>(db, sql`select count(*) as count from catalogue.titles where live > 0`)).count
}
