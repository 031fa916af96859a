import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import { makeHandlingCode, makeImplementationCode, sampleUscc } from '#standards'
import { type CatalogueNetwork, catalogueNetwork, feed } from '../../../test/catalogue-network.ts'
import { copiesOf, zhou, zou } from '../../../test/life-cycle-world.ts'
import type { PlatformOfNetwork } from '../../../test/platforms.ts'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import {
  approveDraft,
  getGuide,
  publishItems,
  resumeItem,
  type ServiceItem,
  saveDraft,
  searchItems,
  startDraft,
  subjectOf,
  submitDraft,
  suspendItem,
} from '../index.ts'
import { basicOf, splitItem } from '../inheritance/split-item.ts'

const reason = { zh: '系统检修', en: 'The system is being repaired' }
const [moved, another] = copiesOf(householdMove, 2)
assert.ok(moved && another)
const code = moved.handlingCode
const guangdong = sampleUscc('1', '1', '440000', 9)

let world: CatalogueNetwork
before(async () => {
  world = await catalogueNetwork()
  await world.basicsOf([residencePermit, householdMove, foodLicence])
  await publish(world.node, moved, another, residencePermit)
})
after(() => world.close())

function publish(at: PlatformOfNetwork, ...items: readonly ServiceItem[]): Promise<unknown> {
  return at.as(system, (services) => publishItems(services, items))
}

/** An item as another organ in another place has it. */
function of(organ: string, item: ServiceItem, change: Partial<ServiceItem> = {}): ServiceItem {
  const implementationCode = makeImplementationCode(organ, 4, item.basicCode)
  return { ...item, implementationCode, handlingCode: makeHandlingCode(implementationCode, 1), ...change }
}

async function abolish(ended: string): Promise<void> {
  const by = <T>(who: Officer, work: (services: PlatformOfNetwork['services']) => Promise<T>) =>
    world.node.as(who, work)
  const { id, revision, content, effectiveFrom } = await by(zhou, (services) =>
    startDraft(services, zhou, subjectOf(ended), 'abolish'),
  )
  const saved = await by(zhou, (services) =>
    saveDraft(services, zhou, { id, revision, content, effectiveFrom, reason, replacedBy: null }),
  )
  await by(zhou, (services) => submitDraft(services, zhou, saved))
  await by(zou, (services) => approveDraft(services, zou, saved))
}

/** The last item entry a platform published, as it stands in its feed. */
async function lastTold(by: PlatformOfNetwork): Promise<{ item: { own: object; version: number } }> {
  const { body } = await one<{ body: { item: { own: object; version: number } } }>(
    by.services.db,
    sql`select body from network.feed_entries where feed = ${feed} and body ->> 'kind' = 'item'
      order by position desc limit 1`,
  )
  return body
}

