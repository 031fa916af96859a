import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { Problem } from '#kernel/problem'
import {
  because,
  copiesOf,
  type LifeCycleWorld,
  lifeCycleWorld,
  mustFold,
  refused,
  westLakeManager,
  zhou,
  zou,
} from '../../../../test/life-cycle-world.ts'
import { foodLicence, householdMove, residencePermit } from '../../../../test/service-items.ts'
import { getGuide, listItems, listVersions, searchItems } from '../../index.ts'
import { saveDraft } from '../editing/save-draft.ts'
import { startDraft } from '../editing/start-draft.ts'
import { subjectOf } from '../managing.ts'
import { approveDraft } from './approve-draft.ts'
import { submitDraft } from './submit-draft.ts'
import { resumeItem, suspendItem } from './suspend-item.ts'

let world: LifeCycleWorld
before(async () => {
  world = await lifeCycleWorld([...copiesOf(householdMove, 4), residencePermit, foodLicence])
})
after(() => world.close())

const [moved = '', kept = '', raced = '', ended = ''] = copiesOf(householdMove, 4).map((item) => item.handlingCode)
const reason = { zh: '系统检修', en: 'The system is being repaired' }
const suspend = (code: string, until: string | null = null, officer = zhou) =>
  world.by(officer, (services) => suspendItem(services, officer, { code, reason, until }))
const resume = (code: string, officer = zhou) =>
  world.by(officer, (services) => resumeItem(services, officer, { code }))

/** Through both people. */
async function abolish(code: string, replacedBy: string | null = null): Promise<void> {
  const begun = await world.by(zhou, (services) => startDraft(services, zhou, subjectOf(code), 'abolish'))
  const { id, revision, content, effectiveFrom } = begun
  const saved = await world.by(zhou, (services) =>
    saveDraft(services, zhou, { id, revision, content, effectiveFrom, reason, replacedBy }),
  )
  await world.by(zhou, (services) => submitDraft(services, zhou, saved))
  await world.by(zou, (services) => approveDraft(services, zou, saved))
}

describe('an item that is suspended', () => {
  it('stays findable, says why and until when, and goes on when it is resumed', async () => {
    await suspend(residencePermit.handlingCode, '2026-08-01')
    const guide = await getGuide(world.services, residencePermit.handlingCode)
    assert.deepEqual(
      [guide.state, guide.stateNote],
      ['suspended', { reason, until: '2026-08-01', since: '2026-07-08' }],
    )
    const { items } = await searchItems(world.services, { words: '居住证', region: '360102' })
    assert.deepEqual([items[0]?.handlingCode, items[0]?.suspended], [residencePermit.handlingCode, true])
    await mustFold(world.services, residencePermit.handlingCode)

    await resume(residencePermit.handlingCode)
    const again = await getGuide(world.services, residencePermit.handlingCode)
    assert.deepEqual([again.state, again.stateNote], ['in-use', null])
    await mustFold(world.services, residencePermit.handlingCode)
  })

  it('stays suspended under a new version, here and for the other platforms', async () => {
    await suspend(kept)
    await world.published(kept)
    const guide = await getGuide(world.services, kept)
    assert.deepEqual([guide.version, guide.state, guide.stateNote?.reason], [2, 'suspended', reason])
    await mustFold(world.services, kept)
    const told = await one<{ kind: string; state: number }>(
      world.services.db,
      sql`select body ->> 'kind' as kind, (body ->> 'state')::int as state from network.feed_entries
        where feed = 'catalogue' and key like ${`${kept}%`} order by position desc limit 1`,
    )
    assert.deepEqual(told, { kind: 'state', state: 2 })
  })

  it('may be suspended for another reason, and is resumed only when it was', async () => {
    await assert.rejects(resume(moved), refused('catalogue.item-not-now'))
    await suspend(moved)
    await suspend(moved, '2026-09-01')
    assert.equal((await getGuide(world.services, moved)).stateNote?.until, '2026-09-01')
    await resume(moved)
    await assert.rejects(resume(moved), refused('catalogue.item-not-now'))
    await mustFold(world.services, moved)
  })

  it('was suspended by a manager of its organ, with a reason and a day to come', async () => {
    await assert.rejects(suspend(moved, null, westLakeManager), refused('catalogue.not-your-item'))
    await assert.rejects(suspend(moved, null, { ...zhou, duties: ['approver'] }), refused('kernel.not-allowed'))
    await assert.rejects(suspend('x'.repeat(33)), refused('catalogue.not-your-item'))
    await assert.rejects(suspend(`${moved.slice(0, 31)}77`), refused('catalogue.unknown-item'))
    for (const until of ['2026-07-07', '2026-13-01', 'x'])
      await assert.rejects(suspend(moved, until), refused('catalogue.bad-date'))
    await assert.rejects(
      world.by(zhou, (services) =>
        suspendItem(services, zhou, { code: moved, reason: { zh: '修', en: ' ' }, until: null }),
      ),
      refused('catalogue.reason-missing'),
    )
    assert.equal((await getGuide(world.services, moved)).state, 'in-use')
  })

  it('and published at the same moment is both, in either order', async () => {
    const draft = await world.submitted(raced)
    await Promise.all([suspend(raced), world.by(zou, (services) => approveDraft(services, zou, draft))])
    const guide = await getGuide(world.services, raced)
    assert.deepEqual([guide.version, guide.state], [2, 'suspended'])
    await mustFold(world.services, raced)
  })
})

