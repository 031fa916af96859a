import { type Db, one, rows, sql } from '#kernel/database'
import type { ServiceItem } from '../item.ts'
import type { Title } from '../title.ts'

interface TitleRow extends Pick<Title, 'id' | 'audience' | 'theme' | 'popularity'> {
  readonly live: number
  readonly words: Pick<Title, 'name' | 'alsoCalled' | 'summary' | 'department'>
}

/** Titles that changed in publications after a number; one without live items is to be forgotten. */
export async function selectTitlesChangedSince(
  db: Db,
  publication: number,
): Promise<{ title: Title; isLive: boolean }[]> {
  const found = await rows<TitleRow>(
    db,
    sql`select id, audience, theme, popularity, live, words from catalogue.titles where changed > ${publication}`,
  )
  return found.map(({ live, words, ...row }) => ({ title: { ...row, ...words }, isLive: live > 0 }))
}

type Named = Pick<
  ServiceItem,
  'basicCode' | 'name' | 'alsoCalled' | 'summary' | 'audience' | 'theme' | 'department' | 'popularity'
>

/**
 * The title an item bears, made when it is the first to bear it.
 * @param named its synonyms are those of the basic item; those of single places are added by `refreshTitle`
 */
export async function claimTitle(db: Db, named: Named, publication: number): Promise<number> {
  const { basicCode, name, alsoCalled, summary, audience, theme, department, popularity } = named
  const words: TitleRow['words'] = { name, alsoCalled, summary, department }
  const { id } = await one<{ id: number }>(
    db,
    sql`insert into catalogue.titles (basic_code, name, audience, theme, department_id, popularity, live, changed, words)
      values (${basicCode}, ${name.zh}, ${audience}, ${theme}, ${department.id}, ${popularity}, 0, ${publication},
        ${JSON.stringify(words)})
      on conflict (basic_code, name) do update set audience = excluded.audience, theme = excluded.theme,
        department_id = excluded.department_id, popularity = greatest(titles.popularity, excluded.popularity),
        changed = excluded.changed, words = excluded.words
      returning id`,
  )
  return id
}

/** Counts anew what bears a title, and gathers the synonyms that single places add. */
export async function refreshTitle(db: Db, id: number, change: { live: number; publication: number }): Promise<void> {
  await sql`update catalogue.titles set live = live + ${change.live}, changed = ${change.publication},
      words = jsonb_set(words, '{alsoCalled}', (
        select coalesce(jsonb_agg(distinct word), '[]') from (
          select jsonb_array_elements_text(titles.words -> 'alsoCalled') as word
          union select unnest(also_called) from catalogue.items
            where title_id = ${id} and current and also_called is not null
        ) words))
    where id = ${id}`.execute(db)
}

export async function countLiveTitles(db: Db): Promise<number> {
  return (await one<{ count: number }>(db, sql`select count(*) as count from catalogue.titles where live > 0`)).count
}