describe('the hub holds what the node holds', () => {
  beforeEach(() => world.network.setLine(undefined))
  it('after the first publication', async () => {
    await world.follow()
    await world.mustEqual()
    assert.equal((await getGuide(world.hub.services, code)).platformId, '360000')
  })

  it('after a new version, one that is renamed, and one under a place’s own synonyms', async () => {
    await publish(world.node, { ...moved, version: 2, promisedLimit: { days: 4, unit: 'working-day' } })
    await world.follow()
    await world.mustEqual()
    const name = { zh: '户口迁移补办', en: 'Moving registration anew' }
    await publish(world.node, { ...another, version: 2, name, alsoCalled: ['搬户口'] })
    await world.follow()
    await world.mustEqual()
    const { items } = await searchItems(world.hub.services, { words: '户口迁移补办', region: '360102' })
    assert.equal(items[0]?.handlingCode, another.handlingCode)
  })

  it('after it is suspended, published while suspended, and resumed', async () => {
    await world.node.as(zhou, (services) => suspendItem(services, zhou, { code, reason, until: '2026-08-01' }))
    await world.follow()
    await world.mustEqual()
    assert.equal((await getGuide(world.hub.services, code)).state, 'suspended')
    await publish(world.node, { ...moved, version: 3, promisedLimit: { days: 3, unit: 'working-day' } })
    await world.follow()
    await world.mustEqual()
    const guide = await getGuide(world.hub.services, code)
    assert.deepEqual([guide.version, guide.state, guide.stateNote?.until], [3, 'suspended', '2026-08-01'])
    await world.node.as(zhou, (services) => resumeItem(services, zhou, { code }))
    await world.follow()
    await world.mustEqual()
    assert.equal((await getGuide(world.hub.services, code)).state, 'in-use')
  })

  it('after it is abolished; its code is never used again, on neither side', async () => {
    await abolish(code)
    await world.follow()
    await world.mustEqual()
    await assert.rejects(getGuide(world.hub.services, code), { code: 'catalogue.item-abolished' })
    assert.equal((await getGuide(world.hub.services, code, 2)).promisedLimit.days, 4)
    const next = { ...moved, version: 4, promisedLimit: { days: 1, unit: 'working-day' as const } }
    await assert.rejects(publish(world.node, next), { code: 'catalogue.item-abolished' })
    const told = await lastTold(world.node)
    await world.tell(world.node, {
      ...told,
      item: { ...told.item, handlingCode: code, version: 4, basicCode: moved.basicCode },
    })
    await world.follow()
    assert.deepEqual(await world.refusals(), ['catalogue.item-abolished'])
    await world.mustEqual()
  })

  it('when the hub is restarted in the middle, and each thing is applied once', async () => {
    const { position } = await world.position()
    await publish(world.node, { ...another, version: 3, promisedLimit: { days: 2, unit: 'working-day' } })
    // The answer is lost on its way: the process that asked ends.
    world.network.setLine(() => Promise.reject(new Error('lost')))
    await assert.rejects(world.follow())
    world.network.setLine(undefined)
    world.network.advance(60_000)
    await world.follow(world.node, '00000000-0000-4000-8000-000000000002')
    assert.deepEqual(await world.position(), { position: position + 1, head: position + 1, fault: null })
    await world.mustEqual()
    // The first process, come back, has nothing to do while the other holds the feed.
    await world.follow()
    world.network.advance(60_000)
    await world.follow()
    await world.mustEqual()
  })
})

describe('what is not the teller’s', () => {
  beforeEach(() => world.network.setLine(undefined))
  it('the item of another province, whoever’s region it claims to serve, stays as it is', async () => {
    await publish(world.other, of(guangdong, residencePermit, { region: '440000' }))
    await world.follow(world.other)
    assert.deepEqual(await world.refusals(), [])
    const before = await getGuide(world.hub.services, residencePermit.handlingCode)
    const theirs = (await lastTold(world.other)).item
    const ours = { ...theirs, implementationCode: residencePermit.implementationCode, version: 9 }
    const stolen = { ...(await lastTold(world.other)), item: { ...ours, handlingCode: residencePermit.handlingCode } }
    await world.tell(
      world.other,
      // Served in 广东 under the code of an organ of 江西, then in 江西 itself.
      stolen,
      { ...stolen, item: { ...stolen.item, region: '360000' } },
      { kind: 'state', level: 'item', code: residencePermit.handlingCode, state: 3, note: null },
    )
    await world.follow(world.other)
    assert.deepEqual(await world.refusals(), Array(3).fill('catalogue.foreign-item'))
    assert.deepEqual(await getGuide(world.hub.services, residencePermit.handlingCode), before)
  })

  it('nobody publishes first under the code of an organ elsewhere', async () => {
    const told = await lastTold(world.other)
    const squatted = of(sampleUscc('1', '1', '360103', 77), residencePermit)
    const { implementationCode, handlingCode } = squatted
    await world.tell(world.other, { ...told, item: { ...told.item, implementationCode, handlingCode } })
    await world.follow(world.other)
    assert.deepEqual(await world.refusals(), ['catalogue.foreign-item'])
    await assert.rejects(getGuide(world.hub.services, handlingCode), { code: 'catalogue.unknown-item' })
  })

  it('national basic items and their end are the hub’s alone, also against a ministry', async () => {
    const { body } = await one<{ body: object }>(
      world.hub.services.db,
      sql`select body from network.feed_entries where feed = ${feed} order by position limit 1`,
    )
    const end = { kind: 'state', level: 'basic', code: residencePermit.basicCode, state: 3, note: null }
    await world.tell(world.ministry, body, end)
    await world.tell(world.node, body, end)
    await world.follow(world.ministry)
    await world.follow()
    assert.deepEqual(await world.refusals(), Array(4).fill('catalogue.foreign-item'))
  })

  it('a ministry tells of what serves the whole nation, never of a province', async () => {
    const organ = sampleUscc('1', '1', '100000', 2)
    const national = of(organ, residencePermit, { region: '000000' })
    await publish(world.ministry, national)
    const told = await lastTold(world.ministry)
    await world.tell(world.ministry, { ...told, item: { ...told.item, version: 2, region: '110000' } })
    await world.follow(world.ministry)
    assert.deepEqual(await world.refusals(), ['catalogue.foreign-item'])
    assert.equal((await getGuide(world.hub.services, national.handlingCode)).platformId, 'mps')
  })

  it('a page under a foreign key is not believed', async () => {
    await publish(world.node, { ...another, version: 4, promisedLimit: { days: 6, unit: 'working-day' } })
    world.altering(world.other, (body) => body)
    await assert.rejects(world.follow())
    assert.equal((await world.position()).fault, 'untrusted')
    world.network.setLine(undefined)
    world.network.advance(60_000)
    await world.follow()
    await world.mustEqual()
  })
})

