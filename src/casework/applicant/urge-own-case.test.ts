import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import { calendarDate } from '#standards'
import { caseIn } from '../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { listOwnMessages } from '../messages/own-messages.ts'
import { tellPeople } from '../messages/tell-people.ts'
import { listQueue } from '../office/list-queue.ts'
import { openCase } from '../office/open-case.ts'
import { answerUrge } from '../supervision/answer-urge.ts'
import { listSupervised } from '../supervision/list-supervised.ts'
import { getOwnCase } from './get-own-case.ts'
import { mendAnswer } from './mend-answer.ts'
import { urgeOwnCase } from './urge-own-case.ts'
import { urgingOf } from './urging.ts'

const day = 24 * 3_600_000
const answer = '已经排上日程，明天上午办好。'

describe('an applicant who waits', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const urge = (person: Awaited<ReturnType<CaseworkWorld['signIn']>>, caseId: string, text?: string) =>
    world.node.as(person, (services) => urgeOwnCase(services, person, caseId, text === undefined ? {} : { text }))
  const reply = (officer: Officer, caseId: string, version: number, text = answer) =>
    world.node.as(officer, (services) => answerUrge(services, officer, caseId, { version, text }))
  const open = (caseId: string) => world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))

  it('puts an own answer right before the application is taken up, and what stood there stays on record', async () => {
    const person = await world.signIn(5)
    const { id, version } = await caseIn(world, 'submitted', person)
    const mend = (value: string, who = person, questionId = 'purpose') =>
      world.node.as(who, (services) => mendAnswer(services, who, id, { questionId, value }))
    await assert.rejects(mend('employment', await world.signIn(7)), refused('casework.case-not-found'))
    await assert.rejects(mend('employment', { ...person, level: 1 }), refused('kernel.level-too-low'))
    await assert.rejects(mend('holiday'), refused('casework.bad-answer'))
    await assert.rejects(mend('employment', person, 'toString'), refused('casework.not-asked'))
    const mended = await mend('employment')
    assert.deepEqual([mended.state, mended.version], ['submitted', version + 1])
    await assert.rejects(mend('employment'), refused('casework.nothing-mended'))
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.deepEqual([view.answers.purpose, view.mayMend], ['employment', true])
    const accepted = await caseIn(world, 'accepted', await world.signIn(20))
    const late = await world.signIn(20)
    await assert.rejects(
      world.node.as(late, (services) =>
        mendAnswer(services, late, accepted.id, { questionId: 'purpose', value: 'study' }),
      ),
      refused('casework.not-now'),
    )
  })

  it('urges when it is late, once in three working days; the office sees why, answers, and is counted', async () => {
    const person = await world.signIn(1)
    // Accepted on Wednesday 8 July, promised for Monday the 13th.
    const { caseId } = await submittedCase(world, person)
    await assert.rejects(urge(person, caseId), refused('casework.nothing-to-urge'))
    world.network.advance(6 * day)
    await assert.rejects(urge(person, caseId, 'x'.repeat(301)), refused('casework.bad-urge'))
    await urge(person, caseId, '急用。')
    await assert.rejects(urge(person, caseId), refused('casework.urged-lately'))
    const queue = await world.node.as(eastLake, (services) => listQueue(services, eastLake))
    assert.ok(queue.rows.some((row) => row.caseId === caseId && row.note.zh === '申请人催办：已经超过期限'))
    const supervisor = officerOf('360102', '陈局', ['supervisor'])
    const supervised = () => world.node.as(supervisor, (services) => listSupervised(services, supervisor))
    assert.deepEqual(
      (await supervised()).urged.map((each) => [each.caseId, each.urges]),
      [[caseId, 1]],
    )
    const { applicantUrge, version, may } = await open(caseId)
    assert.deepEqual([applicantUrge?.text, applicantUrge?.cause, may.answerUrge], ['急用。', 'late', true])
    await assert.rejects(reply(eastLake, caseId, version, '好'), refused('casework.reason-needed'))
    await assert.rejects(reply(officerOf('360102', '何平', ['issuer']), caseId, version), refused('kernel.not-allowed'))
    await assert.rejects(reply(westLake, caseId, version), refused('casework.case-not-found'))
    const answered = await reply(eastLake, caseId, version)
    await assert.rejects(reply(eastLake, caseId, answered.version), refused('casework.no-urge'))
    assert.deepEqual((await supervised()).urged, [])
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const said = view.record.map(({ words }) => words.zh)
    assert.ok(said.includes('已经超过期限。急用。') && said[0] === answer)
    assert.equal(view.urging?.again, '2026-07-17')
    await tellPeople(world.node.services)
    const { messages } = await world.node.as(person, (services) => listOwnMessages(services, person, { page: 1 }))
    assert.ok(messages.some(({ text }) => text.zh.includes(answer)))
    world.network.advance(3 * day)
    assert.equal((await urge(person, caseId)).applicantUrge?.count, 2)
  })

  it('urges after five working days without news, and only the own case, when it is the office’s turn', async () => {
    const person = await world.signIn(7)
    const other = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    await assert.rejects(urge(other, caseId), refused('casework.case-not-found'))
    const waiting = await caseIn(world, 'paused', other)
    world.network.advance(30 * day)
    await assert.rejects(urge(other, waiting.id), refused('casework.not-now'))
    const toldAt = new Date('2026-07-08T02:00:00Z')
    const open = { ...waiting, state: 'handling' as const, pausedOn: null, due: calendarDate('2026-08-03'), toldAt }
    const on = (instant: string, change: object = {}) => urgingOf({ ...open, ...change }, new Date(instant))?.cause
    assert.equal(on('2026-07-14T02:00:00Z'), null, 'four working days')
    assert.equal(on('2026-07-15T02:00:00Z'), 'quiet')
    assert.equal(on('2026-08-03T02:00:00Z'), 'due')
    const resting = { state: 'special', pausedOn: calendarDate('2026-07-08') }
    assert.equal(on('2026-07-15T02:00:00Z', resting), null, 'its end was told')
    assert.equal(on('2026-08-04T02:00:00Z', resting), 'late')
  })
})
