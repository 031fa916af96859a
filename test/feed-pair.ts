import pg from 'pg'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { appendToFeed, type FeedEntry, type FeedFollowing, networkRoutes, readFeedPositions } from '#network'
import { type TestNetwork, testNetwork } from './platforms.ts'

/** What happens inside `apply`, after the entries were written. */
export type Mood = (services: Services, entries: readonly FeedEntry[]) => Promise<void> | void

/** A hub that publishes and a node (of the other suite) that writes down what it applied; 440000 stands by. */
export interface FeedPair {
  readonly network: TestNetwork
  /** The node's database as its owner, who may look at connections and cut them. */
  readonly owner: pg.Client
  /** A feed of its own for each test; `next` begins another, with mended lines. */
  feed(): string
  next(): void
  setMood(mood: Mood): void
  following(): FeedFollowing
  publish(...keys: string[]): Promise<void>
  /** Keys in the order in which they were applied; what was applied twice is there twice. */
  applied(): Promise<string[]>
  position(): Promise<Awaited<ReturnType<typeof readFeedPositions>>[number] | undefined>
  /** How often the hub was asked for the feed. */
  asked(): number
  close(): Promise<void>
}

export async function feedPair(): Promise<FeedPair> {
  const routes = networkRoutes({})
  const network = await testNetwork([
    { id: 'hub', routes },
    { id: '360000', suite: 'gm', routes },
    { id: '440000', routes },
  ])
  const { services, url } = network.get('360000')
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  // No key on purpose: a second application must not be refused but seen.
  await owner.query('create table public.applied (n serial, platform text, feed text, position int, key text)')
  let mood: Mood = () => {}
  let number = 0
  const feed = (): string => `test.${number}`

  return {
    network,
    owner,
    feed,
    next() {
      network.setLine(undefined)
      network.advance(60_000)
      mood = () => {}
      number += 1
    },
    setMood(next) {
      mood = next
    },
    following: () => ({
      feed: feed(),
      of: 'hub',
      async apply(apart, sender, entries) {
        for (const { position, key } of entries)
          await sql`insert into public.applied (platform, feed, position, key)
            values (${sender.id}, ${feed()}, ${position}, ${key})`.execute(apart.db)
        await mood(apart, entries)
      },
    }),
    publish: (...keys) =>
      network.get('hub').as(system, (hub) =>
        appendToFeed(
          hub,
          feed(),
          keys.map((key) => ({ key, body: { key } })),
        ),
      ),
    async applied() {
      const found = await rows<{ key: string }>(
        services.db,
        sql`select key from public.applied where feed = ${feed()} order by n`,
      )
      return found.map(({ key }) => key)
    },
    position: async () => (await readFeedPositions(services)).find((each) => each.feed === feed()),
    asked: () => network.sent.filter((request) => request.url.includes(`/network/feeds/${feed()}?`)).length,
    async close() {
      await owner.end()
      await network.close()
    },
  }
}
