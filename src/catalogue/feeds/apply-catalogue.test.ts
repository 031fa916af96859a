import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { Problem } from '#kernel/problem'
import type { FeedEntry, Platform } from '#network'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { type BasicItem, basicOf, getGuide, publishBasicItems, publishItems, searchItems } from '../index.ts'
import { selectOpenProposals } from '../proposals/proposal-store.ts'
import { applyCatalogue } from './apply-catalogue.ts'
import { catalogueFeed } from './change.ts'

let hub: TestServices
let node: TestServices
const jiangxi = platformOf('360000', 'node', '360000')
const guangdong = platformOf('440000', 'node', '440000')
const nation = platformOf('hub', 'hub', '000000')
const basics: readonly BasicItem[] = [residencePermit, householdMove].map((item) => basicOf(item))

before(async () => {
  hub = await testServices({ platform: { id: 'hub', kind: 'hub', region: '000000' } })
  node = await testServices()
  await publishBasicItems(hub.services, basics)
  await publishWithBasics(node.services, [residencePermit, householdMove])
})
after(() => Promise.all([hub.close(), node.close()]))

function platformOf(id: string, kind: Platform['kind'], region: string): Platform {
  return {
    id,
    kind,
    region,
    name: { zh: id, en: id },
    origin: '',
    publicKey: '',
    keyId: id,
    suite: 'intl',
    status: 'active',
  }
}

async function told(by: TestServices): Promise<FeedEntry[]> {
  const entries = await rows<Omit<FeedEntry, 'at'> & { at: Date }>(
    by.services.db,
    sql`select position, key, body, at from network.feed_entries where feed = ${catalogueFeed} order by position`,
  )
  return entries
}

function apply(to: TestServices, sender: Platform, entries: readonly FeedEntry[]): Promise<void> {
  return to.as({ kind: 'platform', platformId: sender.id }, (services) => applyCatalogue(services, sender, entries))
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'none'
}

/** Everything the hub holds of the items, to see that nothing changed. */
async function held(of: TestServices): Promise<unknown> {
  return rows(
    of.services.db,
    sql`select handling_code, version, current, state, own from catalogue.items order by 1, 2`,
  )
}

describe('a catalogue told to other platforms', () => {
  it('is found on the hub as it is at home, with the platform that handles it', async () => {
    await apply(hub, jiangxi, await told(node))
    const { items } = await searchItems(hub.services, { words: '居住证', region: '360102' })
    assert.equal(items[0]?.handlingCode, residencePermit.handlingCode)
    assert.equal(items[0]?.platformId, '360000')
    const [here, there] = [
      await getGuide(hub.services, residencePermit.handlingCode),
      await getGuide(node.services, residencePermit.handlingCode),
    ]
    assert.deepEqual({ ...here, platformId: null }, there)
  })

  it('changes nothing when it is told twice', async () => {
    const before = await held(hub)
    await apply(hub, jiangxi, await told(node))
    assert.deepEqual(await held(hub), before)
  })

  it('follows a change: the new version is found, the old one stays readable', async () => {
    const next = { ...residencePermit, version: 2, promisedLimit: { days: 1, unit: 'working-day' as const } }
    await publishItems(node.services, [next])
    const entries = await told(node)
    await apply(hub, jiangxi, entries.slice(-1))
    hub.advance(500)
    assert.equal((await getGuide(hub.services, next.handlingCode)).promisedLimit.days, 1)
    assert.equal((await getGuide(hub.services, next.handlingCode, 1)).promisedLimit.days, 3)
  })

  it('refuses, each with its problem and without a change, what is not the sender’s, malformed, altered or too old', async () => {
    const entries = await told(node)
    const [first] = entries.filter(({ key }) => key.startsWith(residencePermit.handlingCode))
    const newest = entries.at(-1)
    assert.ok(first && newest)
    const body = newest.body as { item: Record<string, unknown> }
    const changed = (change: Record<string, unknown>): FeedEntry => ({
      ...newest,
      body: { ...body, item: { ...body.item, ...change } },
    })
    const before = await held(hub)
    assert.equal(await refusal(apply(hub, guangdong, [newest])), 'catalogue.foreign-item')
    assert.equal(await refusal(apply(hub, jiangxi, [changed({ region: '440000' })])), 'catalogue.foreign-item')
    assert.equal(await refusal(apply(hub, jiangxi, [changed({ region: '000000' })])), 'catalogue.foreign-item')
    assert.equal(await refusal(apply(hub, jiangxi, [{ ...newest, body: 'x' }])), 'catalogue.feed-entry-malformed')
    assert.equal(
      await refusal(apply(hub, jiangxi, [changed({ own: {}, version: 3 })])),
      'catalogue.feed-entry-malformed',
    )
    assert.equal(
      await refusal(apply(hub, jiangxi, [changed({ handlingCode: householdMove.handlingCode })])),
      'catalogue.feed-entry-malformed',
    )
    assert.equal(await refusal(apply(hub, jiangxi, [changed({ overrides: [] })])), 'none')
    assert.equal(
      await refusal(apply(hub, jiangxi, [changed({ basicVersion: 9, version: 3 })])),
      'catalogue.unknown-basic-item',
    )
    assert.equal(
      await refusal(apply(hub, jiangxi, [changed({ effectiveFrom: '2020-01-01' })])),
      'catalogue.version-exists',
    )
    assert.equal(await refusal(apply(hub, jiangxi, [changed({ version: 5 })])), 'none')
    assert.equal(await refusal(apply(hub, jiangxi, [changed({ version: 4 })])), 'catalogue.version-out-of-order')
    const longer = {
      element: 'statutoryLimit',
      value: { days: 99, unit: 'working-day' },
      reason: word,
      by: word,
      at: '2026-07-08T02:00:00.000Z',
    }
    assert.equal(
      await refusal(apply(hub, jiangxi, [changed({ version: 6, overrides: [longer] })])),
      'catalogue.unlawful-override',
    )
    const after = (await held(hub)) as unknown[]
    assert.equal(after.length, (before as unknown[]).length + 1)
  })
})

const word = { zh: '试', en: 'test' }

describe('a national change', () => {
  const [basic] = basics
  assert.ok(basic)
  const second: BasicItem = {
    ...basic,
    version: 2,
    elements: { ...basic.elements, statutoryLimit: { days: 10, unit: 'working-day' } },
  }

  it('is proposed to the places that implement the item, and changes nothing there by itself', async () => {
    await publishBasicItems(hub.services, [second])
    const entries = await told(hub)
    await apply(node, nation, entries.slice(-1))
    const organ = residencePermit.handlingCode.slice(0, 18)
    const [proposal] = await selectOpenProposals(node.services.db, organ)
    assert.deepEqual(
      [proposal?.handlingCode, proposal?.fromVersion, proposal?.toVersion],
      [residencePermit.handlingCode, 1, 2],
    )
    node.advance(500)
    assert.equal((await getGuide(node.services, residencePermit.handlingCode)).statutoryLimit.days, 15)
  })

  it('can come from the hub alone', async () => {
    const entries = await told(hub)
    const third = { ...second, version: 3 }
    const forged = { ...entries.at(-1), body: { ...(entries.at(-1)?.body as object), basic: third } } as FeedEntry
    assert.equal(await refusal(apply(node, guangdong, [forged])), 'catalogue.foreign-item')
    assert.equal(await refusal(apply(hub, jiangxi, [forged])), 'catalogue.foreign-item')
  })
})
