import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { eastLakeOffice, householdMove, residencePermit, westLakeOffice } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { approveDraft, type BasicItem, basicOf, getGuide, publishBasicItems, submitDraft } from '../index.ts'
import { declineProposal } from './decline-proposal.ts'
import { getProposal } from './get-proposal.ts'
import { impactOf } from './impact-of.ts'
import { listProposals } from './list-proposals.ts'
import { takeProposal } from './take-proposal.ts'

let test: TestServices
const code = residencePermit.handlingCode
const basic = basicOf(residencePermit)
const next: BasicItem = {
  ...basic,
  version: 2,
  elements: { ...basic.elements, statutoryLimit: { days: 10, unit: 'working-day' } },
}

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, [residencePermit, householdMove])
  await publishBasicItems(test.services, [next])
})
after(() => test.close())

function officer(id: number, organ = eastLakeOffice, duties: readonly Duty[] = ['item-manager']): Officer {
  return {
    kind: 'officer',
    officerId: `0197f000-0000-7000-8000-00000000000${id}` as OfficerId,
    name: '示例',
    organisation: { id: organ, name: '南昌市公安局东湖分局', region: '360102' },
    duties,
    sessionId: 's',
  }
}

const first = officer(1)
const second = officer(2)
const outsiders = [officer(3, westLakeOffice), officer(4, eastLakeOffice, ['approver'])]

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )
}

describe('a change from above', () => {
  it('waits for the organ that implements the item, with what changes in words', async () => {
    const [proposal] = await listProposals(test.services, first)
    assert.deepEqual([proposal?.handlingCode, proposal?.fromVersion, proposal?.toVersion], [code, 1, 2])
    const { changes, colliding } = await getProposal(test.services, first, code)
    assert.deepEqual(
      changes.map(({ element }) => element),
      ['statutoryLimit'],
    )
    assert.deepEqual(colliding, [])
  })

  it('shows whom it concerns: how many stand on which version', async () => {
    const impact = await impactOf(test.services, first, { basicCode: basic.basicCode, changed: ['statutoryLimit'] })
    assert.deepEqual(impact.standings, [{ platformId: null, basicVersion: 1, items: 1 }])
    assert.equal(impact.departingTotal, 0)
  })

  it('is nobody else’s to look at, to take or to decline', async () => {
    for (const who of outsiders) {
      const refused = ['catalogue.not-your-item', 'kernel.not-allowed']
      assert.ok(refused.includes(await refusal(getProposal(test.services, who, code))))
      assert.ok(refused.includes(await refusal(test.as(who, (services) => takeProposal(services, who, code)))))
      const reason = { zh: '不', en: 'no' }
      const declining = test.as(who, (services) => declineProposal(services, who, { handlingCode: code, reason }))
      assert.ok(refused.includes(await refusal(declining)))
    }
    assert.deepEqual(await listProposals(test.services, officer(3, westLakeOffice)), [])
    assert.equal((await listProposals(test.services, first)).length, 1)
  })

  it('changes what people read once two of the place have published it', async () => {
    const draft = await test.as(first, (services) => takeProposal(services, first, code))
    assert.equal(draft.level === 'item' && draft.content.basicVersion, 2)
    assert.equal((await getGuide(test.services, code)).statutoryLimit.days, 15)
    assert.equal((await listProposals(test.services, first)).length, 1)
    const submitted = await test.as(first, (services) =>
      submitDraft(services, first, { id: draft.id, revision: draft.revision }),
    )
    await test.as(second, (services) => approveDraft(services, second, { id: draft.id, revision: submitted.revision }))
    test.advance(500)
    const guide = await getGuide(test.services, code)
    assert.deepEqual([guide.statutoryLimit.days, guide.basicVersion, guide.version], [10, 2, 2])
    assert.deepEqual(await listProposals(test.services, first), [])
    assert.equal(await refusal(getProposal(test.services, first, code)), 'catalogue.no-proposal')
  })

  it('may be declined with a reason; the next version proposes itself again', async () => {
    await publishBasicItems(test.services, [{ ...next, version: 3, elements: { ...next.elements, popularity: 901 } }])
    const reason = { zh: '本地系统还没有改好', en: 'The local system is not ready' }
    await test.as(first, (services) => declineProposal(services, first, { handlingCode: code, reason }))
    assert.deepEqual(await listProposals(test.services, first), [])
    await publishBasicItems(test.services, [{ ...next, version: 4, elements: { ...next.elements, popularity: 902 } }])
    assert.deepEqual(
      (await listProposals(test.services, first)).map(({ toVersion }) => toVersion),
      [4],
    )
  })
})
