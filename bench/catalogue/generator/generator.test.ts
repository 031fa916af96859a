import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { getGuide, itemOfGuide, lintItem } from '#catalogue'
import { one, rows, sql } from '#kernel/database'
import { calendarDate } from '#standards'
import { testServices } from '../../../test/services.ts'
import { loadCatalogue } from '../load.ts'
import { asOwner } from '../postgres.ts'
import { makeQuestions } from '../questions.ts'
import { checkedHandlingCode, itemLines } from './item-rows.ts'
import { allPlaces } from './places.ts'
import { spreadTitles } from './spread.ts'
import { makeBasics, makeTitles } from './titles.ts'

const size = 4000
const basics = makeBasics()
const titles = makeTitles(basics)
const spread = spreadTitles(titles, allPlaces(), size)
let test: Awaited<ReturnType<typeof testServices>>

before(async () => {
  test = await testServices({ platform: { id: 'hub', kind: 'hub', region: '000000' } })
  await asOwner(test.url, (client) => loadCatalogue(client, basics, spread))
})
after(() => test.close())

describe('the catalogue the bench makes', () => {
  it('has some forty thousand titles, each once, the most used first', () => {
    assert.ok(titles.length > 38_000 && titles.length < 42_000)
    assert.equal(new Set(titles.map(({ basic, name }) => basic.basicCode + name.zh)).size, titles.length)
    assert.equal(new Set(basics.map(({ basicCode }) => basicCode)).size, basics.length)
    assert.ok(titles.every(({ popularity }, index) => popularity <= (titles[index - 1]?.popularity ?? popularity)))
  })

  it('is the same each time, and needs no escapes of COPY', () => {
    const lines = [...itemLines(spread)].join('')
    assert.equal([...itemLines(spreadTitles(makeTitles(makeBasics()), allPlaces(), size))].join(''), lines)
    assert.doesNotMatch(lines, /\\(?!N[\t\n])/)
    assert.equal(lines.split('\n').length - 1, size)
  })

  it('has codes that the standard accepts', () => {
    const codes = new Set([...itemLines(spread)].flatMap((part) => part.split('\n').map((line) => line.slice(0, 33))))
    let turn = 0
    spread.each((place, title) => {
      if (turn++ % 10 !== 0) return
      const at = spread.places[place]
      const named = titles[title]
      assert.ok(at && named && codes.has(checkedHandlingCode(at, named)))
    })
  })

  it('is read by the product, passes its linter, and says in columns what the item says', async () => {
    const found = await rows<{ code: string; ways: number; papers: number; toHandIn: number }>(
      test.services.db,
      sql`select handling_code as code, ways, papers, papers_to_hand_in as to_hand_in from catalogue.items
        order by hashtext(handling_code) limit 300`,
    )
    for (const { code, ways, papers, toHandIn } of found) {
      const guide = await getGuide(test.services, code)
      const item = itemOfGuide(guide)
      const faults = lintItem(item, { today: calendarDate('2026-07-08') }).filter(
        ({ severity }) => severity === 'error',
      )
      assert.deepEqual(faults, [], code)
      const { atOnce, online, nearby, oneVisit } = item.ways
      assert.equal(ways, Number(atOnce) + 2 * Number(online) + 4 * Number(nearby) + 8 * Number(oneVisit))
      assert.deepEqual([papers, toHandIn], [item.materials.length, guide.toHandIn])
    }
  })

  it('counts what it loaded', async () => {
    const { items } = await one<{ items: number }>(
      test.services.db,
      sql`select sum(items) as items from catalogue.reach where area = '000000'`,
    )
    const { live } = await one<{ live: number }>(test.services.db, sql`select sum(live) as live from catalogue.titles`)
    assert.deepEqual([items, live], [size, size])
  })

  it('is asked different questions of all kinds, for places that are there', () => {
    const questions = makeQuestions(titles, spread.places, 1500)
    assert.equal(new Set(questions.map(({ words }) => words)).size, 1500)
    const codes = new Set(spread.places.map(({ code }) => code))
    assert.ok(questions.every(({ region }) => codes.has(region)))
    for (const kind of [/^[a-z]+$/, /^怎么/, /什么材料$/, / /])
      assert.ok(
        questions.some(({ words }) => kind.test(words)),
        String(kind),
      )
  })
})
