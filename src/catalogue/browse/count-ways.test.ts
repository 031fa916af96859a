import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { countWays } from './count-ways.ts'

let test: TestServices
before(async () => {
  test = await testServices()
})
after(() => test.close())

it('has nothing to count before anything is published', async () => {
  assert.deepEqual(await countWays(test.services, '440000'), { levels: [], publishedAt: null })
})

it('counts the four ways of each level from what is in force', async () => {
  await publishWithBasics(
    test.services,
    serviceItems.map((item, index) => (index === 1 ? { ...item, region: '360102' } : item)),
  )
  test.advance(60_000)
  const { levels, publishedAt } = await countWays(test.services)
  assert.deepEqual(levels, [
    { level: '2', all: 3, ways: { atOnce: 1, online: 1, nearby: 2, oneVisit: 3 } },
    { level: '4', all: 1, ways: { atOnce: 0, online: 0, nearby: 1, oneVisit: 1 } },
  ])
  assert.equal(publishedAt?.toISOString(), '2026-07-08T02:00:00.000Z')
})

it('counts for a county what the province and itself handle, not its neighbours', async () => {
  const { levels } = await countWays(test.services, '360103')
  assert.deepEqual(
    levels.map(({ level, all }) => [level, all]),
    [['2', 3]],
  )
})
