import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, type Principal, system } from '#kernel/principal'
import type { Problem } from '#kernel/problem'
import { listFootprint } from '#ledger'
import { makeQueryCode } from '#standards'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { withdrawCase } from '../applicant/withdraw-case.ts'
import { grantCase } from '../office/grant-case.ts'
import { openCase } from '../office/open-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { trackCase, wrongTailsPerHour } from './track-case.ts'

const minute = 60_000

describe('tracking a case without an account', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const tailOf = (number: number) => getSamplePerson(number).phone.slice(-4)
  const wrongTailOf = (number: number) => String((Number(tailOf(number)) + 1) % 10_000).padStart(4, '0')
  const track = (queryCode: string, phoneTail: string, who: Principal = anonymous) =>
    world.node.as(who, (services) => trackCase(services, { queryCode, phoneTail }))

  it('says state, turn, submitted day and promised date, and nothing else', async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(1))
    assert.deepEqual(await track(queryCode, tailOf(1)), {
      itemName: { zh: '居住证申领', en: 'Application for a residence permit' },
      state: 'accepted',
      stateWords: { zh: '已受理', en: 'Accepted' },
      turn: 'office',
      office: { zh: '南昌市公安局东湖分局', en: 'Donghu Branch of the Nanchang Public Security Bureau' },
      submittedOn: '2026-07-08',
      promisedDue: '2026-07-13',
      isPaused: false,
    })
  })

  it('reads the code as people type it', async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(7))
    const plain = queryCode.replaceAll('-', '')
    const wide = [...plain].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join('')
    for (const typed of [plain, queryCode.toLowerCase(), ` ${queryCode.replaceAll('-', ' ')} `, wide])
      assert.equal((await track(typed, ` ${tailOf(7)}`)).state, 'accepted', typed)
  })

  it('tells no reason: of a correction only that it waits and the limit rests, of a decision only that it is over', async () => {
    const person = await world.signIn(9)
    const { caseId, queryCode } = await submittedCase(world, person)
    const version = () =>
      world.node.as(eastLake, async (services) => (await openCase(services, eastLake, caseId)).version)
    const entries = [{ what: '照片', why: '太旧', standard: '白底' }]
    const seen = await version()
    await world.node.as(eastLake, (services) =>
      requestCorrection(services, eastLake, caseId, { version: seen, entries, by: '2026-07-20' }),
    )
    const waiting = await track(queryCode, tailOf(9))
    assert.deepEqual(
      [waiting.state, waiting.turn, waiting.promisedDue, waiting.isPaused],
      ['waiting', 'applicant', null, true],
    )
    assert.doesNotMatch(JSON.stringify(waiting), /照片|太旧/)
    await world.node.as(person, (services) => withdrawCase(services, person, caseId, { reason: '我要搬走了' }))
    const over = await track(queryCode, tailOf(9))
    assert.deepEqual([over.state, over.turn, over.isPaused], ['withdrawn', 'nobody', false])
    assert.doesNotMatch(JSON.stringify(over), /搬走/)
  })

  it('shows a granted case as completed', async () => {
    const { caseId, queryCode } = await submittedCase(world, await world.signIn(3))
    const officer = westLake
    await world.node.as(officer, async (services) => {
      const { version } = await openCase(services, officer, caseId)
      await grantCase(services, officer, caseId, { version })
    })
    assert.equal((await track(queryCode, tailOf(3))).state, 'handling', 'not in force yet')
    await world.takeEffect()
    assert.equal((await track(queryCode, tailOf(3))).state, 'granted')
  })

  it('answers a wrong code and wrong digits alike', async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(10))
    const answers = await Promise.all(
      [track(queryCode, wrongTailOf(10)), track(makeQueryCode(Buffer.alloc(7, 5)), tailOf(10))].map((asked) =>
        asked.then(
          () => assert.fail('nothing is shown'),
          ({ code, status, title, mend, fields, headers }: Problem) => ({ code, status, title, mend, fields, headers }),
        ),
      ),
    )
    assert.equal(answers[0]?.code, 'casework.not-tracked')
    assert.deepEqual(answers[0], answers[1])
  })

  it('names the field that cannot be right, and does not count it', async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(1))
    const slip = queryCode.slice(0, -1) + (queryCode.endsWith('0') ? '1' : '0')
    for (const [code, tail, fields] of [
      [slip, tailOf(1), ['queryCode']],
      ['', '', ['queryCode', 'phoneTail']],
      [queryCode, '123', ['phoneTail']],
      [queryCode, getSamplePerson(1).phone, ['phoneTail']],
      ["' or 1=1 --", '%', ['queryCode', 'phoneTail']],
      ['x'.repeat(10_000), tailOf(1), ['queryCode']],
    ] as const) {
      await assert.rejects(track(code, tail), (problem: Problem) => {
        assert.equal(problem.code, 'casework.bad-tracking')
        assert.deepEqual(
          problem.fields.map(({ field }) => field),
          fields,
        )
        return true
      })
    }
    await assert.rejects(track(slip, tailOf(1)), ({ fields }: Problem) => /有一位不对/.test(fields[0]?.words.zh ?? ''))
    await track(queryCode, tailOf(1))
  })

  it(`refuses a code after ${wrongTailsPerHour} wrong tries although each rolled its request back, for an hour`, async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(7))
    for (let tries = 0; tries < wrongTailsPerHour; tries++)
      await assert.rejects(track(queryCode, wrongTailOf(7)), refused('casework.not-tracked'))
    world.network.advance(10 * minute)
    await assert.rejects(track(queryCode, tailOf(7)), (problem: Problem) => {
      assert.equal(problem.code, 'casework.tracking-locked')
      assert.equal(problem.headers['retry-after'], '3000')
      assert.match(problem.mend.zh, /请50分钟后再查/)
      return true
    })
    world.network.advance(50 * minute)
    assert.equal((await track(queryCode, tailOf(7))).state, 'accepted')
  })

  it('counts many tries at the same moment each, and a code that nobody has as one that somebody has', async () => {
    const { queryCode } = await submittedCase(world, await world.signIn(10))
    const unknown = makeQueryCode(Buffer.alloc(7, 9))
    for (const code of [queryCode, unknown]) {
      const tries = await Promise.allSettled(Array.from({ length: 7 }, () => track(code, wrongTailOf(10))))
      const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : 'shown'))
      assert.equal(codes.filter((each) => each === 'casework.not-tracked').length, wrongTailsPerHour)
      assert.equal(codes.filter((each) => each === 'casework.tracking-locked').length, 2)
    }
  })

  it('forgets tries after their hour, and keeps no code in the table', async () => {
    const count = () =>
      world.node.as(system, ({ db }) =>
        one<{ all: number; shown: string }>(
          db,
          sql`select count(*) as all, coalesce(string_agg(encode(code_index, 'escape'), ' '), '') as shown from casework.track_tries`,
        ),
      )
    const before = await count()
    assert.ok(before.all >= 2)
    assert.doesNotMatch(before.shown, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    world.network.advance(61 * minute)
    await assert.rejects(track(makeQueryCode(Buffer.alloc(7, 1)), '0000'), refused('casework.not-tracked'))
    assert.equal((await count()).all, 1)
  })

  it('is told to the applicant: who asked, what was shown, and that somebody tried', async () => {
    const person = await world.signIn(2)
    const { queryCode, caseNumber } = await submittedCase(world, person)
    await track(queryCode, tailOf(2))
    await assert.rejects(track(queryCode, wrongTailOf(2)), refused('casework.not-tracked'))
    const records = await world.node.as(person, (services) =>
      listFootprint(services, { partyId: person.partyId }, { limit: 50, caseNumber }),
    )
    const tracked = records.filter(({ act }) => act === 'casework.track')
    assert.deepEqual(tracked.map(({ actor, result, fields }) => [actor.kind, result, fields.length]).sort(), [
      ['anonymous', 'done', 4],
      ['anonymous', 'refused', 0],
    ])
    assert.doesNotMatch(JSON.stringify(tracked), new RegExp(`${tailOf(2)}"|${queryCode}`))
  })
})