describe('malformed entries', () => {
  beforeEach(() => world.network.setLine(undefined))
  const word = { zh: '试', en: 'test' }
  const departure = { reason: word, by: word, at: '2026-07-08T02:00:00.000Z' }
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
  let good: { item: Record<string, unknown> }
  let version = 100

  before(async () => {
    good = (await lastTold(world.node)) as unknown as typeof good
  })

  /** Tells a bad entry and a good one after it: the bad is refused, the good applied. */
  async function passesOver(body: unknown, alter?: (text: string) => string): Promise<string[]> {
    version += 2
    const next = { ...good, item: { ...good.item, version } }
    await world.tell(world.node, body, next)
    if (alter) world.altering(world.node, alter)
    await world.follow()
    world.network.setLine(undefined)
    const { position, head, fault } = await world.position()
    assert.deepEqual([position, fault], [head, null])
    const { version: found } = await getGuide(world.hub.services, another?.handlingCode ?? '')
    assert.equal(found, version, 'the good entry after it')
    return world.refusals()
  }

  const overriding = (...overrides: readonly unknown[]) => ({
    ...good,
    item: { ...good.item, version: version + 1, overrides },
  })
  const own = (change: object) => ({
    ...good,
    item: { ...good.item, version: version + 1, own: { ...(good.item.own as object), ...change } },
  })
  const refused = ['catalogue.feed-entry-malformed']

  it('of no form at all are passed over', async () => {
    for (const body of [null, 1, 'x', [], {}, { kind: 'item' }, { kind: 'none' }, { ...good, item: null }])
      assert.deepEqual(await passesOver(body), refused, JSON.stringify(body))
  })

  it('with values that no element has: null, another type, deep nesting, a megabyte', async () => {
    const values = [null, 1, '', [], {}, nested(500), 'x'.repeat(900_000), [null], [{ title: null }]]
    for (const value of values) {
      const told = overriding({ element: 'steps', value, ...departure })
      assert.deepEqual(await passesOver(told), refused, JSON.stringify(value).slice(0, 40))
    }
  })

  it('with an element set twice, so that the second hides the first', async () => {
    const steps = { element: 'steps', value: householdMove.steps, ...departure }
    assert.deepEqual(await passesOver(overriding({ ...steps, value: null }, steps)), refused)
    assert.deepEqual(await passesOver(overriding(steps, steps)), refused)
  })

  it('with an element nobody may set, or that does not exist', async () => {
    for (const element of ['name', 'department', 'ways', 'constructor', '__proto__'])
      assert.deepEqual(await passesOver(overriding({ element, value: word, ...departure })), refused, element)
  })

  it('with departures beyond the law', async () => {
    const fee = { element: 'fee', value: { amountFen: 100, basis: word }, ...departure }
    assert.deepEqual(await passesOver(overriding(fee)), ['catalogue.unlawful-override'])
  })

  it('with numbers, days and signs that cannot be stored', async () => {
    const item = (change: object) => ({ ...good, item: { ...good.item, version: version + 1, ...change } })
    const bad = [
      () => own({ visits: 40_000 }),
      () => own({ popularity: 1e300 }),
      () => own({ promisedLimit: { days: 99_999, unit: 'working-day' } }),
      () => ({ ...item({}), publishedAt: '2026-99-99T99:99:99.000Z' }),
      () => item({ effectiveFrom: '2026-02-30' }),
      () => item({ version: 3_000_000_000 }),
      () => item({ basicVersion: 3_000_000_000 }),
      () => overriding({ element: 'summary', value: word, ...departure, at: '--------------------' }),
    ]
    for (const body of bad) assert.deepEqual(await passesOver(body()), refused, body.toString())
  })

  it('with half a character or a zero byte, which only a hostile sender can write', async () => {
    for (const sign of ['\\u0000', '\\ud800']) {
      const marked = own({ handlingName: { zh: 'MARK', en: 'MARK' } })
      assert.deepEqual(await passesOver(marked, (text) => text.replaceAll('MARK', sign)), refused, sign)
    }
  })

  it('with a name too long to be found by', async () => {
    const long = Array.from({ length: 3_900 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7_919) % 20_000))).join('')
    assert.deepEqual(await passesOver(own({ handlingName: { zh: long, en: 'x' } })), refused)
  })

  it('with a state of no item, no state, or on no day', async () => {
    const state = { kind: 'state', level: 'item', code: another?.handlingCode, state: 2 }
    const note = { reason: word, until: '2026-08-01', since: '2026-07-08' }
    assert.deepEqual(await passesOver({ ...state, code: 'x'.repeat(33), note }), ['catalogue.unknown-item'])
    assert.deepEqual(await passesOver({ ...state, state: 4, note }), refused)
    assert.deepEqual(await passesOver({ ...state, note: { ...note, until: '2026-99-99' } }), refused)
    assert.deepEqual(await passesOver({ ...state, note: { ...note, since: 'soon' } }), refused)
  })

  it('never brings in what no element is called, above all not an inherited one as if it were the organ’s own', async () => {
    const fee = { amountFen: 9_999_900, basis: word }
    assert.deepEqual(await passesOver(own({ fee, materials: [], audience: 'enterprise', junk: nested(200) })), [])
    const { version: last, ...guide } = await getGuide(world.hub.services, another?.handlingCode ?? '', version - 1)
    assert.equal(last, version - 1)
    assert.deepEqual([guide.fee, guide.audience, guide.materials.length], [null, 'person', 1])
    assert.equal('junk' in guide, false)
  })

  it('out of order or twice change nothing', async () => {
    const before = await getGuide(world.hub.services, another?.handlingCode ?? '')
    const newest = { ...good, item: { ...good.item, version } }
    const older = { ...good, item: { ...good.item, version: version - 2, effectiveFrom: '2026-06-02' } }
    await world.tell(world.node, newest, newest, { ...good, item: { ...good.item, version: 50 } }, older)
    await world.follow()
    assert.deepEqual(await world.refusals(), ['catalogue.version-out-of-order', 'catalogue.version-exists'])
    assert.deepEqual(await getGuide(world.hub.services, another?.handlingCode ?? ''), before)
  })
})

