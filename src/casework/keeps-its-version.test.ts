import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  approveDraft,
  getGuide,
  itemOfGuide,
  publishItems,
  type ServiceItem,
  saveDraft,
  startDraft,
  submitDraft,
  suspendItem,
} from '#catalogue'
import type { OfficerId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  permit,
  readyDraft,
  refused,
  submittedCase,
} from '../../test/casework-world.ts'
import { getOwnCase } from './applicant/get-own-case.ts'
import { getDraft } from './draft/get-draft.ts'
import { startCase } from './draft/start-case.ts'
import { submitCase } from './draft/submit-case.ts'
import { grantCase } from './office/grant-case.ts'
import { openCase } from './office/open-case.ts'

const reason = { zh: '改由上级办理', en: 'It is handled above from now on' }

function managerOfItem(last: number): Officer {
  const officer = officerOf('360102', '邹敏', ['item-manager'])
  // The brand is for the type checker; officers of these tests have no row.
  const officerId = `00000000-0000-7000-8000-36010200000${last}` as OfficerId
  return { ...officer, officerId, organisation: { ...officer.organisation, id: permit.itemCode.slice(0, 18) } }
}
const [first, second] = [managerOfItem(1), managerOfItem(2)]

describe('a case under an item that changes, rests and ends', () => {
  let world: CaseworkWorld
  let begun: ServiceItem
  before(async () => {
    world = await caseworkWorld()
    begun = itemOfGuide(await getGuide(world.node.services, permit.itemCode))
  })
  after(() => world.close())

  /** Harder in everything, and under another name: nothing of it may touch what was begun. */
  async function publishNext(): Promise<void> {
    const { online } = begun
    assert.ok(online?.certificate)
    const never = online.conditions.map((condition) => ({ ...condition, feel: '1 = 2' }))
    const typeName = { zh: '新式居住证', en: 'A new permit' }
    const next: ServiceItem = {
      ...begun,
      version: begun.version + 1,
      name: { zh: '居住证新办', en: 'A residence permit, the new way' },
      promisedLimit: { days: 1, unit: 'working-day' },
      online: { ...online, conditions: never, certificate: { ...online.certificate, typeName } },
    }
    await world.node.as(system, (services) => publishItems(services, [next]))
  }

  async function abolish(): Promise<void> {
    const { node } = world
    const subject = { level: 'item', code: permit.itemCode } as const
    const { id, revision, content, effectiveFrom } = await node.as(first, (services) =>
      startDraft(services, first, subject, 'abolish'),
    )
    const saved = await node.as(first, (services) =>
      saveDraft(services, first, { id, revision, content, effectiveFrom, reason, replacedBy: null }),
    )
    await node.as(first, (services) => submitDraft(services, first, saved))
    await node.as(second, (services) => approveDraft(services, second, saved))
  }

  it('is decided, limited and certified under the guide it was begun with', async () => {
    const { node } = world
    const [submitter, drafter, late] = [await world.signIn(1), await world.signIn(2), await world.signIn(3)]
    const { caseId, promised, promisedDue, itemName } = await submittedCase(world, submitter)
    const { case: draft } = await readyDraft(world, drafter)
    assert.deepEqual([promised, itemName], [begun.promisedLimit, begun.name])

    await publishNext()
    await node.as(first, (services) =>
      suspendItem(services, first, { code: permit.itemCode, reason, until: '2026-08-01' }),
    )
    await assert.rejects(
      node.as(late, (services) => startCase(services, late, permit)),
      refused('casework.item-suspended'),
    )
    await abolish()
    await assert.rejects(
      node.as(late, (services) => startCase(services, late, permit)),
      refused('catalogue.item-abolished'),
    )
    await assert.rejects(getGuide(node.services, permit.itemCode), refused('catalogue.item-abolished'))

    const opened = await node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    assert.deepEqual([opened.itemVersion, opened.itemName], [begun.version, begun.name])
    assert.equal(opened.suggestion.outcome, 'can', 'judged by the conditions of its own version')
    await node.as(eastLake, (services) => grantCase(services, eastLake, caseId, { version: opened.version }))
    await world.takeEffect()
    const view = await node.as(submitter, (services) => getOwnCase(services, submitter, caseId))
    assert.equal(view.state, 'granted')

    const kept = await node.as(drafter, (services) => getDraft(services, drafter, draft.id))
    assert.deepEqual(kept.case.item, begun)
    const receipt = await node.as(drafter, (services) =>
      submitCase(services, drafter, draft.id, { submissionKey: draft.id }),
    )
    assert.deepEqual(
      [receipt.promised, receipt.promisedDue, receipt.itemName],
      [begun.promisedLimit, promisedDue, begun.name],
    )
  })

  it('the guide it was begun with stays readable after the end', async () => {
    const guide = await getGuide(world.node.services, permit.itemCode, begun.version)
    assert.deepEqual(itemOfGuide(guide), begun)
    assert.equal(guide.current, false)
  })
})
