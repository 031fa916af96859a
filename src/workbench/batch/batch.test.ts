import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { approveBatch, beginBatch, openCase, withdrawCase } from '#casework'
import { one, sql } from '#kernel/database'
import { anonymous, type Officer, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}

describe('deciding several cases together', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const submitted = async (number: number) => (await submittedCase(world, await world.signIn(number))).caseId
  const stateOf = async (caseId: string): Promise<string> => {
    const { state } = await world.node.as(system, ({ db }) =>
      one<{ state: string }>(db, sql`select state from casework.cases where id = ${caseId}`),
    )
    return state
  }

  /** Chooses all that is offered, as somebody without script would. @returns address of the batch */
  async function begin(caseIds: readonly string[]): Promise<string> {
    const page = mustBePage(await pages.get(eastLake, '/w/batch'))
    const fields = { item: hiddenField(page, 'item'), itemVersion: hiddenField(page, 'itemVersion') }
    const { location } = await pages.post(eastLake, '/w/batch', { ...fields, case: [...caseIds] })
    assert.match(location ?? '', /^\/w\/batch\/[0-9a-f-]{36}$/)
    return location ?? ''
  }
  const sampleOf = (page: string) =>
    [...page.matchAll(/href="(\/w\/case\/[^"?]+\?batch=[^"]+)"/g)].map(([, at = '']) => at)

  it('leaves out what is not alike, wants its sample opened, and decides each by itself', async () => {
    // The lease of 7 ran out: the rules do not suggest to grant, so it is left out.
    const [alike, other, doubt] = [await submitted(1), await submitted(1), await submitted(7)]
    const listed = mustBePage(await pages.get(eastLake, '/w/batch'))
    assert.doesNotMatch(listed, /林晓岚/)
    mustBePage(await pages.get(eastLake, '/en/w/batch'))
    const batch = await begin([alike, other, doubt, 'no-case'])
    const page = mustBePage(await pages.get(eastLake, batch))
    assert.match(page, /准予2件/)
    assert.ok(!page.includes(doubt))
    assert.doesNotMatch(page, /\/approve"/)
    assert.equal(sampleOf(page).length, 2, 'all where there are fewer than five')
    assert.equal((await pages.post(eastLake, `${batch}/approve`, {})).status, 409)
    for (const at of sampleOf(page)) assert.match(mustBePage(await pages.get(eastLake, at)), /回到这一批/)
    const ready = mustBePage(await pages.get(eastLake, batch))
    assert.match(ready, /\/approve"/)
    assert.equal((await pages.post(eastLake, `${batch}/approve`, {})).location, batch)
    assert.deepEqual(
      [await stateOf(alike), await stateOf(other), await stateOf(doubt)],
      ['deciding', 'deciding', 'accepted'],
    )
    assert.match(textOf(mustBePage(await pages.get(eastLake, batch))), /准予2件，未办0件/)
    assert.equal((await pages.post(eastLake, `${batch}/approve`, {})).status, 409, 'once')

    assert.equal((await pages.post(eastLake, `${batch}/undo`, {})).location, batch)
    assert.deepEqual([await stateOf(alike), await stateOf(other)], ['handling', 'handling'])
    assert.match(mustBePage(await pages.get(eastLake, `/en${batch}`)), /taken back/)
  })

  it('draws five where there are more, and belongs to one officer and one session', async () => {
    const ids: string[] = []
    for (let count = 0; count < 7; count += 1) ids.push(await submitted(1))
    const batch = await begin(ids)
    const page = mustBePage(await pages.get(eastLake, batch))
    assert.match(page, /准予7件/)
    const sample = sampleOf(page)
    assert.equal(sample.length, 5)
    const later: Officer = { ...eastLake, sessionId: 'another session' }
    for (const who of [later, westLake]) assert.equal((await pages.get(who, batch)).status, 404)
    // Opened elsewhere, or by opening four, it does not count.
    for (const at of sample.slice(1)) await pages.get(eastLake, at)
    await pages.get(later, sample[0] ?? '')
    assert.equal((await pages.post(eastLake, `${batch}/approve`, {})).status, 409)
    const id = batch.split('/').at(-1) ?? ''
    await assert.rejects(
      world.node.as(westLake, (services) => approveBatch(services, westLake, id)),
      refused('casework.batch-not-found'),
    )
  })

  it('is for approvers of the office, and not begun with nothing or too much', async () => {
    const issuer = officerOf('360102', '何平', ['issuer'])
    assert.equal((await pages.get(issuer, '/w/batch')).status, 403)
    assert.equal((await pages.get(anonymous, '/w/batch')).status, 303)
    const caseId = await submitted(1)
    const { itemCode, itemVersion } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const begun = (who: Officer, change: object) =>
      world.node.as(who, (services) =>
        beginBatch(services, who, { itemCode, itemVersion, caseIds: [caseId], ...change }),
      )
    await assert.rejects(begun(westLake, {}), refused('casework.bad-batch'))
    await assert.rejects(begun(eastLake, { itemVersion: itemVersion + 1 }), refused('casework.bad-batch'))
    await assert.rejects(begun(eastLake, { caseIds: [] }), refused('casework.bad-batch'))
    await assert.rejects(begun(eastLake, { caseIds: Array(51).fill(caseId) }), refused('casework.bad-batch'))
    await assert.rejects(begun(issuer, {}), refused('kernel.not-allowed'))
  })

  // Last: who holds the permit has no further case that the rules suggest to grant.
  it('lets one that changed meanwhile fail alone and say why; after the minute nothing is taken back', async () => {
    const person = await world.signIn(1)
    const [kept, gone] = [await submitted(1), await submitted(1)]
    const batch = await begin([kept, gone])
    for (const at of sampleOf(mustBePage(await pages.get(eastLake, batch)))) await pages.get(eastLake, at)
    await world.node.as(person, (services) => withdrawCase(services, person, gone))
    await pages.post(eastLake, `${batch}/approve`, {})
    assert.deepEqual([await stateOf(kept), await stateOf(gone)], ['deciding', 'withdrawn'])
    const page = mustBePage(await pages.get(eastLake, batch))
    assert.match(textOf(page), /准予1件，未办1件/)
    assert.match(textOf(page), /刚刚被别人处理过/)
    await world.takeEffect()
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, batch)), /\/undo"/)
    await pages.post(eastLake, `${batch}/undo`, {})
    assert.equal(await stateOf(kept), 'closed')
  })
})
