import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { listItems } from '../index.ts'
import type { TitlePlace } from '../store/availability.ts'
import { readItemsTogether } from './items-together.ts'

describe('the items of several searches', () => {
  let test: TestServices
  let places: TitlePlace[]

  before(async () => {
    test = await testServices()
    await publishWithBasics(test.services, serviceItems)
    const items = await listItems(test.services, { region: '360102' })
    places = items.map(({ titleId, region }) => ({ titleId, codes: [region, `${region}:`], isBelow: false }))
  })
  after(() => test.close())

  it('come to those who asked for them, in their order, and undefined for a place that has none', async () => {
    const nowhere: TitlePlace = { titleId: 1_000_000, codes: ['360102', '360102:'], isBelow: false }
    const lists = [places, [nowhere], places.toReversed(), [], [...places, nowhere]]
    const found = await Promise.all(lists.map((list) => readItemsTogether(test.services.db, list)))
    assert.deepEqual(
      found.map((items) => items.map((item) => item?.titleId)),
      lists.map((list) => list.map((place) => (place === nowhere ? undefined : place.titleId))),
    )
  })

  it('stay whole however many ask', async () => {
    const many = Array.from({ length: 300 }, (_, turn) => places.slice(turn % places.length))
    const found = await Promise.all(many.map((list) => readItemsTogether(test.services.db, list)))
    for (const [turn, items] of found.entries())
      assert.deepEqual(
        items.map((item) => item?.titleId),
        many[turn]?.map(({ titleId }) => titleId),
      )
  })

  it('fail for all who wait for one statement, and are read again afterwards', async () => {
    const broken: TitlePlace = { titleId: 2 ** 40, codes: ['', ':'], isBelow: true }
    const answers = await Promise.allSettled(
      [[broken], [broken]].map((each) => readItemsTogether(test.services.db, each)),
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected'],
    )
    const [first] = places
    assert.ok(first)
    assert.equal((await readItemsTogether(test.services.db, [first]))[0]?.titleId, first.titleId)
  })
})
