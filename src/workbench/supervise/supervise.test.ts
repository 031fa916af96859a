import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openCase, rebuildCase } from '#casework'
import { one, rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import { system } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const text = '已经超期，请今天作出决定并说明原因。'
const supervisor = { ...officerOf('360102', '吴敏', ['supervisor']), sessionId: 'wu' }

describe('supervising an office', () => {
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

  it('draws closed cases once each, shows them, and keeps what was found', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const { caseId: open } = await submittedCase(world, await world.signIn(7))
    await granted(world, eastLake, caseId)
    assert.equal((await pages.post(supervisor, '/w/supervise/sample', {})).location, '/w/supervise?did=drawn')
    const page = mustBePage(await pages.get(supervisor, '/w/supervise'))
    assert.match(page, new RegExp(`/w/case/${caseId}`))
    assert.doesNotMatch(page, new RegExp(`/w/case/${open}"`))
    mustBePage(await pages.get(supervisor, `/w/case/${caseId}`))
    const at = /action="(\/w\/supervise\/sample\/[^"]+)"/.exec(page)?.[1] ?? ''
    assert.match(mustBePage(await pages.post(supervisor, at, { verdict: 'flawed', note: '' }), 422), /href="#note-/)
    assert.match(mustBePage(await pages.post(supervisor, at, { note: text }), 422), /href="#verdict-/)
    const other = officerOf('360103', '别人', ['supervisor'])
    assert.equal((await pages.post(other, at, { verdict: 'sound' })).status, 404)
    assert.equal(
      (await pages.post(supervisor, at, { verdict: 'flawed', note: text })).location,
      '/w/supervise?did=judged',
    )
    assert.ok(mustBePage(await pages.get(supervisor, '/w/supervise')).includes(text))
    assert.equal((await pages.post(supervisor, at, { verdict: 'sound' })).status, 404, 'once')
    const judged = await world.node.as(system, ({ db }) =>
      rows<{ act: string }>(db, sql`select act from ledger.records where act = 'casework.judge-sample'`),
    )
    assert.equal(judged.length, 1, 'the ledger has it, once')
    await pages.post(supervisor, '/w/supervise/sample', {})
    assert.doesNotMatch(
      mustBePage(await pages.get(supervisor, '/w/supervise')),
      /action="\/w\/supervise\/sample\/[^"]+"/,
    )
  })

  it('lists what is late with its light, and urges once a day, which the office sees', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    assert.doesNotMatch(mustBePage(await pages.get(supervisor, '/w/supervise')), new RegExp(caseId))
    world.network.advance(8 * 24 * 3_600_000)
    const page = mustBePage(await pages.get(supervisor, '/w/supervise'))
    assert.match(page, /tag--danger/)
    const at = new RegExp(`href="(/w/case/${caseId}/urge)\\?version=(\\d+)"`).exec(page)
    const [, path = '', version = ''] = at ?? []
    assert.doesNotMatch(
      mustBePage(await pages.get(supervisor, '/en/w/supervise')).replace(/<[^>]*>/g, ' '),
      /已超期|快到期/,
    )
    mustBePage(await pages.get(supervisor, `${path}?version=${version}`))
    assert.match(mustBePage(await pages.post(supervisor, path, { version, reason: '快' }), 422), /#reason/)
    assert.equal((await pages.post(eastLake, path, { version, reason: text })).status, 403)
    const urged = await pages.post(supervisor, path, { version, reason: text })
    assert.equal(urged.location, '/w/supervise?did=urged')
    const again = await world.node.as(supervisor, (services) => openCase(services, supervisor, caseId))
    assert.equal(again.innerState, 'accepted', 'looking at it began no review')
    const twice = await pages.post(supervisor, path, { version: String(again.version), reason: text })
    assert.match(mustBePage(twice, 409), /今天已经督办过/)
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue')), /已督办/)
    assert.ok(mustBePage(await pages.get(eastLake, `/w/case/${caseId}`)).includes(text))
    const key = await world.node.as(system, ({ db }) =>
      one<{ partyId: PartyId; id: CaseId }>(db, sql`select party_id, id from casework.cases where id = ${caseId}`),
    )
    assert.deepEqual((await world.node.as(system, (services) => rebuildCase(services, key))).differed, false)
  })

  it('lists what was decided and is late to be served, and urges it', async () => {
    const { id, version } = await caseIn(world, 'made', await world.signIn(20))
    const listed = new RegExp(`/w/case/${id}/urge\\?version=${version}"`)
    assert.doesNotMatch(mustBePage(await pages.get(supervisor, '/w/supervise')), listed)
    world.network.advance(30 * 24 * 3_600_000)
    assert.match(mustBePage(await pages.get(supervisor, '/w/supervise')), listed)
    const urged = await pages.post(supervisor, `/w/case/${id}/urge`, { version: String(version), reason: text })
    assert.equal(urged.location, '/w/supervise?did=urged')
  })

  it('is for supervisors of the own office', async () => {
    for (const who of [eastLake, officerOf('360102', '王芳', ['clerk', 'head'])])
      assert.equal((await pages.get(who, '/w/supervise')).status, 403)
    const other = officerOf('360103', '别人', ['supervisor'])
    assert.doesNotMatch(mustBePage(await pages.get(other, '/w/supervise')), /queue__link/)
    assert.equal((await pages.get(supervisor, '/w')).location, '/w/supervise')
    assert.equal((await pages.get(westLake, '/w/supervise')).status, 403)
  })
})
