import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Material, OnlineForm, Question, QuestionForm } from '#catalogue'
import type { Person } from '#kernel/principal'
import { calendarDate, sampleResidentId } from '#standards'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  permit,
  refused,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { mendAnswer } from '../applicant/mend-answer.ts'
import { commitmentHash, commitmentLines } from '../case/commitment-text.ts'
import { openCase } from '../office/open-case.ts'
import { revealFact } from '../office/reveal-fact.ts'
import { listActs } from '../store/act-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { answer } from './answer.ts'
import { askedOf } from './asked-of.ts'
import { gatherFacts } from './gather-facts.ts'
import { checkDraft, getDraft } from './get-draft.ts'
import { standingOf } from './missing-of.ts'
import { signCommitment } from './sign-commitment.ts'
import { startCase } from './start-case.ts'
import { submitCase } from './submit-case.ts'

const words = { zh: '问', en: 'Ask' }
const residentId = sampleResidentId('36', calendarDate('2015-05-06'), 3)

function ask(id: string, form: QuestionForm, when?: string, optional = false): Question {
  return { id, dataElement: `T ${id}`, title: words, why: words, form, optional, ...(when !== undefined && { when }) }
}

const more: readonly Question[] = [
  ask('kids', { kind: 'yes-no' }),
  ask(
    'family',
    {
      ...{ kind: 'group', entry: words, min: 1, max: 3 },
      fields: [
        { id: 'number', dataElement: 'T number', label: words, form: { kind: 'resident-id' }, optional: false },
        { id: 'income', dataElement: 'T income', label: words, form: { kind: 'money' }, optional: true },
      ],
    },
    'answers.kids',
  ),
  ask('help', { kind: 'number', max: 9 }, 'sum(answers.family.income) < 100000', true),
  ask('note', { kind: 'text', maxLength: 9, multiline: false }, 'answers.help > 3'),
  ask('guest', { kind: 'yes-no' }, undefined, true),
]
const schoolPaper: Material = {
  ...{ id: 'school', name: words, source: words, standard: words, when: 'answers.kids' },
  waiver: { kind: 'required', reason: words, code: 'made-by-applicant' },
  details: { copy: 'original', medium: 'either', necessity: 'later', channel: 'applicant', copies: 1 },
}

/** Asked of those who live as guests, who may sign instead. */
const hostPaper: Material = { ...schoolPaper, id: 'host', when: 'answers.guest', fallbackCommitmentId: 'guest' }

function family(income: string): string {
  return JSON.stringify([{ number: residentId, income }])
}

