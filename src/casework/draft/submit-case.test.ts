import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listFootprint } from '#ledger'
import { checkCaseNumber, checkQueryCode } from '#standards'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  permit,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { withdrawCase } from '../applicant/withdraw-case.ts'
import { correctFact } from './correct-fact.ts'
import { gatherFacts } from './gather-facts.ts'
import { checkDraft } from './get-draft.ts'
import { startCase } from './start-case.ts'
import { submitCase } from './submit-case.ts'

describe('submitting a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  it('gives a receipt with number, office and both limits, and accepts at once what is complete on its face', async () => {
    const receipt = await submittedCase(world, await world.signIn(1))
    assert.ok(checkCaseNumber(receipt.caseNumber).ok)
    assert.ok(checkQueryCode(receipt.queryCode).ok)
    assert.equal(receipt.organisation.id, eastLake.organisation.id)
    assert.equal(receipt.state, 'accepted')
    // 8 July 2026 is a Wednesday: three working days end on Monday 13 July.
    assert.equal(receipt.promisedDue, '2026-07-13')
    assert.equal(receipt.statutoryDue, '2026-07-29')
    assert.equal(receipt.provisional, false)
  })

  it('goes to the office of the district where the person lives', async () => {
    const receipt = await submittedCase(world, await world.signIn(2))
    assert.equal(receipt.organisation.id, westLake.organisation.id)
  })

  it('gives the same receipt to every press of the same button, also pressed at the same moment', async () => {
    const person = await world.signIn(3)
    const { case: draft } = await readyDraft(world, person)
    const press = () =>
      world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'k-1' }))
    const receipts = await Promise.all([press(), press(), press()])
    assert.equal(new Set(receipts.map(({ caseNumber }) => caseNumber)).size, 1)
    assert.deepEqual(await press(), receipts[0])
    const records = await world.node.as(person, (services) =>
      listFootprint(services, { partyId: person.partyId }, { limit: 100 }),
    )
    assert.equal(records.filter(({ act }) => act === 'casework.submit').length, 1)
  })

  it('refuses another form of the same draft once it is submitted', async () => {
    const person = await world.signIn(6)
    const { caseId } = await submittedCase(world, person)
    await assert.rejects(
      world.node.as(person, (services) => submitCase(services, person, caseId, { submissionKey: 'another' })),
      refused('casework.already-submitted'),
    )
  })

  it('numbers the cases of a day without repetition, one after the other where nobody comes at once', async () => {
    const people = await Promise.all([8, 9, 10].map((number) => world.signIn(number)))
    const sequences = (await Promise.all(people.map((person) => submittedCase(world, person)))).map(sequenceOf)
    assert.equal(new Set(sequences).size, 3)
    const next = [await submittedCase(world, await world.signIn(8)), await submittedCase(world, await world.signIn(9))]
    const [first = 0, second] = next.map(sequenceOf)
    assert.equal(second, first + 1)
  })
  const sequenceOf = ({ caseNumber }: { readonly caseNumber: string }) => Number(caseNumber.slice(-4))

  it('refuses an incomplete draft and names every control that mends it', async () => {
    const person = await world.signIn(8)
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const missing = await world.node.as(person, (services) => checkDraft(services, person, draft.id))
    assert.ok(missing.some(({ field }) => field === 'answer-purpose'))
    await assert.rejects(
      world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'k' })),
      (error: { code?: string; fields?: { field: string }[] }) => {
        assert.equal(error.code, 'casework.incomplete')
        assert.deepEqual(
          error.fields?.map(({ field }) => field),
          missing.map(({ field }) => field),
        )
        return true
      },
    )
  })

  it('is not made on facts older than a day: they are fetched and looked at again', async () => {
    const person = await world.signIn(5)
    const { case: draft } = await readyDraft(world, person)
    world.network.advance(25 * 3_600_000)
    const submit = () =>
      world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'k' }))
    await assert.rejects(submit(), refused('casework.facts-stale'))
    await world.node.as(person, (services) => gatherFacts(services, person, draft.id))
    assert.equal((await submit()).state, 'accepted')
  })

  it('leaves to a person’s eye what the applicant changed or handed in', async () => {
    const changed = await world.signIn(20)
    const first = await readyDraft(world, changed)
    await world.node.as(changed, (services) =>
      correctFact(services, changed, first.case.id, { factId: 'residence.address', value: '青云路9号', reason: 'old' }),
    )
    const submit = (person: typeof changed, id: string) =>
      world.node.as(person, (services) => submitCase(services, person, id, { submissionKey: 'k' }))
    const receipt = await submit(changed, first.case.id)
    assert.equal(receipt.state, 'submitted')
    // A day later by now: Thursday the 9th, and five working days.
    assert.equal(receipt.acceptanceDue, '2026-07-16')
    assert.equal(receipt.promisedDue, null)

    const uploading = await world.signIn(21)
    const second = await readyDraft(world, uploading)
    await world.node.as(uploading, (services) =>
      attachMaterial(services, uploading, second.case.id, {
        materialId: 'photo',
        fileName: '照片.jpg',
        bytes: files.jpeg,
      }),
    )
    assert.equal((await submit(uploading, second.case.id)).state, 'submitted')
  })

  it('is not done without end: the numbers of a day are everybody’s', async () => {
    const person = await world.signIn(22)
    for (let time = 0; time < 30; time++) {
      const { caseId } = await submittedCase(world, person)
      await world.node.as(person, (services) => withdrawCase(services, person, caseId, {}))
    }
    await assert.rejects(submittedCase(world, person), refused('casework.too-many-submissions'))
    assert.ok(await submittedCase(world, await world.signIn(23)), 'nobody else is held up')
    world.network.advance(24 * 3_600_000)
    await world.node.as(person, async (services) => {
      const { case: draft } = await startCase(services, person, permit)
      await gatherFacts(services, person, draft.id)
      await submitCase(services, person, draft.id, { submissionKey: draft.id })
    })
  })

  it('is for the person alone, at a checked real name', async () => {
    const [person, stranger] = [await world.signIn(7), await world.signIn(4)]
    const { case: draft } = await readyDraft(world, person)
    const submit = (who: typeof person) =>
      world.node.as(who, (services) => submitCase(services, who, draft.id, { submissionKey: 'k' }))
    await assert.rejects(submit(stranger), refused('casework.case-not-found'))
    await assert.rejects(submit({ ...person, level: 1 }), refused('kernel.level-too-low'))
  })
})