describe('an item that is abolished', () => {
  it('answers with its reason and what takes its place, is found no more, and keeps its versions', async () => {
    await abolish(foodLicence.handlingCode, ended)
    const problem = await getGuide(world.services, foodLicence.handlingCode).catch((error: unknown) => error)
    assert.ok(problem instanceof Problem)
    assert.deepEqual([problem.code, problem.status], ['catalogue.item-abolished', 410])
    assert.deepEqual(problem.fields, [
      { field: 'reason', words: reason },
      { field: 'replacedBy', words: { zh: ended, en: ended } },
    ])
    assert.equal((await getGuide(world.services, foodLicence.handlingCode, 1)).name.zh, foodLicence.name.zh)
    assert.equal((await listVersions(world.services, foodLicence.handlingCode))[0]?.state, 'abolished')

    world.advance(500)
    const { items } = await searchItems(world.services, { words: foodLicence.name.zh, region: '360102' })
    assert.ok(items.every((item) => item.handlingCode !== foodLicence.handlingCode))
    assert.deepEqual(await listItems(world.services, { audience: 'enterprise' }), [])
    const { live } = await one<{ live: number }>(
      world.services.db,
      sql`select live from catalogue.titles where name = ${foodLicence.name.zh}`,
    )
    assert.equal(live, 0)
    await mustFold(world.services, foodLicence.handlingCode)
  })

  it('leaves the others of its title to be found', async () => {
    const count = async () =>
      (
        await one<{ live: number }>(
          world.services.db,
          sql`select live from catalogue.titles where name = ${householdMove.name.zh}`,
        )
      ).live
    const before = await count()
    await abolish(ended)
    assert.equal(await count(), before - 1)
    world.advance(500)
    const { items } = await searchItems(world.services, { words: householdMove.name.zh, region: '360102' })
    assert.ok(items[0] && items[0].handlingCode !== ended)
  })

  it('is over: nothing can be drafted, suspended or resumed', async () => {
    await assert.rejects(
      world.by(zhou, (services) => startDraft(services, zhou, subjectOf(ended))),
      refused('catalogue.item-abolished'),
    )
    await assert.rejects(suspend(ended), refused('catalogue.item-abolished'))
    await assert.rejects(resume(ended), refused('catalogue.item-abolished'))
  })

  it('cannot be replaced by itself, by what is not there or by what has ended', async () => {
    const begun = await world.by(zhou, (services) => startDraft(services, zhou, subjectOf(moved), 'abolish'))
    const { id, revision, content, effectiveFrom } = begun
    for (const replacedBy of [moved, ended, `${moved.slice(0, 31)}88`]) {
      await assert.rejects(
        world.by(zhou, (services) =>
          saveDraft(services, zhou, { id, revision, content, effectiveFrom, reason: because, replacedBy }),
        ),
        refused('catalogue.draft-malformed'),
      )
    }
  })
})
