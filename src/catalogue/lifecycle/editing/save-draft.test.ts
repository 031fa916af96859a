import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { Problem } from '#kernel/problem'
import {
  because,
  type ItemDraft,
  type LifeCycleWorld,
  lifeCycleWorld,
  mustBeOfItem,
  refused,
  westLakeManager,
  xiong,
  zhou,
} from '../../../../test/life-cycle-world.ts'
import { foodLicence, householdMove, residencePermit } from '../../../../test/service-items.ts'
import { subjectOf } from '../managing.ts'
import { readRevision } from '../record/draft-store.ts'
import { compareDrafts } from './compare-drafts.ts'
import { getDraft } from './get-draft.ts'
import { saveDraft } from './save-draft.ts'
import { startDraft } from './start-draft.ts'

let world: LifeCycleWorld
before(async () => {
  world = await lifeCycleWorld()
})
after(() => world.close())

const start = async (code: string, officer = zhou): Promise<ItemDraft> =>
  mustBeOfItem(await world.by(officer, (services) => startDraft(services, officer, subjectOf(code))))

type Given = Partial<Parameters<typeof saveDraft>[2]>

/** Everything as it is in the draft but what is given. */
const save = (draft: ItemDraft, given: Given, officer = zhou) =>
  world.by(officer, (services) => {
    const { id, revision, content, effectiveFrom, reason } = draft
    return saveDraft(services, officer, { id, revision, content, effectiveFrom, reason, ...given })
  })

function withPlace(draft: ItemDraft, zh: string): ItemDraft['content'] {
  const { content } = draft
  return { ...content, own: { ...content.own, window: { ...content.own.window, place: { zh, en: zh } } } }
}

async function fieldsOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error.fields.map(({ field }) => field)
    throw error
  }
  return []
}

describe('two who edit one item', () => {
  it('keep both what they wrote: the second sees the difference, then saves over the new revision', async () => {
    const begun = await start(householdMove.handlingCode)
    const first = await save(begun, { content: withPlace(begun, '一号厅'), reason: because })
    assert.equal(first.revision, 2)

    const mine = withPlace(begun, '二号厅')
    const late = save(begun, { content: mine, reason: because }, xiong)
    await assert.rejects(late, refused('catalogue.draft-changed'))
    const problem = await late.catch((error: unknown) => error)
    assert.ok(problem instanceof Problem)
    assert.equal(problem.status, 409)
    assert.deepEqual(
      problem.fields.map(({ field }) => field),
      ['window'],
    )
    assert.match(problem.fields[0]?.words.zh ?? '', /一号厅.*二号厅/)

    const theirs = await world.by(xiong, (services) => getDraft(services, xiong, begun.id))
    assert.equal(mustBeOfItem(theirs).content.own.window.place.zh, '一号厅')
    const changes = compareDrafts(theirs, mine)
    assert.deepEqual(
      changes.map(({ element, before, after }) => [element, before?.zh, after?.zh]),
      [['window', '一号厅', '二号厅']],
    )

    const second = await save({ ...begun, revision: theirs.revision }, { content: mine, reason: because }, xiong)
    assert.equal(mustBeOfItem(second).content.own.window.place.zh, '二号厅')
    assert.equal(second.revision, 3)
    // What was saved over can still be read.
    const kept = await readRevision(world.services.db, begun.id, 2)
    assert.equal((kept as ItemDraft['content']).own.window.place.zh, '一号厅')
    assert.deepEqual(second.hands, [zhou.officerId, xiong.officerId])
  })

  it('at the same moment: one is saved, the other is told, every time', async () => {
    const begun = await start(foodLicence.handlingCode)
    let last = begun
    for (let round = 0; round < 5; round += 1) {
      const seen = last
      const writers = ['甲', '乙', '丙', '丁'].map((name, index) =>
        save(seen, { content: withPlace(seen, `${name}${round}`) }, index % 2 ? xiong : zhou),
      )
      const results = await Promise.allSettled(writers)
      const saved = results.filter((each) => each.status === 'fulfilled')
      assert.equal(saved.length, 1)
      for (const each of results) {
        if (each.status === 'rejected') assert.equal((each.reason as Problem).code, 'catalogue.draft-changed')
      }
      last = mustBeOfItem(await world.by(zhou, (services) => getDraft(services, zhou, begun.id)))
      assert.equal(last.revision, seen.revision + 1)
      assert.equal(
        last.content.own.window.place.zh,
        mustBeOfItem(saved[0]?.value as ItemDraft).content.own.window.place.zh,
      )
    }
  })

  it('pressed twice is saved once', async () => {
    const draft = await start(foodLicence.handlingCode)
    const content = withPlace(draft, '三号厅')
    const [one, other] = await Promise.all([save(draft, { content }), save(draft, { content })])
    assert.equal(one.revision, draft.revision + 1)
    assert.equal(other.revision, one.revision)
    const again = await save(draft, { content })
    assert.equal(again.revision, one.revision)
  })
})

