import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { grantCase, openCase } from '#casework'
import { sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const reason = '事实和材料一致，符合条件，拟准予。'
const colleague: Officer = {
  ...officerOf('360102', '李明', ['approver']),
  officerId: '00000000-0000-7000-8000-360102000002' as Officer['officerId'], // officers of these tests have no row
  sessionId: 'colleague',
}
const issuer: Officer = { ...officerOf('360102', '何平', ['issuer']), sessionId: 'issuer' }
const clerk: Officer = { ...officerOf('360102', '王芳', ['clerk']), sessionId: 'clerk' }

describe('an item that two officers decide', () => {
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

  /** A case in review whose item, as it was when it was begun, wants a second person. */
  async function reviewed(number: number): Promise<{ path: string; caseId: string }> {
    const { caseId } = await submittedCase(world, await world.signIn(number))
    await world.node.as(system, ({ db }) =>
      sql`update casework.items set item = jsonb_set(item, '{online,approval}', '"second-person"')`.execute(db),
    )
    mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    return { caseId, path: `/w/case/${caseId}` }
  }
  const versionOf = async (caseId: string, who = eastLake): Promise<string> =>
    String((await world.node.as(who, (services) => openCase(services, who, caseId))).version)

  it('cannot be decided by one, and offers to propose instead', async () => {
    const { path, caseId } = await reviewed(1)
    const page = mustBePage(await pages.get(eastLake, path))
    assert.match(page, /\/propose\?version=/)
    assert.doesNotMatch(page, /\/(?:grant|refuse)\?version=/)
    const version = await versionOf(caseId)
    assert.equal((await pages.post(eastLake, `${path}/grant`, { version, reason })).status, 409)
    assert.equal((await pages.post(eastLake, `${path}/refuse`, { version, reason, confirmed: 'yes' })).status, 409)
    assert.match(mustBePage(await pages.post(eastLake, `${path}/propose`, { version, reason }), 422), /#outcome/)
    assert.equal((await pages.post(westLake, `${path}/propose`, { version, outcome: 'granted', reason })).status, 404)
  })

  it('is proposed by one and agreed to by another, never by the same', async () => {
    const { path, caseId } = await reviewed(7)
    const version = await versionOf(caseId)
    const proposed = await pages.post(eastLake, `${path}/propose`, { version, outcome: 'granted', reason })
    assert.equal(proposed.location, '/w/queue?did=proposed')
    const own = mustBePage(await pages.get(eastLake, path))
    assert.doesNotMatch(own, /\/(?:grant|refuse|return)\?version=/)
    const now = await versionOf(caseId)
    assert.equal((await pages.post(eastLake, `${path}/grant`, { version: now, reason })).status, 403)
    assert.equal((await pages.post(eastLake, `${path}/return`, { version: now, reason })).status, 403)
    const seen = mustBePage(await pages.get(colleague, path))
    assert.match(seen, /周岚清拟定/)
    assert.match(seen, /\/grant\?version=/)
    assert.doesNotMatch(seen, /\/refuse\?version=/, 'who does not agree returns it')
    const asked = mustBePage(await pages.get(colleague, `${path}/grant?version=${now}`))
    assert.ok(asked.includes(reason), 'the proposed reason is before them')
    const other = await pages.post(colleague, `${path}/refuse`, { version: now, reason, confirmed: 'yes' })
    assert.match(mustBePage(other, 409), /不一致/)
    assert.equal(
      (await pages.post(colleague, `${path}/grant`, { version: now, reason })).location,
      '/w/queue?did=granted',
    )
    await world.takeEffect()
    assert.match(mustBePage(await pages.get(eastLake, path)), /李明/)
  })

  it('is returned with a reason that whoever proposed reads, and may then be proposed anew', async () => {
    const { path, caseId } = await reviewed(9)
    await pages.post(eastLake, `${path}/propose`, { version: await versionOf(caseId), outcome: 'refused', reason })
    const version = await versionOf(caseId)
    assert.match(mustBePage(await pages.post(colleague, `${path}/return`, { version, reason: '不' }), 422), /#reason/)
    const why = '请再核一次居住登记的起始日期。'
    assert.equal(
      (await pages.post(colleague, `${path}/return`, { version, reason: why })).location,
      '/w/queue?did=returned',
    )
    const page = mustBePage(await pages.get(eastLake, path))
    assert.ok(page.includes(why))
    assert.match(page, /\/propose\?version=/)
    await assert.rejects(
      world.node.as(eastLake, async (services) =>
        grantCase(services, eastLake, caseId, { version: Number(await versionOf(caseId)), reason }),
      ),
      refused('casework.second-needed'),
    )
  })
})

describe('what is decided for a window', () => {
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

  it('is made by the issuer and handed over by the window, each from their own list, until it is closed', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const path = `/w/case/${caseId}`
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set channel = 'window' where id = ${caseId}`.execute(db),
    )
    // Before the decision neither has anything to do with it.
    assert.equal((await pages.get(clerk, path)).status, 403)
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    await world.node.as(eastLake, (services) => grantCase(services, eastLake, caseId, { version, reason }))
    await world.takeEffect()
    for (const who of [issuer, clerk]) {
      assert.match(mustBePage(await pages.get(who, '/w/queue?lane=serving')), new RegExp(caseId))
      assert.equal((await pages.get(who, '/w/queue')).status, 403)
      assert.equal((await pages.get(who, '/w')).location, '/w/queue?lane=serving')
    }
    const link = new RegExp(`${path}/make\\?version=(\\d+)`).exec(mustBePage(await pages.get(issuer, path)))
    const granted = link?.[1] ?? ''
    assert.doesNotMatch(mustBePage(await pages.get(colleague, path)), /\/make\?/)
    mustBePage(await pages.get(issuer, `/en${path}/make?version=${granted}`))
    assert.equal((await pages.post(clerk, `${path}/make`, { version: granted })).status, 403)
    assert.equal(
      (await pages.post(issuer, `${path}/make`, { version: granted })).location,
      '/w/queue?lane=serving&did=made',
    )
    const made = /\/deliver\?version=(\d+)/.exec(mustBePage(await pages.get(clerk, path)))?.[1] ?? ''
    mustBePage(await pages.get(clerk, `${path}/deliver?version=${made}`))
    const wrong = { version: made, way: 'post', receiver: '林晓岚', receipt: '' }
    assert.match(mustBePage(await pages.post(clerk, `${path}/deliver`, wrong), 422), /#receipt/)
    assert.equal((await pages.post(colleague, `${path}/deliver`, { ...wrong, way: 'window' })).status, 403)
    const done = await pages.post(clerk, `${path}/deliver`, { ...wrong, way: 'window', signed: 'yes' })
    assert.equal(done.location, '/w/queue?lane=serving&did=delivered')
    const closed = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    assert.equal(closed.innerState, 'closed')
    assert.doesNotMatch(mustBePage(await pages.get(clerk, '/w/queue?lane=serving')), new RegExp(caseId))
  })
})
