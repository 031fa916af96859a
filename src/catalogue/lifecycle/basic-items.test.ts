import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import { sampleUscc } from '#standards'
import { managerOf, mustFold, refused } from '../../../test/life-cycle-world.ts'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { basicOf, getBasicItem, publishBasicItems } from '../index.ts'
import { approveDraft } from './deciding/approve-draft.ts'
import { submitDraft } from './deciding/submit-draft.ts'
import { resumeItem, suspendItem } from './deciding/suspend-item.ts'
import type { Draft, DraftKind } from './draft.ts'
import { compareDrafts } from './editing/compare-drafts.ts'
import { saveDraft } from './editing/save-draft.ts'
import { startDraft } from './editing/start-draft.ts'
import { startNewItem } from './editing/start-new-item.ts'
import { subjectOf } from './managing.ts'

const centre = { organisationId: sampleUscc('1', '2', '100000', 1), region: '000000' }
const [writer, second] = [managerOf(0, centre), managerOf(1, centre)]
const code = residencePermit.basicCode
const reason = { zh: '国务院令修改', en: 'The decree was amended' }

let hub: TestServices
before(async () => {
  hub = await testServices({ platform: { id: 'hub', kind: 'hub', region: '000000' } })
  await publishBasicItems(
    hub.services,
    [residencePermit, householdMove].map((item) => basicOf(item)),
  )
})
after(() => hub.close())

type BasicDraft = Extract<Draft, { level: 'basic' }>

async function begin(of = code, kind?: DraftKind, officer: Officer = writer): Promise<BasicDraft> {
  const draft = await hub.as(officer, (services) => startDraft(services, officer, subjectOf(of), kind))
  assert.ok(draft.level === 'basic')
  return draft
}

async function publish(draft: Draft, content: Draft['content'] = draft.content): Promise<Draft> {
  const { id, revision, effectiveFrom } = draft
  const saved = await hub.as(writer, (services) =>
    saveDraft(services, writer, { id, revision, content, effectiveFrom, reason }),
  )
  await hub.as(writer, (services) => submitDraft(services, writer, saved))
  await assert.rejects(
    hub.as(writer, (services) => approveDraft(services, writer, saved)),
    refused('catalogue.second-person-needed'),
  )
  return hub.as(second, (services) => approveDraft(services, second, saved))
}

describe('the life of a basic item', () => {
  it('is that of an item: drafted where the catalogue is kept, compared in words, published by two, told to all', async () => {
    const draft = await begin()
    const content = { ...draft.content, statutoryLimit: { days: 10, unit: 'working-day' } } as const
    assert.ok(compareDrafts(draft, content).some(({ element }) => element === 'statutoryLimit'))
    const done = await publish(draft, content)
    assert.equal(done.state, 'published')
    const inForce = await getBasicItem(hub.services, code)
    assert.deepEqual([inForce.version, inForce.elements.statutoryLimit.days], [2, 10])
    assert.equal(inForce.publishedBy.zh, writer.organisation.name)
    assert.equal((await getBasicItem(hub.services, code, 1)).elements.statutoryLimit.days, 15)
    const told = await rows<{ key: string }>(
      hub.services.db,
      sql`select key from network.feed_entries where feed = 'catalogue' order by position desc limit 1`,
    )
    assert.deepEqual(told, [{ key: `${code}@2` }])
    await mustFold(hub.services, code)
  })

  it('is refused to organs below, and to every other platform', async () => {
    const district = managerOf(2, { organisationId: sampleUscc('1', '1', '360102', 9), region: '360102' })
    await assert.rejects(begin(code, 'publish', district), refused('catalogue.not-your-item'))
    await assert.rejects(begin('360709022000', 'publish', writer), refused('catalogue.not-your-item'))
    await assert.rejects(begin('000799999000'), refused('catalogue.unknown-item'))
  })

  it('takes no content of an implementing item, and no broken one', async () => {
    const { id, revision, effectiveFrom, content } = await begin()
    const save = (sent: unknown) =>
      hub.as(writer, (services) =>
        // What a caller past the types sends.
        saveDraft(services, writer, { id, revision, content: sent as Draft['content'], effectiveFrom, reason }),
      )
    await assert.rejects(save({ basicVersion: 1, region: '360000', own: {}, overrides: [] }), (error) => {
      assert.equal((error as { code: string }).code, 'catalogue.draft-malformed')
      return true
    })
    await assert.rejects(save({ ...content, levels: ['9'] }), refused('catalogue.draft-malformed'))
  })

  it('is suspended: nobody takes it up until it is resumed', async () => {
    const of = householdMove.basicCode
    await hub.as(writer, (services) => suspendItem(services, writer, { code: of, reason, until: null }))
    assert.deepEqual((await getBasicItem(hub.services, of)).stateNote?.reason, reason)
    const organ = managerOf(1, { organisationId: sampleUscc('1', '1', '360102', 9), region: '360102' })
    const takeUp = () => hub.as(organ, (services) => startNewItem(services, organ, { basicCode: of, sequence: 1 }))
    await assert.rejects(takeUp(), refused('catalogue.unknown-basic-item'))
    // A new version does not resume it.
    const draft = await begin(of)
    await publish(draft, { ...draft.content, popularity: 77 })
    assert.equal((await getBasicItem(hub.services, of)).state, 2)
    await mustFold(hub.services, of)
    await hub.as(writer, (services) => resumeItem(services, writer, { code: of }))
    const taken = await takeUp()
    await mustFold(hub.services, of)

    // What was being taken up when it ended is not published.
    await publish(await begin(of, 'abolish'))
    await mustFold(hub.services, of)
    await assert.rejects(takeUp(), refused('catalogue.unknown-basic-item'))
    await assert.rejects(begin(of), refused('catalogue.item-abolished'))
    const { id, revision, content, effectiveFrom } = taken
    const saved = await hub.as(organ, (services) =>
      saveDraft(services, organ, { id, revision, content, effectiveFrom, reason }),
    )
    await assert.rejects(
      hub.as(organ, (services) => submitDraft(services, organ, saved)),
      refused('catalogue.unknown-basic-item'),
    )
  })
})
