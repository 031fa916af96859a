import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { type Officer, type Person, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { caseIn, standOf } from '../../../../test/case-in-state.ts'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  submittedCase,
  westLake,
} from '../../../../test/casework-world.ts'
import { type ClientAnswer, type DepartmentClient, departmentClient } from '../../../../test/department-client.ts'
import type { CaseFile } from '../../case/case.ts'
import { type CaseState, caseStates, findNextState } from '../../case/case-states.ts'
import { submitCase } from '../../draft/submit-case.ts'
import { grantCase } from '../../office/grant-case.ts'
import { getCaseAtOffice } from '../../store/get-case.ts'
import { clientActs } from './lawful-acts.ts'

const reason = '按规定办理，理由写在这里。'
const bodies: Readonly<Record<(typeof clientActs)[number], unknown>> = {
  accept: {},
  'request-correction': { entries: [{ what: '照片', why: '太旧', standard: '白底' }], by: '2026-07-20' },
  decline: { ground: 'not-needed', reason },
  'begin-special': { kind: 'testing', reason, expected: '2026-07-31' },
  'end-special': { result: reason },
  grant: { reason },
  refuse: { reason },
  undo: {},
}
// Object.keys forgets that the keys are those of the table.
const states = Object.keys(caseStates) as CaseState[]

