import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addDays, calendarDateOf } from '#standards'
import {
  because,
  copiesOf,
  type LifeCycleWorld,
  lifeCycleWorld,
  mustBeOfItem,
  mustFold,
  refused,
  westLakeManager,
  xiong,
  zhou,
  zou,
} from '../../../../test/life-cycle-world.ts'
import { householdMove } from '../../../../test/service-items.ts'
import { getGuide, itemOfGuide, listVersions, publishItems } from '../../index.ts'
import type { Draft } from '../draft.ts'
import { getDraft } from '../editing/get-draft.ts'
import { saveDraft } from '../editing/save-draft.ts'
import { startDraft } from '../editing/start-draft.ts'
import { subjectOf } from '../managing.ts'
import { approveDraft } from './approve-draft.ts'
import { discardDraft } from './discard-draft.ts'
import { publishDue } from './publish-due.ts'
import { returnDraft } from './return-draft.ts'
import { submitDraft } from './submit-draft.ts'

const items = copiesOf(householdMove, 20)
const unused = items.map(({ handlingCode }) => handlingCode)
/** Of the test that runs. */
let code: string
let world: LifeCycleWorld
before(async () => {
  world = await lifeCycleWorld(items)
})
after(() => world.close())

/** Each test has an item of its own. Set up in the suites: hooks of the root are those of every file in the process. */
function takeItem(): void {
  code = unused.shift() ?? ''
}

/** Some days from the one of the clock. */
const inDays = (days: number) => addDays(calendarDateOf(world.services.clock.now()), days)
const pass = (days: number) => world.advance(days * 86_400_000)

const approve = (draft: Pick<Draft, 'id' | 'revision'>, officer = zou) =>
  world.by(officer, (services) => approveDraft(services, officer, draft))
const due = (today: string) => world.as(system, (services) => publishDue(services, today))
const now = async (draft: Pick<Draft, 'id'>): Promise<Draft> =>
  world.by(zhou, (services) => getDraft(services, zhou, draft.id))
const guide = () => getGuide(world.services, code)

describe('approving a draft', () => {
  beforeEach(takeItem)
  it('puts the next version in force, found at once, with the office that answers for it', async () => {
    const draft = await world.published(code, { promisedDays: 2 })
    assert.equal(draft.state, 'published')
    assert.equal(draft.approvedBy?.name, zou.name)
    const inForce = await guide()
    assert.equal(inForce.version, 2)
    assert.equal(inForce.promisedLimit.days, 2)
    assert.equal(inForce.publishedBy.zh, zou.organisation.name)
    assert.equal(inForce.effectiveFrom, '2026-07-08')
    assert.deepEqual(
      (await listVersions(world.services, code)).map(({ version, current }) => [version, current]),
      [
        [2, true],
        [1, false],
      ],
    )
    await mustFold(world.services, code)
  })

  it('takes a second person: whoever began, wrote or submitted it is refused, and so are other organs and duties', async () => {
    const begun = await world.changed(code)
    const { content, effectiveFrom } = begun
    const window = { ...content.own.window, hours: { zh: '全天', en: 'All day' } }
    const written = { content: { ...content, own: { ...content.own, window } }, effectiveFrom, reason: because }
    const { id, revision } = await world.by(xiong, (services) =>
      saveDraft(services, xiong, { id: begun.id, revision: begun.revision, ...written }),
    )
    await world.by(zhou, (services) => submitDraft(services, zhou, { id, revision }))
    await assert.rejects(approve({ id, revision }, zhou), refused('catalogue.second-person-needed'))
    await assert.rejects(approve({ id, revision }, xiong), refused('catalogue.second-person-needed'))
    await assert.rejects(approve({ id, revision }, westLakeManager), refused('catalogue.not-your-item'))
    await assert.rejects(approve({ id, revision }, { ...zou, duties: ['approver'] }), refused('kernel.not-allowed'))
    assert.equal((await now({ id })).state, 'checked')
    assert.equal((await guide()).version, 1)
    assert.equal((await approve({ id, revision })).state, 'published')
  })

  it('is done once by two who approve at the same moment', async () => {
    const draft = await world.submitted(code)
    const results = await Promise.allSettled([approve(draft, zou), approve(draft, xiong), approve(draft, zou)])
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const each of results) {
      if (each.status === 'rejected') assert.equal((each.reason as Problem).code, 'catalogue.draft-not-now')
    }
    assert.equal((await listVersions(world.services, code)).length, 2)
    await mustFold(world.services, code)
  })

  it('is refused for a revision the officer has not seen', async () => {
    const draft = await world.submitted(code)
    await assert.rejects(approve({ ...draft, revision: draft.revision - 1 }), refused('catalogue.draft-changed'))
    await assert.rejects(approve({ ...draft, revision: 99 }), refused('catalogue.draft-changed'))
  })

  it('sends the draft back to be compared when another version came into force meanwhile', async () => {
    const draft = await world.submitted(code, { promisedDays: 2 })
    const item = itemOfGuide(await guide())
    await publishItems(world.services, [{ ...item, version: 2, promisedLimit: { days: 4, unit: 'working-day' } }])
    const work = approve(draft)
    await assert.rejects(work, refused('catalogue.base-changed'))
    const problem = await work.catch((error: unknown) => error)
    assert.ok(problem instanceof Problem)
    assert.deepEqual(
      problem.fields.map(({ field }) => field),
      ['promisedLimit'],
    )
    const back = await now(draft)
    assert.deepEqual([back.state, back.baseVersion, back.checkedBy], ['draft', 2, null])
    assert.match(back.returned?.reason.zh ?? '', /第2版/)
    // What was written is there; submitted again it becomes the version after.
    assert.equal(mustBeOfItem(back).content.own.promisedLimit.days, 2)
    const { id, revision } = back
    await world.by(zhou, (services) => submitDraft(services, zhou, { id, revision }))
    await approve(back)
    assert.deepEqual([(await guide()).version, (await guide()).promisedLimit.days], [3, 2])
    await mustFold(world.services, code)
  })

  it('refuses what has come to break a rule since it was submitted', async () => {
    const draft = await world.submitted(code)
    // As if a rule had changed: the content is past what saveDraft would take.
    await world.tamper(sql`update catalogue.draft_revisions set content = jsonb_set(content, '{own,promisedLimit,days}', '99')
      where draft_id = ${draft.id} and revision = ${draft.revision}`)
    await assert.rejects(approve(draft), refused('catalogue.inconsistent-items'))
    assert.equal((await now(draft)).state, 'checked')
  })
})