describe('questions that hang on earlier answers', () => {
  let world: CaseworkWorld
  let person: Person
  before(async () => {
    const { online } = residencePermit
    assert.ok(online)
    const [commitment] = online.commitments
    assert.ok(commitment)
    const commitments = [...online.commitments, { ...commitment, id: 'guest' }]
    const form: OnlineForm = { ...online, questions: [...online.questions, ...more], commitments }
    world = await caseworkWorld({ item: { online: form, materials: [...residencePermit.materials, hostPaper] } })
    person = await world.signIn(1)
  })
  after(() => world.close())

  const start = async () => {
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    await world.node.as(person, (services) => gatherFacts(services, person, draft.id))
    return draft.id
  }
  const give = (caseId: string, questionId: string, value: string) =>
    world.node.as(person, (services) => answer(services, person, caseId, { questionId, value }))
  const missing = (caseId: string) =>
    world.node.as(person, async (services) => (await checkDraft(services, person, caseId)).map(({ id }) => id))
  const submit = (caseId: string) =>
    world.node.as(person, (services) => submitCase(services, person, caseId, { submissionKey: caseId }))

  it('are missing only where they are asked, and an answer to another is refused', async () => {
    const caseId = await start()
    assert.deepEqual(await missing(caseId), ['purpose', 'kids'])
    for (const [id, value] of [
      ['family', family('10')],
      ['note', 'x'],
    ] as const) {
      await assert.rejects(give(caseId, id, value), refused('casework.not-asked'))
    }
    await give(caseId, 'kids', 'yes')
    assert.deepEqual(await missing(caseId), ['purpose', 'family'])
    await assert.rejects(give(caseId, 'family', '[{"number":"1"}]'), (error: { fields?: { field: string }[] }) => {
      assert.deepEqual(
        error.fields?.map(({ field }) => field),
        ['answer-family-0-number'],
      )
      return true
    })
    await give(caseId, 'family', family('１０'))
    await give(caseId, 'help', '4')
    assert.deepEqual(await missing(caseId), ['purpose', 'note'])
  })

  it('fall away with what was answered, which the office never gets', async () => {
    const caseId = await start()
    await give(caseId, 'purpose', 'employment')
    await give(caseId, 'note', 'kept')
    await give(caseId, 'kids', 'no')
    assert.deepEqual(await missing(caseId), [])
    await submit(caseId)
    const { answers } = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.deepEqual(Object.keys(answers).toSorted(), ['kids', 'purpose'])
    const { answers: shown } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    assert.deepEqual(
      shown.map(({ id, answer: said }) => [id, said.zh]),
      [
        ['purpose', '就业'],
        ['kids', '否'],
      ],
    )
  })

  it('fall away with the file and the commitment of a paper that is not asked any more', async () => {
    const caseId = await start()
    for (const [id, value] of [
      ['purpose', 'employment'],
      ['kids', 'no'],
      ['guest', 'yes'],
    ] as const) {
      await give(caseId, id, value)
    }
    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, caseId, { materialId: 'host', fileName: 'h.pdf', bytes: files.pdf })
      const commitment = (await getDraft(services, person, caseId)).case.item.online?.commitments.at(-1)
      assert.ok(commitment)
      const textHash = commitmentHash(services.keys, commitmentLines(commitment, 'zh-CN'))
      await signCommitment(services, person, caseId, { commitmentId: 'guest', language: 'zh-CN', textHash })
    })
    await give(caseId, 'guest', 'no')
    const receipt = await submit(caseId)
    assert.notEqual(receipt.acceptedAt, null, 'nothing is left that somebody would have to look at')
    const acts = await world.node.as(person, async (services) => {
      const found = await getCaseOf(services, person, caseId)
      const { materials, commitments } = await readContent(services, found)
      assert.deepEqual([materials, commitments], [[], []])
      return listActs(services, found)
    })
    const submitted = acts.find(({ act }) => act === 'submit')
    assert.equal(submitted?.act === 'submit' && submitted.detail.fellAway?.length, 2)
  })

  it('fall away too when another answer is put right after submission, and the record alone keeps them', async () => {
    const caseId = await start()
    for (const [id, value] of [
      ['purpose', 'study'],
      ['kids', 'yes'],
      ['family', family('5000')],
      ['guest', 'yes'],
    ] as const) {
      await give(caseId, id, value)
    }
    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, caseId, { materialId: 'host', fileName: 'h.pdf', bytes: files.pdf })
    })
    await submit(caseId)
    await world.node.as(person, async (services) => {
      const mended = await mendAnswer(services, person, caseId, { questionId: 'kids', value: 'no' })
      const { answers } = await getOwnCase(services, person, caseId)
      assert.deepEqual(Object.keys(answers).toSorted(), ['guest', 'kids', 'purpose'])
      const mend = (await listActs(services, mended)).at(-1)
      assert.ok(mend?.act === 'mend')
      assert.deepEqual(
        [mend.detail.before, mend.detail.fellAway?.map(({ questionId }) => questionId)],
        ['yes', ['family']],
      )
    })
  })

  it('show numbers of people masked to the office, and in full for a reason', async () => {
    const caseId = await start()
    for (const [id, value] of [
      ['purpose', 'study'],
      ['kids', 'yes'],
      ['family', family('5000')],
    ] as const) {
      await give(caseId, id, value)
    }
    await submit(caseId)
    const { answers: shown } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const row = shown.find(({ id }) => id === 'family')
    assert.ok(row?.masked && !row.answer.zh.includes(residentId))
    const reveal = (factId: string, reason: string) =>
      world.node.as(eastLake, (services) => revealFact(services, eastLake, caseId, { factId, reason }))
    const full = await reveal('answers.family', '核对子女身份')
    assert.ok(typeof full === 'object' && full?.zh.includes(residentId))
    await assert.rejects(reveal('answers.family', ''))
    await assert.rejects(reveal('answers.note', '核对子女身份'), refused('casework.unknown-fact'))
  })

  it('whatever was answered: what is missing was asked, and a draft is submitted if and only if nothing is', async () => {
    const values = {
      purpose: ['study', 'employment'],
      kids: ['yes', 'no'],
      family: [family('10'), family('5000'), ''],
      help: ['1', '5', ''],
      note: ['x', ''],
    } as const
    type Id = keyof typeof values
    const ids = Object.keys(values) as Id[] // the keys of the object above
    const one = fc
      .constantFrom(...ids)
      .chain((id) => fc.constantFrom(...values[id]).map((value) => [id, value] as const))
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 3, maxLength: 10 }), async (steps) => {
        const caseId = await start()
        for (const [id, value] of steps) {
          const before = await world.node.as(person, (services) => getDraft(services, person, caseId))
          const isAsked = askedOf(before).some((question) => question.id === id)
          const given = await give(caseId, id, value).then(
            () => 'kept',
            (error: { code: string }) => error.code,
          )
          assert.equal(given === 'casework.not-asked', !isAsked, `${id} ${given}`)
        }
        const draft = await world.node.as(person, (services) => getDraft(services, person, caseId))
        const asked = askedOf(draft).map(({ id }) => id)
        const lacking = await missing(caseId)
        assert.ok(lacking.every((id) => asked.includes(id)))
        if (lacking.length > 0) return assert.rejects(submit(caseId), refused('casework.incomplete'))
        await submit(caseId)
        const { answers } = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
        assert.deepEqual(
          Object.keys(answers).filter((id) => !asked.includes(id)),
          [],
        )
      }),
      { numRuns: 12 },
    )
  })

  it('decide which papers are asked for', async () => {
    const caseId = await start()
    const standing = async (kids: string) => {
      await give(caseId, 'kids', kids)
      const draft = await world.node.as(person, (services) => getDraft(services, person, caseId))
      return standingOf(draft, schoolPaper)
    }
    assert.equal(await standing('no'), 'not-asked')
    assert.equal(await standing('yes'), 'to-hand-in')
  })
})
