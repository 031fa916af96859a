import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { heaviestPage } from './feed.ts'
import { advanceHead, insertEntries } from './feed-store.ts'

/**
 * Publishes public changes, in the transaction of the act that made them: with its commit they are there, with its
 * rollback they never were. From here until commit other writers of the feed wait, so an act appends last, and where it
 * appends to several feeds, in the order of their names.
 */
export async function appendToFeed(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  feed: string,
  entries: readonly { readonly key: string; readonly body: unknown }[],
): Promise<void> {
  if (entries.length === 0) return
  const bodies = entries.map(({ body }) => JSON.stringify(body ?? null))
  if (bodies.some((body) => Buffer.byteLength(body) > heaviestPage)) {
    throw problems.feedEntryTooLarge({ private: { feed } })
  }
  const head = await advanceHead(db, feed, entries.length)
  const keys = entries.map(({ key }) => key)
  await insertEntries(db, feed, { after: head - entries.length, keys, bodies, at: clock.now() })
}