describe('departures from the basic item', () => {
  const shorter = { days: 10, unit: 'working-day' } as const

  it('are stamped with the office, the moment and the reason when they are new or changed, and only then', async () => {
    const draft = await start(residencePermit.handlingCode)
    assert.deepEqual(draft.content.overrides, [])
    const summary = { zh: '住满半年就能办。', en: 'After half a year here.' }
    const sent = {
      ...draft.content,
      overrides: [
        { element: 'statutoryLimit', value: shorter },
        { element: 'summary', value: summary, reason: { zh: '说得更明白', en: 'Plainer' } },
        // What equals the basic item is no departure.
        { element: 'fee', value: draft.basic.elements.fee },
      ],
    } as const
    const first = mustBeOfItem(await save(draft, { content: sent, reason: because }))
    assert.deepEqual(
      first.content.overrides.map(({ element, reason, by, at }) => [element, reason.zh, by.zh, at]),
      [
        ['statutoryLimit', because.zh, '南昌市东湖区办事处', '2026-07-08T02:00:00.000Z'],
        ['summary', '说得更明白', '南昌市东湖区办事处', '2026-07-08T02:00:00.000Z'],
      ],
    )

    world.advance(60_000)
    const changed = {
      ...sent,
      overrides: [{ element: 'statutoryLimit', value: { ...shorter, days: 9 } }, sent.overrides[1]],
    } as const
    const second = mustBeOfItem(await save(first, { content: changed }, xiong))
    assert.deepEqual(
      second.content.overrides.map(({ element, at }) => [element, at]),
      [
        ['statutoryLimit', '2026-07-08T02:01:00.000Z'],
        ['summary', '2026-07-08T02:00:00.000Z'],
      ],
    )
  })

  it('wait for a reason that comes with a later save', async () => {
    const draft = await start(householdMove.handlingCode)
    const content = { ...draft.content, overrides: [{ element: 'statutoryLimit', value: shorter }] } as const
    const silent = mustBeOfItem(await save(draft, { content, reason: { zh: '', en: '' } }))
    assert.equal(silent.content.overrides[0]?.reason.zh, '')
    const said = mustBeOfItem(await save(silent, { content, reason: because }))
    assert.equal(said.content.overrides[0]?.reason.zh, because.zh)
  })

  it('are refused for elements that are the same everywhere, each by its name', async () => {
    const draft = await start(foodLicence.handlingCode)
    const value = { zh: '别的名称', en: 'Another name' }
    // What a caller past the types sends.
    const content = {
      ...draft.content,
      overrides: ['name', 'theme', 'summary'].map((element) => ({ element, value })),
    } as unknown as ItemDraft['content']
    const work = save(draft, { content })
    await assert.rejects(work, refused('catalogue.unlawful-override'))
    assert.deepEqual(await fieldsOf(work), ['name', 'theme'])
    const same = await world.by(zhou, (services) => getDraft(services, zhou, draft.id))
    assert.equal(same.revision, draft.revision)
  })
})

describe('what is not saved', () => {
  it('is content in another form, with the elements named, and nothing changes', async () => {
    const draft = await start(foodLicence.handlingCode)
    const { content } = draft
    const odd = (change: object) => ({ ...content, ...change }) as unknown as typeof content
    const cases: [object, string[]][] = [
      [{ own: { ...content.own, visits: 'many', window: null } }, ['visits', 'window']],
      [{ own: undefined }, ['own']],
      [{ region: '36' }, ['region']],
      [{ region: '440106' }, ['region']],
      [{ basicVersion: 99 }, ['basicVersion']],
      [{ overrides: [{ element: 'fee', value: { amountFen: -1 } }] }, ['fee']],
      [{ overrides: [{ element: 'alsoCalled', value: ['长'.repeat(41)] }] }, ['alsoCalled']],
      [
        {
          overrides: [
            { element: 'fee', value: null },
            { element: 'fee', value: null },
          ],
        },
        ['fee'],
      ],
    ]
    for (const [change, fields] of cases) {
      const work = save(draft, { content: odd(change), reason: because })
      await assert.rejects(work, refused('catalogue.draft-malformed'))
      for (const field of fields)
        assert.ok((await fieldsOf(work)).includes(field), `${field} in ${await fieldsOf(work)}`)
    }
    for (const content of [null, 'x', [], { levels: ['4'] }]) {
      await assert.rejects(
        save(draft, { content: content as unknown as ItemDraft['content'] }),
        refused('catalogue.draft-malformed'),
      )
    }
    const same = await world.by(zhou, (services) => getDraft(services, zhou, draft.id))
    assert.deepEqual(same, draft)
  })

  it('is what no element is called', async () => {
    const draft = await start(foodLicence.handlingCode)
    const own = { ...draft.content.own, secret: 'x', visits: 1 }
    const content = { ...draft.content, own, hidden: true } as unknown as ItemDraft['content']
    const saved = mustBeOfItem(await save(draft, { content, reason: { zh: '改', en: 'Changed' } }))
    assert.ok(!JSON.stringify(saved.content).match(/secret|hidden/))
  })

  it('is a date that is none or too far', async () => {
    const draft = await start(foodLicence.handlingCode)
    for (const effectiveFrom of ['', '2026-02-30', '2029-07-09', '明天']) {
      await assert.rejects(save(draft, { effectiveFrom }), refused('catalogue.bad-date'))
    }
  })

  it('is what somebody without the right sends, and nothing is recorded of it', async () => {
    const draft = await start(foodLicence.handlingCode)
    const content = withPlace(draft, '别处')
    const count = () => rows(world.services.db, sql`select id from catalogue.item_acts`)
    const before = await count()
    await assert.rejects(save(draft, { content }, westLakeManager), refused('catalogue.not-your-item'))
    await assert.rejects(save(draft, { content }, { ...zhou, duties: ['approver'] }), refused('kernel.not-allowed'))
    for (const id of ['', 'x', "'; drop table catalogue.drafts; --", '00000000-0000-7000-8000-000000000000']) {
      await assert.rejects(save(draft, { id, content }), refused('catalogue.unknown-draft'))
    }
    assert.deepEqual(await count(), before)
  })
})
