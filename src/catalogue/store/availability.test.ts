import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { isWithin, makeHandlingCode, makeImplementationCode, regionPath, sampleUscc } from '#standards'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import {
  countItems,
  countWays,
  type ItemCard,
  type ItemFilter,
  listDepartments,
  listItems,
  listThemes,
  type ServiceItem,
  ways,
} from '../index.ts'
import { basicOf, splitItem } from '../inheritance/split-item.ts'
import { waysOf } from '../inheritance/ways-of.ts'
import { type InForce, putInForce } from '../publication/put-in-force.ts'
import { itemStates, setState } from './items.ts'
import { nextPublication } from './publications.ts'
import { refreshTitle } from './titles.ts'

const nation = '000000'
/**
 * The nation; a province with city and counties; a municipality with a district; a city without districts; a county its
 * province administers itself; the corps and a city of it, which lies in 新疆; a province nobody publishes in.
 */
const places = [
  ...[nation, '360000', '360100', '360102', '360103', '110000', '110101', '440000', '441900', '420000', '429004'],
  ...['650000', '659001', '660000'],
]
const asked = [...places, '360200', '360104', '110105', '530000', '810000']

const because = { zh: '试', en: 'test' }
const departure = { reason: because, by: because, at: new Date(0) }
const bases = [residencePermit, householdMove, foodLicence]
/** The basic item's name, or a handling item's own: each is a title. */
const renewal = { zh: '补办', en: 'Renewal' }

interface Live {
  item: ServiceItem
  readonly basis: ServiceItem
  state: 'in-use' | 'suspended'
}

let test: TestServices
let live: Live[] = []
let made = 0

before(async () => {
  test = await testServices({ platform: { id: 'hub', kind: 'hub', region: nation } })
  // The basic items; what implements them comes below.
  await publishWithBasics(test.services, bases)
  live = bases.map((item) => ({ item, basis: item, state: 'in-use' }))
})
after(() => test.close())

type Act = (typeof acts)[number]
const acts = ['publish', 'publish', 'publish', 'change', 'rename', 'move', 'suspend', 'abolish'] as const

