import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { type FeedPage, heaviestPage } from './feed.ts'
import { findHead, selectEntries } from './feed-store.ts'

/**
 * One page of an own feed. The head is read first: everything up to it is committed and stays.
 * @throws problems.feedPositionUnknown when the caller knows more than was published: this platform was restored.
 */
export async function readFeed(
  { db }: Pick<Services, 'db'>,
  feed: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<FeedPage> {
  const { head, previous } = (await findHead(db, feed, after)) ?? { head: 0, previous: null }
  if (after > head) throw problems.feedPositionUnknown({ private: { feed, after, head } })
  // Most polls find nothing new and end here.
  const entries =
    after === head ? [] : await selectEntries(db, feed, { after, until: head, limit, bytes: heaviestPage })
  return { feed, head, previous, entries }
}
