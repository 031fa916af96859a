import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Person } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  permit,
  readyDraft,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { type CorrectFact, correctFact } from './correct-fact.ts'
import { startCase } from './start-case.ts'

describe('correcting a fact', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const correct = (person: Person, caseId: string, given: CorrectFact) =>
    world.node.as(person, (services) => correctFact(services, person, caseId, given))

  it('keeps what the source said beside what the person says', async () => {
    const person = await world.signIn(1)
    const draft = await readyDraft(world, person)
    const before = draft.facts.find(({ factId }) => factId === 'residence.address')?.value
    const fact = await correct(person, draft.case.id, {
      factId: 'residence.address',
      value: ' 青云路9号 ',
      reason: 'wrong',
    })
    assert.equal(fact.status, 'corrected')
    assert.equal(fact.value, '青云路9号')
    assert.equal(fact.sourceValue, before)
    assert.equal(fact.source.zh, '本人更正，办理中核对')
    const twice = await correct(person, draft.case.id, {
      factId: 'residence.address',
      value: '青云路11号',
      reason: 'old',
    })
    assert.equal(twice.sourceValue, before, 'a second correction does not bury the source')
  })

  it('states a value that no source gave as the person’s own', async () => {
    const person = await world.signIn(2)
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const fact = await correct(person, draft.id, { factId: 'residence.since', value: '2025-01-15' })
    assert.equal(fact.status, 'own')
    assert.equal(fact.correctionReason, null)
  })

  it('refuses to change who the person is', async () => {
    const person = await world.signIn(3)
    const draft = await readyDraft(world, person)
    await assert.rejects(
      correct(person, draft.case.id, { factId: 'person.residentId', value: 'x', reason: 'wrong' }),
      refused('casework.not-correctable'),
    )
  })

  it('checks the form of each kind of value', async () => {
    const person = await world.signIn(4)
    const draft = await readyDraft(world, person)
    const bad: CorrectFact[] = [
      { factId: 'residence.since', value: '2026-02-30', reason: 'wrong' },
      { factId: 'residence.district', value: '999999', reason: 'wrong' },
      { factId: 'residence.address', value: '', reason: 'wrong' },
      { factId: 'residence.address', value: 'x'.repeat(201), reason: 'wrong' },
      { factId: 'residence.address', value: 'a\u0000b', reason: 'wrong' },
      { factId: 'residence.address', value: '没有说哪里不对' },
    ]
    for (const given of bad) await assert.rejects(correct(person, draft.case.id, given), refused('casework.bad-answer'))
    await assert.rejects(
      correct(person, draft.case.id, { factId: 'toString', value: 'x', reason: 'wrong' }),
      refused('casework.unknown-fact'),
    )
  })

  it('is for the person’s own draft, and for a draft only', async () => {
    const [person, stranger] = [await world.signIn(8), await world.signIn(9)]
    const { caseId } = await submittedCase(world, person)
    const given: CorrectFact = { factId: 'residence.address', value: '青云路9号', reason: 'wrong' }
    await assert.rejects(correct(person, caseId, given), refused('casework.not-now'))
    await assert.rejects(correct(stranger, caseId, given), refused('casework.case-not-found'))
  })
})
