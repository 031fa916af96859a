import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { serviceItems } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { listThemes } from '../index.ts'
import { currentIndex } from './current-index.ts'
import { nearestThemes } from './nearest-themes.ts'

let test: TestServices

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
})
after(() => test.close())

it('counts themes in memory as the database counts them, in every region and for both audiences', async () => {
  const catalogued = await currentIndex(test.services)
  for (const region of ['000000', '360000', '360100', '360102', '440000'])
    for (const audience of ['person', 'enterprise'] as const) {
      const counted = (await listThemes(test.services, audience, region)).toSorted((a, b) => b.count - a.count)
      assert.deepEqual(nearestThemes(catalogued, audience, region), counted.slice(0, 3), `${region} ${audience}`)
    }
})
