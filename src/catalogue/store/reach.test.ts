import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { publishItems, type ServiceItem } from '../index.ts'
import { countTitles, selectItems, selectNearestItems, sumBurdens } from './availability.ts'
import { itemStates, setState } from './items.ts'
import { countLevels } from './level-counts.ts'

const places = ['360000', '360100', '360102', '360000'] as const
const items = serviceItems.map((item, index): ServiceItem => ({ ...item, region: places[index % places.length] ?? '' }))
let test: TestServices

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, items)
  // No sample is an item of the State's own.
  await sql`update catalogue.items set region = '000000', current = true
    where handling_code = ${items[3]?.handlingCode}`.execute(test.services.db)
})
after(() => test.close())

const summed = sql`count(*)::int, sum(ways & 1)::int, sum(ways >> 1 & 1)::int, sum(ways >> 2 & 1)::int,
  sum(ways >> 3 & 1)::int, (count(*) filter (where visits = 0))::int, sum(papers)::int, sum(papers_to_hand_in)::int,
  sum(visits)::int, sum(statutory_days)::int,
  sum(case promised_unit when 'working-day' then promised_days else ceil(promised_days * 5 / 7.0) end)::int`

/** What catalogue.reach keeps, beside the same counted from the items. */
async function keptAndCounted(): Promise<[unknown[], unknown[]]> {
  const kept = await rows(
    test.services.db,
    sql`select area, title_id, level, row(items, at_once, online, nearby, one_visit, without_visit, papers,
      papers_to_hand_in, visits, statutory_days, promised_days)::text as sums
      from catalogue.reach where items <> 0 order by 1, 2, 3`,
  )
  const counted = await rows(
    test.services.db,
    sql`select area, title_id, case when region = '000000' then '1' when region like '__0000' then '2'
        when region like '____00' then '3' else '4' end as level, row(${summed})::text as sums
      from catalogue.items
      cross join lateral (select distinct unnest(array['000000', substr(region, 1, 2) || '0000']) as area) areas
      where current group by 1, 2, 3 order by 1, 2, 3`,
  )
  return [kept, counted]
}

async function titlesOf(region: string): Promise<number> {
  return (await countTitles(test.services.db, region)).reduce((sum, { count }) => sum + count, 0)
}

describe('the counts that are kept', () => {
  it('are those of the items after a first publication', async () => {
    const [kept, counted] = await keptAndCounted()
    assert.ok(kept.length > 0)
    assert.deepEqual(kept, counted)
  })

  it('stay so when a version takes the place of another, and when an item is abolished', async () => {
    const [first, second] = items
    assert.ok(first && second)
    await publishItems(test.services, [{ ...first, version: 2, promisedLimit: { days: 4, unit: 'calendar-day' } }])
    await setState(test.services.db, second.handlingCode, itemStates.abolished, null)
    const [kept, counted] = await keptAndCounted()
    assert.deepEqual(kept, counted)
    assert.equal((await sumBurdens(test.services.db)).items, items.length - 1)
  })

  it('say the same for nation, province, city and county as the lists there', async () => {
    for (const region of ['000000', '360000', '360100', '360102', '360103', '440000']) {
      assert.equal((await selectItems(test.services.db, { region })).length, await titlesOf(region), region)
      const levels = await countLevels(test.services.db, region)
      assert.equal(new Set(levels.map(({ level }) => level)).size, levels.length, region)
    }
    assert.equal(await titlesOf('440000'), 1)
  })
})

describe('the item that answers', () => {
  it('is the one of the region, else the nearest above, else the first below', async () => {
    const all = await selectItems(test.services.db, { region: '000000' })
    const ids = all.map(({ titleId }) => titleId)
    const regionsFor = async (region: string) =>
      (await selectNearestItems(test.services.db, ids, { region })).map((item) => item.region).sort()
    assert.deepEqual(await regionsFor('000000'), ['000000', '360000', '360102'])
    assert.deepEqual(await regionsFor('360102'), ['000000', '360000', '360102'])
    assert.deepEqual(await regionsFor('360103'), ['000000', '360000'])
  })

  it('is asked for in one of the four ways, by theme, department and audience', async () => {
    for (const way of ['atOnce', 'online', 'nearby', 'oneVisit'] as const) {
      for (const region of ['000000', '360000', '360100', '360102']) {
        const found = await selectItems(test.services.db, { region, way })
        const all = await selectItems(test.services.db, { region })
        const bit = { atOnce: 1, online: 2, nearby: 4, oneVisit: 8 }[way]
        assert.deepEqual(
          found.map(({ handlingCode }) => handlingCode),
          all.filter(({ ways }) => (ways & bit) !== 0).map(({ handlingCode }) => handlingCode),
        )
      }
    }
    const [one] = await selectItems(test.services.db, { region: '360102' })
    assert.ok(one)
    const { audience, theme, words } = one
    const filter = { region: '360102', audience, theme, themes: [theme], departmentId: words.department.id }
    const found = await selectItems(test.services.db, filter)
    assert.ok(found.some(({ handlingCode }) => handlingCode === one.handlingCode))
    assert.ok(found.every((item) => item.theme === theme))
  })
})
