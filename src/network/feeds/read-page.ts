import { Value } from 'typebox/value'
import { type EntryMark, type FeedPage, feedPageSchema } from './feed.ts'
import { FeedFailure } from './feed-failure.ts'

/**
 * Another platform's answer as a page that goes on exactly where this platform stands; anything else is refused whole.
 * @throws FeedFailure
 */
export function readPage(
  answer: unknown,
  feed: string,
  { position, last }: { readonly position: number; readonly last: EntryMark | null },
): FeedPage {
  if (!Value.Check(feedPageSchema, answer) || answer.feed !== feed) throw new FeedFailure('malformed')
  const { head } = answer
  const entries = answer.entries.map((each) => ({ ...each, at: new Date(each.at) }))
  const previous = answer.previous && { key: answer.previous.key, at: new Date(answer.previous.at) }
  if ([...entries, previous].some((each) => each && Number.isNaN(each.at.getTime()))) throw new FeedFailure('malformed')

  // Another entry stands where this platform stopped: the feed was taken back and has gone on differently.
  if (previous?.key !== last?.key || previous?.at.getTime() !== last?.at.getTime()) {
    throw new FeedFailure('position-unknown')
  }
  const isInOrder = entries.every((each, index) => each.position === position + index + 1)
  const isWhole = entries.length > 0 ? head >= position + entries.length : head === position
  if (!isInOrder || !isWhole) throw new FeedFailure('out-of-order')
  return { feed, head, previous, entries }
}
