import assert from 'node:assert/strict'
import { basicOf, catalogueFollowings, listItems, publishBasicItems, type ServiceItem } from '#catalogue'
import { rows, sql } from '#kernel/database'
import type { IncomingCall } from '#kernel/http'
import { system } from '#kernel/principal'
import { appendToFeed, listRefusedEntries, networkRoutes, readFeedPositions, signAnswer } from '#network'
import { followFeed } from '../src/network/feeds/follow-feed.ts'
import { type PlatformOfNetwork, type TestNetwork, testNetwork } from './platforms.ts'

export const feed = 'catalogue'
const firstProcess = '00000000-0000-4000-8000-000000000001'

/** A hub that follows the catalogues of 江西 (of the other suite), 广东 and a ministry, over real signed requests. */
export interface CatalogueNetwork {
  readonly network: TestNetwork
  readonly hub: PlatformOfNetwork
  readonly node: PlatformOfNetwork
  readonly other: PlatformOfNetwork
  readonly ministry: PlatformOfNetwork
  /** Basic items, put in force at the hub and taken over by every platform that follows it. */
  basicsOf(items: readonly ServiceItem[]): Promise<void>
  /** The hub asks a node until it has everything. @returns how many pages it took */
  follow(from?: PlatformOfNetwork, process?: string): Promise<number>
  followHub(node: PlatformOfNetwork): Promise<void>
  /** Appends to a platform's feed what no verb of it would write. */
  tell(by: PlatformOfNetwork, ...bodies: readonly unknown[]): Promise<void>
  /** Alters the pages of a platform on their way, signed with its own key as its owner could. */
  altering(from: PlatformOfNetwork, change: (body: string) => string): void
  /** Codes with which entries were refused since the last question, in the order of the feed. */
  refusals(): Promise<string[]>
  position(of?: PlatformOfNetwork): Promise<{ position: number; head: number; fault: string | null }>
  /** The hub holds of a node exactly what the node holds itself, and lists the same. */
  mustEqual(node?: PlatformOfNetwork, regions?: readonly string[]): Promise<void>
  close(): Promise<void>
}

export async function catalogueNetwork(): Promise<CatalogueNetwork> {
  const routes = networkRoutes({})
  const network = await testNetwork([
    { id: 'hub', routes },
    { id: '360000', suite: 'gm', routes },
    { id: '440000', routes },
    { id: 'mps', routes },
  ])
  const [hub, node, other, ministry] = ['hub', '360000', '440000', 'mps'].map((id) => network.get(id))
  assert.ok(hub && node && other && ministry)
  const seen = new Set<string>()

  async function catchUp(at: PlatformOfNetwork, of: PlatformOfNetwork, process: string): Promise<number> {
    const [following] = catalogueFollowings(at.platform)
    assert.ok(following)
    for (let pages = 1; ; pages += 1) {
      if ((await followFeed(at.services, following, of.platform.id, process)) !== 'more') return pages
    }
  }

  return {
    ...{ network, hub, node, other, ministry },
    async basicsOf(items) {
      await hub.as(system, (services) =>
        publishBasicItems(services, [...new Map(items.map((item) => [item.basicCode, basicOf(item)])).values()]),
      )
      for (const each of [node, other, ministry]) await catchUp(each, hub, firstProcess)
    },
    follow: (from = node, process = firstProcess) => catchUp(hub, from, process),
    async followHub(at) {
      await catchUp(at, hub, firstProcess)
    },
    tell: (by, ...bodies) =>
      by.as(system, (services) =>
        appendToFeed(
          services,
          feed,
          bodies.map((body, index) => ({ key: `told ${index}`, body })),
        ),
      ),
    altering(from, change) {
      network.setLine(async (request, send) => {
        const { body } = await send(request)
        const content = { status: 200, body: Buffer.from(change(body.toString())) }
        const call: IncomingCall = {
          ...request,
          header: (name) => request.headers[name],
          cookie: () => undefined,
          rawBody: Buffer.alloc(0),
          may: 'platform',
        }
        return { ...content, headers: signAnswer(from.services, call, content) }
      })
    },
    async refusals() {
      const all = await listRefusedEntries(hub.services)
      const fresh = all
        .filter(({ platform, position }) => !seen.has(`${platform} ${position}`))
        .toSorted((a, b) => a.position - b.position)
      for (const { platform, position } of fresh) seen.add(`${platform} ${position}`)
      return fresh.map(({ code }) => code)
    },
    async position(of = node) {
      const found = (await readFeedPositions(hub.services)).find(({ platform }) => platform === of.platform.id)
      assert.ok(found)
      return { position: found.position, head: found.head, fault: found.fault }
    },
    async mustEqual(of = node, regions = ['360000', '360102']) {
      assert.deepEqual(await held(hub, of.platform.id), await held(of, null))
      const listed = async (at: PlatformOfNetwork, region: string) =>
        (await listItems(at.services, { region })).map(({ titleId: _title, platformId: _platform, ...card }) => card)
      for (const region of regions) assert.deepEqual(await listed(hub, region), await listed(of, region), region)
    },
    close: () => network.close(),
  }
}

/** Everything a platform holds of the items of one publisher. */
async function held(of: PlatformOfNetwork, publisher: string | null): Promise<unknown[]> {
  return rows(
    of.services.db,
    sql`select item.*, title.name, title.words, null as title_id, null as platform
      from catalogue.items item join catalogue.titles title on title.id = item.title_id
      where item.platform is not distinct from ${publisher} order by handling_code, version`,
  )
}