describe('a node that was away', () => {
  beforeEach(() => world.network.setLine(undefined))
  it('is caught up with, 1,200 items in pages of at most 500', async () => {
    const told = await lastTold(world.node)
    const { basicCode } = foodLicence
    const split = splitItem(basicOf(foodLicence), foodLicence, { reason, by: reason, at: new Date(0) })
    // Handling items have two digits: fifteen organs with eighty each.
    const bodies = Array.from({ length: 15 }, (_, n) => sampleUscc('1', '1', '360102', 100 + n)).flatMap((organ) =>
      Array.from({ length: 80 }, (_, n) => {
        const implementationCode = makeImplementationCode(organ, 4, basicCode)
        const codes = { implementationCode, handlingCode: makeHandlingCode(implementationCode, n + 1) }
        return { ...told, item: { ...split, ...codes, region: '360102' } }
      }),
    )
    await world.tell(world.node, ...bodies)
    const pages = await world.follow()
    assert.ok(pages >= 3, `${pages} pages`)
    const { position, head, fault } = await world.position()
    assert.deepEqual([position, fault], [head, null])
    const { count } = await one<{ count: number }>(
      world.hub.services.db,
      sql`select count(*) as count from catalogue.items where platform = '360000' and current
        and basic_code = ${foodLicence.basicCode}`,
    )
    assert.equal(count, 1_200)
    assert.deepEqual(await world.refusals(), [])
  })
})