const step = fc.record({
  act: fc.constantFrom(...acts),
  place: fc.constantFrom(...places),
  basis: fc.constantFrom(...bases),
  which: fc.nat(1_000),
  days: fc.constantFrom(0, 3),
  visits: fc.nat(2),
  online: fc.boolean(),
  nearest: fc.constantFrom('county' as const, 'township' as const),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** In the way of the verbs, without their rules: what is listed does not ask whether it was lawful to publish it. */
async function put(item: ServiceItem, basis: ServiceItem): Promise<void> {
  const { db, clock } = test.services
  const basic = basicOf(basis)
  const version: InForce = {
    ...{ basic, item, implementing: splitItem(basic, item, departure) },
    ...{ platform: null, publishedAt: clock.now(), publishedBy: because, publication: await nextPublication(db) },
  }
  await putInForce(test.services, [version])
}

function shaped(item: ServiceItem, { days, visits, online, nearest }: Step): ServiceItem {
  const changed: ServiceItem = {
    ...item,
    promisedLimit: { days, unit: 'working-day' },
    visits,
    online: online ? residencePermit.online : null,
    channels: { ...item.channels, depth: [], nearest },
  }
  return { ...changed, ways: waysOf(changed) }
}

async function take(given: Step): Promise<void> {
  const { place, basis } = given
  const known = live[given.which % live.length]
  const act: Act = known ? given.act : 'publish'
  if (act === 'publish' || !known) {
    made += 1
    const organ = sampleUscc('1', '1', place === nation ? '100000' : place, 100 + made)
    const implementationCode = makeImplementationCode(organ, 4, basis.basicCode)
    const codes = { implementationCode, handlingCode: makeHandlingCode(implementationCode, 1) }
    const item = shaped({ ...basis, ...codes, region: place }, given)
    await put(item, basis)
    live.push({ item, basis, state: 'in-use' })
    return
  }
  const { item } = known
  const version = item.version + 1
  if (act === 'abolish' || act === 'suspend') {
    const state = act === 'abolish' ? itemStates.abolished : itemStates.suspended
    const { db } = test.services
    const publication = await nextPublication(db)
    await setState(db, item.handlingCode, state, null)
    await refreshTitleOf(item, act === 'abolish' ? -1 : 0, publication)
    if (act === 'abolish') live = live.filter((each) => each !== known)
    else known.state = 'suspended'
    return
  }
  const name = item.name === renewal ? known.basis.name : renewal
  const change = { change: shaped(item, given), rename: { ...item, name }, move: { ...item, region: place } }[act]
  known.item = { ...change, version }
  known.state = 'in-use'
  await put(known.item, known.basis)
}

async function refreshTitleOf(item: ServiceItem, change: number, publication: number): Promise<void> {
  const id = await titleOf(item)
  await refreshTitle(test.services.db, id, { live: change, publication })
}

async function titleOf({ basicCode, name }: ServiceItem): Promise<number> {
  const found = await test.unbound.database.pool.query(
    'select id from catalogue.titles where basic_code = $1 and name = $2',
    [basicCode, name.zh],
  )
  return found.rows[0].id
}

/** The places whose items answer in a region, nearest first: itself, those above it, then all below. */
function scope(region: string): (item: ServiceItem) => number | undefined {
  const path = [nation, ...(region === nation ? [] : regionPath(region).map(({ code }) => code))].toReversed()
  return ({ region: of }) => {
    const above = path.indexOf(of)
    if (above >= 0) return above
    // Below comes after everything above, by code.
    return region === nation || isWithin(of, region) ? path.length + Number(of) : undefined
  }
}

const titleKey = ({ basicCode, name }: ServiceItem) => `${basicCode} ${name.zh}`

/** What has to be listed: for each title the item that answers, of several in one place one in use, then by code. */
function expected(region: string, { way, audience, theme, departmentId }: ItemFilter): Map<string, string> {
  const distance = scope(region)
  const nearest = new Map<string, { rank: string; code: string }>()
  for (const { item, state } of live) {
    const far = distance(item)
    const fits =
      (way === undefined || item.ways[way]) &&
      (audience === undefined || item.audience === audience) &&
      (theme === undefined || item.theme === theme) &&
      (departmentId === undefined || item.department.id === departmentId)
    if (far === undefined || !fits) continue
    const rank = `${String(far).padStart(9, '0')} ${state} ${item.handlingCode}`
    const before = nearest.get(titleKey(item))
    if (!before || rank < before.rank) nearest.set(titleKey(item), { rank, code: item.handlingCode })
  }
  return new Map([...nearest].map(([title, each]) => [title, each.code]))
}

async function allPages(filter: ItemFilter, size: number): Promise<ItemCard[]> {
  const found: ItemCard[] = []
  for (let offset = 0; ; offset += size) {
    const page = await listItems(test.services, { ...filter, limit: size, offset })
    found.push(...page)
    if (page.length < size) return found
  }
}

async function mustList(filter: ItemFilter & { region: string }): Promise<void> {
  const about = JSON.stringify(filter)
  const listed = await listItems(test.services, filter)
  const byCode = new Map(live.map(({ item, state }) => [item.handlingCode, { item, state }]))
  const found = listed.map((card) => {
    const known = byCode.get(card.handlingCode)
    assert.ok(known, `${card.handlingCode} is in force`)
    assert.equal(card.suspended, known.state === 'suspended')
    assert.deepEqual([card.region, card.ways, card.name], [known.item.region, known.item.ways, known.item.name])
    return [titleKey(known.item), card.handlingCode] as const
  })
  assert.equal(new Set(found.map(([title]) => title)).size, found.length, `one item a title: ${about}`)
  const sorted = (entries: Iterable<readonly [string, string]>) => [...entries].map(String).toSorted()
  assert.deepEqual(sorted(found), sorted(expected(filter.region, filter)), about)
  assert.equal(await countItems(test.services, filter), listed.length, `count of ${about}`)
  assert.deepEqual(await allPages(filter, 2), listed, `pages of ${about}`)
}

async function mustCount(region: string): Promise<void> {
  const distance = scope(region)
  const within = live.map(({ item }) => item).filter((item) => distance(item) !== undefined)
  const { levels } = await countWays(test.services, region)
  const sum = (of: (level: (typeof levels)[number]) => number) => levels.reduce((all, each) => all + of(each), 0)
  assert.equal(
    sum(({ all }) => all),
    within.length,
    `items of ${region}`,
  )
  for (const way of ways) {
    assert.equal(
      sum((level) => level.ways[way]),
      within.filter((item) => item.ways[way]).length,
      `${way} in ${region}`,
    )
  }
  for (const audience of ['person', 'enterprise'] as const) {
    const total = await countItems(test.services, { region, audience })
    const counts = [
      await listThemes(test.services, audience, region),
      await listDepartments(test.services, audience, region),
    ]
    for (const list of counts) {
      assert.equal(
        list.reduce((all, { count }) => all + count, 0),
        total,
      )
      assert.ok(list.every(({ count }) => count > 0))
    }
  }
}

describe('what is available in a region', () => {
  it('is what a plain reading of the items says, in every region, under every filter, counted and in pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
        for (const each of steps) await take(each)
        test.advance(1_000)
        for (const region of asked) {
          await mustList({ region })
          await mustCount(region)
        }
        for (const region of [nation, '360000', '360102', '110101', '441900', '429004', '659001']) {
          for (const way of ways) await mustList({ region, way })
          await mustList({ region, audience: 'person', theme: residencePermit.theme })
          await mustList({ region, departmentId: foodLicence.department.id, way: 'oneVisit' })
        }
      }),
      // Each run goes on from where the last one left the catalogue.
      { numRuns: 5, endOnFailure: true },
    )
  })

  it('has live counts of titles that are those of the items', async () => {
    const { rows } = await test.unbound.database.pool.query(
      `select title.id, live, count(item.handling_code)::int as counted from catalogue.titles title
        left join catalogue.items item on title_id = title.id and current group by title.id, live`,
    )
    assert.ok(rows.length > 3)
    for (const { id, live: kept, counted } of rows) assert.equal(kept, counted, `title ${id}`)
  })

  it('is nothing for an offset behind the end, an unknown theme or department', async () => {
    for (const filter of [{ offset: 10_000 }, { theme: '999' }, { departmentId: "' or true --" }, { themes: [] }]) {
      assert.deepEqual(await listItems(test.services, { region: '360102', ...filter }), [])
    }
    assert.equal(await countItems(test.services, { region: '360102', themes: [] }), 0)
  })
})
