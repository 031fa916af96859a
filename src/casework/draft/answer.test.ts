import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Question } from '#catalogue'
import { publishItems } from '#catalogue'
import type { Person } from '#kernel/principal'
import { system } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, permit, refused } from '../../../test/casework-world.ts'
import { answer } from './answer.ts'
import { getDraft } from './get-draft.ts'
import { startCase } from './start-case.ts'

const more: readonly Question[] = [
  {
    id: 'note',
    dataElement: 'TEST note',
    title: { zh: '还有要说的吗？', en: 'Anything else?' },
    why: { zh: '只有您知道。', en: 'Only you know.' },
    form: { kind: 'text', maxLength: 10, multiline: true },
    optional: true,
  },
  {
    id: 'movedOn',
    dataElement: 'TEST movedOn',
    title: { zh: '哪天搬来的？', en: 'When did you move in?' },
    why: { zh: '只有您知道。', en: 'Only you know.' },
    form: { kind: 'date' },
    optional: false,
  },
]

describe('answering a question', () => {
  let world: CaseworkWorld
  let person: Person
  let caseId: string
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const { item } = draft
    if (!item.online) throw new Error('the permit has a form')
    const online = { ...item.online, questions: [...item.online.questions, ...more] }
    await world.node.as(system, (services) => publishItems(services, [{ ...item, version: 8, online }]))
    const other = await world.signIn(2)
    person = other
    caseId = (await world.node.as(other, (services) => startCase(services, other, permit))).case.id
  })
  after(() => world.close())

  const give = (questionId: string, value: string, who = person) =>
    world.node.as(who, (services) => answer(services, who, caseId, { questionId, value }))
  const given = async () => (await world.node.as(person, (services) => getDraft(services, person, caseId))).answers

  it('keeps the last answer', async () => {
    await give('purpose', 'study')
    await give('purpose', 'family')
    await give('movedOn', '2026-01-31')
    assert.deepEqual(await given(), { purpose: 'family', movedOn: '2026-01-31' })
  })

  it('takes an optional answer back when it is emptied', async () => {
    await give('note', ' 谢谢 ')
    assert.equal((await given()).note, '谢谢')
    await give('note', '')
    assert.equal('note' in (await given()), false)
  })

  it('counts characters as people do, not as computers store them', async () => {
    await give('note', '𠅤'.repeat(10))
    await assert.rejects(give('note', '𠅤'.repeat(11)), refused('casework.bad-answer'))
  })

  it('refuses what the question does not offer, and says at which control', async () => {
    const bad = [
      ['purpose', 'holiday'],
      ['purpose', ''],
      ['movedOn', '2026-02-30'],
      ['note', 'a\u0007b'],
    ] as const
    for (const [questionId, value] of bad) await assert.rejects(give(questionId, value), refused('casework.bad-answer'))
    for (const strange of ['__proto__', 'constructor', 'nothing', '']) {
      await assert.rejects(give(strange, 'x'), refused('casework.not-asked'))
    }
    await assert.rejects(give('purpose', 'holiday'), (error: { fields?: { field: string }[] }) => {
      assert.equal(error.fields?.[0]?.field, 'answer-purpose')
      return true
    })
  })

  it('is not for another person', async () => {
    await assert.rejects(give('purpose', 'study', await world.signIn(3)), refused('casework.case-not-found'))
  })
})
