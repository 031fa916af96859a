import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import { listFootprint } from '#ledger'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { withdrawCase } from '../applicant/withdraw-case.ts'
import type { OfficeCase } from './office-case.ts'
import { openCase } from './open-case.ts'
import { requestCorrection } from './request-correction.ts'
import { revealFact } from './reveal-fact.ts'

/** What the page offers. */
function lawfulOf({ may }: OfficeCase): string[] {
  return Object.entries(may).flatMap(([name, isLawful]) => (isLawful ? [name] : []))
}

describe('opening a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const open = (officer: Officer, caseId: string) =>
    world.node.as(officer, (services) => openCase(services, officer, caseId))

  it('shows facts with their sources, the answers, the materials and the rules’ suggestion', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const opened = await open(eastLake, caseId)
    assert.equal(opened.applicant.name, getSamplePerson(1).name)
    assert.equal(opened.suggestion.outcome, 'can')
    assert.ok(opened.suggestion.conditions.every(({ facts }) => facts.length > 0))
    assert.deepEqual(opened.answers[0]?.answer, { zh: '就业', en: 'Work' })
    assert.ok(opened.materials.every(({ standing }) => standing === 'spared'))
    assert.equal(opened.innerState, 'handling')
    assert.deepEqual(lawfulOf(opened), [
      ...[
        'requestCorrection',
        'grant',
        'refuse',
        'handOver',
        'recuse',
        'askOpinion',
        'inspect',
        'beginSpecial',
        'terminate',
      ],
    ])
  })

  it('masks numbers until a reason is given, and the applicant reads the reason', async () => {
    const person = await world.signIn(7)
    const { residentId, phone } = getSamplePerson(7)
    const { caseId } = await submittedCase(world, person)
    const opened = await open(eastLake, caseId)
    assert.ok(!JSON.stringify(opened).includes(residentId) && !JSON.stringify(opened).includes(phone))
    const reveal = (officer: Officer, reason: string) =>
      world.node.as(officer, (services) =>
        revealFact(services, officer, caseId, { factId: 'person.residentId', reason }),
      )
    await assert.rejects(reveal(eastLake, '看'), refused('casework.reason-needed'))
    await assert.rejects(reveal(westLake, '核对出生日期'), refused('casework.case-not-found'))
    assert.equal(await reveal(eastLake, '核对出生日期'), residentId)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const access = view.accesses.find(({ act }) => act === 'casework.reveal')
    assert.deepEqual(access?.fields, ['person.residentId'])
    assert.match(access?.purpose.words.zh ?? '', /核对出生日期/)
  })

  it('tells the applicant who opened it, of which office, and which fields were shown, each time', async () => {
    const person = await world.signIn(9)
    const { caseId, caseNumber } = await submittedCase(world, person)
    await open(eastLake, caseId)
    world.network.advance(1000)
    await open({ ...eastLake, name: '李明' }, caseId)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const accesses = view.accesses.filter(({ act }) => act === 'casework.open')
    assert.deepEqual(
      accesses.map(({ actor }) => actor.name),
      ['李明', '周岚清'],
    )
    assert.ok(
      accesses.every(
        ({ fields, actor }) => fields.includes('person.residentId') && actor.organisation.includes('东湖'),
      ),
    )
    const footprint = await world.node.as(person, (services) =>
      listFootprint(services, { partyId: person.partyId }, { limit: 50 }),
    )
    assert.ok(footprint.some(({ act, purpose }) => act === 'casework.open' && purpose.caseNumber === caseNumber))
  })

  it('begins the review once, not at every look', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const first = await open(eastLake, caseId)
    assert.equal((await open(eastLake, caseId)).version, first.version)
  })

  it('finds nothing for another office, for a draft and for a made-up id, and never says that it exists', async () => {
    const person = await world.signIn(2)
    const draft = await readyDraft(world, person)
    const { caseId } = await submittedCase(world, await world.signIn(3))
    const strangers: [Officer, string][] = [
      [eastLake, caseId],
      [{ ...eastLake, duties: [] }, caseId],
      [westLake, draft.case.id],
      [eastLake, '00000000-0000-7000-8000-000000000000'],
      [eastLake, 'x'],
    ]
    for (const [officer, id] of strangers) await assert.rejects(open(officer, id), refused('casework.case-not-found'))
    await assert.rejects(open({ ...westLake, duties: ['item-manager'] }, caseId), refused('kernel.not-allowed'))
  })

  it('shows nothing but the record of a case that was withdrawn', async () => {
    const person = await world.signIn(6)
    const { caseId } = await submittedCase(world, person)
    await world.node.as(westLake, async (services) => {
      const { version } = await openCase(services, westLake, caseId)
      const entry = { what: '租房合同', why: '备案里没有找到', standard: '每页都要拍清楚' }
      await requestCorrection(services, westLake, caseId, { version, entries: [entry], by: '2026-07-20' })
    })
    await world.node.as(person, (services) => withdrawCase(services, person, caseId))
    const opened = await open(westLake, caseId)
    assert.deepEqual([opened.facts, opened.answers, opened.commitments], [[], [], []])
    assert.equal(opened.correction, null)
    assert.ok(opened.record.length > 0)
    assert.deepEqual(lawfulOf(opened), [])
  })
})