describe('a draft for a later day', () => {
  beforeEach(takeItem)
  it('waits approved, and is in force on its day, by the calendar of the place', async () => {
    const day = inDays(2)
    const draft = await world.published(code, { effectiveFrom: day })
    assert.equal(draft.state, 'approved')
    assert.equal((await guide()).version, 1)
    assert.equal(await due(inDays(1)), 0)
    assert.equal((await guide()).version, 1)
    // 16:01 of the day before in UTC is the day itself in Shanghai.
    world.advance(Date.parse(`${inDays(1)}T16:01:00Z`) - world.services.clock.now().getTime())
    assert.equal(inDays(0), day)
    assert.equal(await due(day), 1)
    const inForce = await guide()
    assert.deepEqual([inForce.version, inForce.effectiveFrom], [2, day])
    assert.equal((await now(draft)).state, 'published')
    await mustFold(world.services, code)
  })

  it('is published once, however often and by however many processes the day is run', async () => {
    await world.published(code, { effectiveFrom: inDays(2) })
    pass(2)
    const counts = await Promise.all([due(inDays(0)), due(inDays(0)), due(inDays(0))])
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      1,
    )
    assert.equal(await due(inDays(1)), 0)
    assert.equal((await listVersions(world.services, code)).length, 2)
    // The others found it done: none of them tried and failed.
    assert.ok(!world.logged.some((line) => line.includes('could not be published')))
  })

  it('survives a process that dies between approval and publication', async () => {
    await world.published(code, { effectiveFrom: inDays(2) })
    pass(2)
    // It dies after everything was written and before the commit: nothing of it is there.
    await assert.rejects(
      world.as(system, async (services) => {
        const { log } = services
        const dying: Services = {
          ...services,
          apart: async (_who, work) => {
            await work(services)
            throw new Error('killed')
          },
          log: { ...log, error: (_text, _facts, error) => assert.fail(String(error)) },
        }
        await publishDue(dying, inDays(0))
      }),
      /killed/,
    )
    assert.equal((await guide()).version, 1)
    assert.equal(await due(inDays(0)), 1)
    assert.equal((await guide()).version, 2)
    await mustFold(world.services, code)
  })

  it('begins when it is published, where that is later than its day', async () => {
    await world.published(code, { effectiveFrom: inDays(2) })
    pass(5)
    await due(inDays(0))
    assert.equal((await guide()).effectiveFrom, inDays(0))
  })

  it('goes back on its day when another version came between, or when it breaks a rule by then', async () => {
    const draft = await world.published(code, { effectiveFrom: inDays(2) })
    const item = itemOfGuide(await guide())
    await publishItems(world.services, [{ ...item, version: 2, popularity: 7 }])
    pass(2)
    assert.equal(await due(inDays(0)), 0)
    const back = await now(draft)
    assert.deepEqual([back.state, back.baseVersion, back.approvedBy], ['draft', 2, null])

    const { id, revision, reason, content } = mustBeOfItem(back)
    const later = { id, revision, content, reason, effectiveFrom: inDays(2) }
    const saved = await world.by(zhou, (services) => saveDraft(services, zhou, later))
    await world.by(zhou, (services) => submitDraft(services, zhou, saved))
    await approve(saved)
    await world.tamper(sql`update catalogue.draft_revisions set content = jsonb_set(content, '{own,promisedLimit,days}', '99')
      where draft_id = ${id} and revision = ${saved.revision}`)
    pass(2)
    assert.equal(await due(inDays(0)), 0)
    assert.equal((await now(draft)).state, 'draft')
    assert.match((await now(draft)).returned?.reason.zh ?? '', /不再符合规则/)
    assert.equal((await guide()).version, 2)
  })

  it('can be taken back, and then is not published', async () => {
    const draft = await world.published(code, { effectiveFrom: inDays(2) })
    await world.by(zhou, (services) => returnDraft(services, zhou, { id: draft.id, reason: because }))
    pass(2)
    assert.equal(await due(inDays(0)), 0)
    assert.equal((await now(draft)).state, 'draft')
  })

  it('that cannot be read does not keep the others waiting', async () => {
    const broken = await world.published(code, { effectiveFrom: inDays(2) })
    await world.tamper(sql`update catalogue.draft_revisions set content = '{}' where draft_id = ${broken.id}`)
    const other = unused.shift() ?? ''
    await world.published(other, { effectiveFrom: inDays(3) })
    pass(3)
    assert.equal(await due(inDays(0)), 1)
    assert.equal((await guide()).version, 1)
    assert.equal((await getGuide(world.services, other)).version, 2)
    await sql`update catalogue.drafts set state = 'discarded' where id = ${broken.id}`.execute(world.services.db)
  })
})