describe('cases for a department’s system', () => {
  let world: CaseworkWorld
  let mine: DepartmentClient
  let foreign: DepartmentClient
  before(async () => {
    world = await caseworkWorld()
    mine = await departmentClient(world)
    foreign = await departmentClient(world, westLake)
  })
  after(() => world.close())

  const read = (caseId: string, who = mine): Promise<ClientAnswer> => who.ask(`/api/office/cases/${caseId}`)
  const ledgerOf = (act: string) =>
    world.node.as(system, ({ db }) =>
      rows<{ actorId: string; fields: string[]; purposeZh: string }>(
        db,
        sql`select actor_id, fields, purpose_zh from ledger.records where act = ${act} order by id`,
      ),
    )

  it('are listed page after page, those of its organisation alone, and nothing personal in it', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    const cases: CaseFile[] = []
    for (const state of ['submitted', 'handling', 'special'] as const) {
      cases.push(await caseIn(world, state, await world.signIn(3)))
    }
    const found: unknown[] = []
    let after = ''
    for (let page = 0; page < 9; page++) {
      const { status, body } = await mine.ask(`/api/office/cases?limit=2${after && `&after=${after}`}`)
      assert.equal(status, 200)
      assert.doesNotMatch(JSON.stringify(body), /applicant|林|name/)
      found.push(...(body.cases as { caseId: string }[]).map((each) => each.caseId))
      if (body.next === null) break
      after = String(body.next)
    }
    assert.deepEqual(new Set(found), new Set([caseId, ...cases.map(({ id }) => id)]))
    assert.deepEqual((await foreign.ask('/api/office/cases')).body.cases, [])
    for (const query of ['limit=0', 'limit=1000', `after=${'x'.repeat(500)}`]) {
      assert.equal((await mine.ask(`/api/office/cases?${query}`)).status, 400)
    }
  })

  it('are read masked, and in full for a reason; the applicant sees both', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const { status, body, headers } = await read(caseId)
    assert.equal(status, 200)
    assert.equal(headers.etag, `"${body.version}"`)
    assert.deepEqual(body.may, ['request-correction', 'begin-special', 'grant', 'refuse'])
    assert.match(JSON.stringify(body.applicant), /\*/)
    assert.ok(person.name && !JSON.stringify(body).includes(person.name))
    assert.ok(
      (body.facts as { masked: boolean; value: string }[]).every(({ masked, value }) => !masked || value.includes('*')),
    )
    const [seen] = (await ledgerOf('casework.client-read')).slice(-1)
    assert.ok(seen?.actorId === mine.client.clientId && seen.fields.includes('applicant.name'))

    const reveal = (given: unknown, who = mine) =>
      who.ask(`/api/office/cases/${caseId}/reveal`, { method: 'POST', body: given })
    const full = await reveal({ reason: '与本系统的登记核对', facts: ['person.residentId'] })
    assert.equal((full.body.applicant as { name: string }).name, person.name)
    assert.match(String((full.body.facts as Record<string, string>)['person.residentId']), /^\d{17}[\dX]$/)
    const [shown] = (await ledgerOf('casework.client-reveal')).slice(-1)
    assert.match(shown?.purposeZh ?? '', /与本系统的登记核对/)
    assert.deepEqual(shown?.fields, ['applicant.name', 'applicant.number', 'person.residentId'])
    assert.equal((await reveal({ reason: '?', facts: [] })).body.code, 'casework.reason-needed')
    assert.equal((await reveal({ reason, facts: ['nothing'] })).body.code, 'casework.unknown-fact')
    assert.equal((await reveal({ reason, facts: [] }, foreign)).body.code, 'casework.case-not-found')
    assert.equal((await ledgerOf('casework.client-reveal')).length, 1)
  })

  it('come with the files that were handed in, for its organisation alone; the applicant sees that they were read', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    const file = await world.node.as(person, async (services) => {
      const given = { materialId: 'photo', fileName: '林.jpg', bytes: files.jpeg }
      const attached = await attachMaterial(services, person, draft.id, given)
      await submitCase(services, person, draft.id, { submissionKey: draft.id })
      return attached
    })
    const materials = (await read(draft.id)).body.materials as { id: string; files: { id: string }[] }[]
    assert.ok(materials.some(({ id, files: own }) => id === 'photo' && own[0]?.id === file.id))
    const path = `/api/office/cases/${draft.id}/files/${file.id}`
    const answer = await world.network.send(mine.signed(path))
    assert.deepEqual([answer.status, answer.headers['content-type']], [200, 'image/jpeg'])
    assert.match(answer.headers['content-disposition'] ?? '', /^attachment; filename\*=UTF-8''photo-/)
    assert.equal((await ledgerOf('casework.client-read-file')).length, 1)
    assert.equal((await foreign.ask(path)).body.code, 'casework.case-not-found')
    assert.equal((await mine.ask(path.replace(file.id, draft.id))).body.code, 'casework.unknown-material')
  })

  it('of another organisation, drafts and none at all look the same', async () => {
    const draft = await caseIn(world, 'draft', await world.signIn(5))
    const { caseId } = await submittedCase(world, await world.signIn(2))
    for (const id of [draft.id, caseId, '00000000-0000-7000-8000-000000000000', 'x']) {
      assert.equal((await read(id)).body.code, 'casework.case-not-found')
      assert.equal((await mine.act(id, 'grant', 1, { reason })).body.code, 'casework.case-not-found')
    }
    assert.equal((await read(caseId, foreign)).status, 200)
  })

  describe('are acted on', () => {
    let person: Person
    before(async () => {
      person = await world.signIn(7)
    })

    for (const state of states.filter((each) => each !== 'draft')) {
      it(`in ${state} as the table has it for a department’s system, and not at all otherwise`, async () => {
        for (const act of clientActs) {
          const found = await caseIn(world, state, person)
          const stood = await standOf(world, found)
          const seen = await read(found.id)
          assert.equal(seen.status, 200)
          const answer = await mine.act(found.id, act, found.version, bodies[act])
          const isLawful = findNextState(state, act, 'external', found.outcome) !== undefined
          const isBarred = (act === 'refuse' && state === 'paused') || (act === 'decline' && state === 'incomplete')
          const expected = isLawful && !isBarred && act !== 'undo'
          assert.equal(
            answer.status,
            expected ? 200 : act === 'undo' && isLawful ? 403 : 409,
            `${act} in ${state}: ${answer.body.code}`,
          )
          assert.equal((seen.body.may as string[]).includes(act), expected, `${act} in ${state}`)
          if (expected) assert.equal(answer.body.version, found.version + (act === 'decline' ? 3 : 1))
          else {
            assert.match(answer.body.code ?? '', /^casework\.(not-now|correction|not-your|undo|second)/)
            assert.deepEqual(await standOf(world, found), stood)
          }
        }
      })
    }

    it('and decided in its own name: the certificate is issued, and it may take its decision back within the minute', async () => {
      const { caseId } = await submittedCase(world, await world.signIn(9))
      const { version } = (await read(caseId)).body as { version: number }
      const first = await mine.act(caseId, 'grant', version, { reason })
      assert.deepEqual([first.status, first.body.state], [200, 'deciding'])
      const other = await departmentClient(world)
      assert.equal((await other.act(caseId, 'undo', version + 1)).body.code, 'casework.not-your-decision')
      const back = await mine.act(caseId, 'undo', version + 1)
      assert.equal(back.body.state, 'handling')
      await mine.act(caseId, 'grant', version + 2, { reason })
      await world.takeEffect()
      const { state, decision } = (await read(caseId)).body as { state: string; decision: { outcome: string } }
      assert.deepEqual([state, decision.outcome], ['closed', 'granted'])
      const closed = await world.node.as(eastLake, (services) => getCaseAtOffice(services, eastLake, caseId))
      assert.ok(closed.certificateIdentifier && closed.decision?.officerName === '居住证业务系统')
    })
  })

  it('are decided once, whether an officer or a system was first', async () => {
    const found = await caseIn(world, 'handling', await world.signIn(6))
    const officer: Officer = eastLake
    const results = await Promise.all([
      mine.act(found.id, 'refuse', found.version, { reason }).then(({ status }) => status === 200),
      mine.act(found.id, 'grant', found.version, { reason }).then(({ status }) => status === 200),
      world.node
        .as(officer, (services) => grantCase(services, officer, found.id, { version: found.version, reason }))
        .then(
          () => true,
          (error) => !(error instanceof Problem && error.code === 'casework.decided-meanwhile'),
        ),
    ])
    assert.equal(results.filter(Boolean).length, 1)
    assert.equal((await mine.act(found.id, 'grant', found.version, { reason })).body.code, 'casework.decided-meanwhile')
  })

  it('answer the same request the same, and another one under its key not at all', async () => {
    const found = await caseIn(world, 'submitted', await world.signIn(8))
    const send = (act: string, version = found.version, body: unknown = {}) =>
      mine.act(found.id, act, version, body, 'one-and-the-same')
    const both = await Promise.all([send('accept'), send('accept')])
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    assert.deepEqual(both[0]?.body, both[1]?.body)
    assert.deepEqual(both.map(({ headers }) => headers['idempotency-replayed']).sort(), ['false', 'true'])
    assert.equal((await send('grant', found.version + 1, { reason })).body.code, 'casework.idempotency-key-reused')
    assert.equal((await send('accept', found.version + 1)).body.code, 'casework.idempotency-key-reused')
    const stand = await standOf(world, found)
    assert.deepEqual((await send('accept')).body, both[0]?.body)
    assert.deepEqual(await standOf(world, found), stand)
    // A key belongs to its client.
    const other = await departmentClient(world)
    assert.equal(
      (await other.act(found.id, 'accept', found.version, {}, 'one-and-the-same')).body.code,
      'casework.decided-meanwhile',
    )
  })

  it('refuse what is missing, unknown or too large, in both languages, and change nothing', async () => {
    const found = await caseIn(world, 'handling', await world.signIn(4))
    const stood = await standOf(world, found)
    const path = `/api/office/cases/${found.id}/grant`
    const headers = { 'idempotency-key': 'key-of-this', 'if-match': `"${found.version}"` }
    const post = (body: unknown, more: Record<string, string> = {}, to = path) =>
      mine.ask(to, { method: 'POST', body, headers: { ...headers, ...more } })
    assert.equal((await post({ reason }, { 'idempotency-key': '' })).body.code, 'casework.idempotency-key-missing')
    assert.equal(
      (await post({ reason }, { 'idempotency-key': 'x'.repeat(101) })).body.code,
      'casework.idempotency-key-missing',
    )
    for (const version of ['', '*', 'W/"3"', '"x"', '3']) {
      assert.equal((await post({ reason }, { 'if-match': version })).body.code, 'casework.version-missing', version)
    }
    assert.equal((await post({ reason, outcome: 'granted' })).body.code, 'kernel.bad-request')
    assert.equal((await post({ reason: {} })).body.code, 'kernel.bad-request')
    assert.equal((await post([])).body.code, 'kernel.bad-request')
    assert.deepEqual((await post({ reason: 'x'.repeat(1024 * 1024) })).status, 413)
    assert.equal((await post({ reason: '短' })).body.code, 'casework.reason-needed')
    const zh = await post({ reason: '短' })
    const en = await post({ reason: '短' }, {}, `/en${path}`)
    assert.match(String(zh.headers['content-type']), /problem\+json/)
    assert.match(String(zh.body.title), /\p{Script=Han}/u)
    assert.doesNotMatch(String(en.body.title), /\p{Script=Han}/u)
    assert.equal((await foreign.act(found.id, 'grant', found.version, { reason })).body.code, 'casework.case-not-found')
    assert.deepEqual(await standOf(world, found), stood)
  })
})
