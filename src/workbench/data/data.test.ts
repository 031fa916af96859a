import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { correctFact } from '#casework'
import type { Officer } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, readyDraft } from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

describe('the page of data quality', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  const keeper: Officer = { ...eastLake, duties: ['data-officer'] }
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('says which field of which register was corrected, and nothing of whom or what', async () => {
    assert.match(mustBePage(await pages.get(keeper, '/w/data')), /近90天没有/)
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    await world.node.as(person, (services) =>
      correctFact(services, person, draft.id, { factId: 'residence.since', value: '2025-01-02', reason: 'wrong' }),
    )
    const page = mustBePage(await pages.get(keeper, '/w/data'))
    for (const text of ['居住登记日期', 'DE00007', '流动人口库', '本人更正']) assert.ok(page.includes(text), text)
    assert.ok(!page.includes('2025-01-02'))
    assert.match(mustBePage(await pages.get(keeper, '/en/w/data')), /Corrected by people/)
  })

  it('is for data officers', async () => {
    for (const duty of ['approver', 'head', 'clerk', 'item-manager'] as const) {
      assert.equal((await pages.get({ ...eastLake, duties: [duty] }, '/w/data')).status, 403, duty)
    }
    assert.notEqual((await pages.get(await world.signIn(1), '/w/data')).status, 200)
  })
})