describe('submitting, returning, discarding', () => {
  beforeEach(takeItem)
  it('needs a reason, a difference, and no broken rule, and says which', async () => {
    const same = await world.by(zhou, (services) => startDraft(services, zhou, subjectOf(code)))
    const submit = (draft: Pick<Draft, 'id' | 'revision'>) =>
      world.by(zhou, (services) => submitDraft(services, zhou, draft))
    await assert.rejects(submit(same), refused('catalogue.reason-missing'))
    const { id, revision, content, effectiveFrom } = mustBeOfItem(same)
    const said = await world.by(zhou, (services) =>
      saveDraft(services, zhou, { id, revision, content, effectiveFrom, reason: because }),
    )
    await assert.rejects(submit(said), refused('catalogue.nothing-changed'))

    const long = await world.changed(code, { promisedDays: 99 })
    const work = submit(long)
    await assert.rejects(work, refused('catalogue.inconsistent-items'))
    const problem = await work.catch((error: unknown) => error)
    assert.ok(problem instanceof Problem && problem.fields.some(({ field }) => field === 'promisedLimit'))
    assert.equal((await now(long)).state, 'draft')
  })

  it('says what is missing before it says what is wrong', async () => {
    const draft = await world.changed(code, {
      content: (content) => ({
        ...content,
        own: { ...content.own, window: { ...content.own.window, place: { zh: '', en: '' } } },
      }),
    })
    const work = world.by(zhou, (services) => submitDraft(services, zhou, draft))
    const problem = await work.catch((error: unknown) => error)
    assert.ok(problem instanceof Problem)
    assert.deepEqual(
      problem.fields.map(({ field }) => field),
      ['window'],
    )
  })

  it('gives a draft back with the reason, and takes it again when it was mended', async () => {
    const draft = await world.submitted(code)
    const reason = { zh: '电话写错了', en: 'The phone number is wrong' }
    await assert.rejects(
      world.by(zou, (services) => returnDraft(services, zou, { id: draft.id, reason: { zh: ' ', en: '' } })),
      refused('catalogue.reason-missing'),
    )
    const back = await world.by(zou, (services) => returnDraft(services, zou, { id: draft.id, reason }))
    assert.deepEqual([back.state, back.returned?.reason], ['draft', reason])
    assert.equal((await world.submitted(code, { promisedDays: 3 })).returned, null)
    // Who returned it has written nothing: they are still the second person.
    assert.equal((await approve(await now(draft))).state, 'published')
  })

  it('ends a draft, so that another can be begun', async () => {
    const draft = await world.submitted(code)
    await world.by(zhou, (services) => discardDraft(services, zhou, draft))
    await assert.rejects(approve(draft), refused('catalogue.draft-not-now'))
    const next = await world.by(zhou, (services) => startDraft(services, zhou, subjectOf(code)))
    assert.notEqual(next.id, draft.id)
    await mustFold(world.services, code)
  })

  it('writes every act into the record of the item and into the ledger, with the names of what was changed', async () => {
    await world.published(code)
    const acts = await rows<{ act: string; kind: string }>(
      world.services.db,
      sql`select act, actor_kind as kind from catalogue.item_acts where code = ${code} order by id`,
    )
    assert.deepEqual(
      acts.map(({ act, kind }) => `${act} ${kind}`),
      ['publish system', 'start officer', 'save officer', 'submit officer', 'approve officer', 'publish system'],
    )
    const recorded = await world.as(system, ({ db }) =>
      rows<{ act: string; fields: string[] }>(
        db,
        sql`select act, fields from ledger.records where item_code = ${code} and actor_kind = 'officer' order by act`,
      ),
    )
    assert.deepEqual(
      recorded.map(({ act, fields }) => [act, fields.toSorted().join()]),
      [
        ['catalogue.approve', ''],
        ['catalogue.publish', ''],
        ['catalogue.save', 'effectiveFrom,promisedLimit,reason'],
        ['catalogue.start', ''],
        ['catalogue.submit', ''],
      ],
    )
  })
})
