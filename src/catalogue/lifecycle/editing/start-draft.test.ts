import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { makeHandlingCode, makeImplementationCode } from '#standards'
import {
  because,
  type LifeCycleWorld,
  lifeCycleWorld,
  managerOf,
  mustBeOfItem,
  mustFold,
  refused,
  westLakeManager,
  xiong,
  zhou,
  zou,
} from '../../../../test/life-cycle-world.ts'
import { householdMove, residencePermit, westLakeOffice } from '../../../../test/service-items.ts'
import { getGuide } from '../../index.ts'
import { approveDraft } from '../deciding/approve-draft.ts'
import { discardDraft } from '../deciding/discard-draft.ts'
import { submitDraft } from '../deciding/submit-draft.ts'
import { lintDraft } from '../lint-draft.ts'
import { subjectOf } from '../managing.ts'
import { listDrafts } from './get-draft.ts'
import { saveDraft } from './save-draft.ts'
import { startDraft } from './start-draft.ts'
import { startNewItem } from './start-new-item.ts'

let world: LifeCycleWorld
before(async () => {
  world = await lifeCycleWorld()
})
after(() => world.close())

const code = residencePermit.handlingCode
const begin = (officer = zhou, of = code) =>
  world.by(officer, (services) => startDraft(services, officer, subjectOf(of)))
const takeUp = (officer = westLakeManager, basicCode = householdMove.basicCode, sequence = 1) =>
  world.by(officer, (services) => startNewItem(services, officer, { basicCode, sequence }))

describe('beginning a draft', () => {
  it('starts from the version in force and is one for all of the organ, also when two begin at once', async () => {
    const drafts = await Promise.all([begin(zhou), begin(xiong), begin(zou)])
    assert.equal(new Set(drafts.map(({ id }) => id)).size, 1)
    const [draft] = drafts
    assert.deepEqual([draft.state, draft.revision, draft.baseVersion], ['draft', 1, 1])
    assert.equal(mustBeOfItem(draft).basic.elements.name.zh, residencePermit.name.zh)
    assert.deepEqual(await world.by(zhou, (services) => lintDraft(services, draft)), [])
    await mustFold(world.services, code)
  })

  it('is listed for the organ, and only while it is open', async () => {
    const mine = () => world.by(xiong, (services) => listDrafts(services, xiong))
    assert.deepEqual(
      (await mine()).map((draft) => draft.code),
      [code],
    )
    assert.deepEqual(await world.by(westLakeManager, (services) => listDrafts(services, westLakeManager)), [])
    await assert.rejects(
      world.by(zhou, (services) => listDrafts(services, { ...zhou, duties: ['supervisor'] })),
      refused('kernel.not-allowed'),
    )
    const [draft] = await mine()
    assert.ok(draft)
    await world.by(zhou, (services) => discardDraft(services, zhou, draft))
    assert.deepEqual(await mine(), [])
  })

  it('is refused to other organs and duties, for what is not there, and for what another platform keeps', async () => {
    await assert.rejects(begin(westLakeManager), refused('catalogue.not-your-item'))
    await assert.rejects(begin({ ...zhou, duties: ['approver', 'issuer'] }), refused('kernel.not-allowed'))
    await assert.rejects(begin(zhou, `${code.slice(0, 31)}55`), refused('catalogue.unknown-item'))
    await assert.rejects(begin(zhou, "'; drop table catalogue.items; --"), refused('catalogue.not-your-item'))
    await sql`update catalogue.items set platform = '440000' where handling_code = ${code}`.execute(world.services.db)
    await assert.rejects(begin(), refused('catalogue.not-your-item'))
    await sql`update catalogue.items set platform = null where handling_code = ${code}`.execute(world.services.db)
  })

  it('begins the record of an item that was loaded without one', async () => {
    const bare = householdMove.handlingCode
    // As the owner would have loaded it in bulk.
    await world.tamper(sql`delete from catalogue.item_acts where code = ${bare}`)
    await Promise.all([begin(zhou, bare), begin(xiong, bare)])
    await mustFold(world.services, bare)
  })
})

describe('taking up a basic item', () => {
  const implementation = makeImplementationCode(westLakeOffice, 4, householdMove.basicCode)

  it('makes a draft of the organ with everything inherited, which says what is still to be filled in', async () => {
    const draft = mustBeOfItem(await takeUp())
    assert.deepEqual([draft.code, draft.baseVersion], [makeHandlingCode(implementation, 1), 0])
    assert.deepEqual([draft.content.region, draft.content.overrides], ['360103', []])
    assert.equal((await takeUp()).id, draft.id)
    const missing = await world.by(westLakeManager, (services) => lintDraft(services, draft))
    assert.ok(missing.some(({ element, severity }) => element === 'window' && severity === 'error'))
  })

  it('comes into force through two people as the first version', async () => {
    const draft = mustBeOfItem(await takeUp())
    const { id, revision, content, effectiveFrom } = draft
    const window = {
      ...content.own.window,
      hours: { zh: '工作日9:00至17:00', en: 'Working days 9:00 to 17:00' },
      phone: '0791-12345-3',
      complaintPhone: '0791-12345-4',
    }
    const channels = { ...content.own.channels, visitReason: { zh: '核对原件', en: 'Originals are compared' } }
    const own = { ...content.own, window, channels }
    const saved = await world.by(westLakeManager, (services) =>
      saveDraft(services, westLakeManager, {
        id,
        revision,
        content: { ...content, own },
        effectiveFrom,
        reason: because,
      }),
    )
    await world.by(westLakeManager, (services) => submitDraft(services, westLakeManager, saved))
    const second = managerOf(1, { organisationId: westLakeOffice, region: '360103' })
    await world.by(second, (services) => approveDraft(services, second, saved))
    const guide = await getGuide(world.services, draft.code)
    assert.deepEqual([guide.version, guide.name.zh, guide.basicVersion], [1, householdMove.name.zh, 1])
    await mustFold(world.services, draft.code)
    await assert.rejects(takeUp(), refused('catalogue.already-taken-up'))
    assert.notEqual((await takeUp(westLakeManager, householdMove.basicCode, 2)).id, draft.id)
  })

  it('is refused where the basic item is unknown, the level is not one of its own, or the number is none', async () => {
    await assert.rejects(takeUp(westLakeManager, '000199001000'), refused('catalogue.unknown-basic-item'))
    const province = managerOf(3, { organisationId: westLakeOffice, region: '360000' })
    await assert.rejects(takeUp(province), refused('catalogue.cannot-take-up'))
    const stranger = managerOf(3, { organisationId: 'not a number', region: '360103' })
    await assert.rejects(takeUp(stranger), refused('catalogue.cannot-take-up'))
    for (const sequence of [0, 100, 1.5, Number.NaN])
      await assert.rejects(
        takeUp(westLakeManager, householdMove.basicCode, sequence),
        refused('catalogue.cannot-take-up'),
      )
    await assert.rejects(takeUp({ ...westLakeManager, duties: [] }), refused('kernel.not-allowed'))
  })
})
