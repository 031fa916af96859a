import { Problem } from '#kernel/problem'
import { remoteCodeOf } from '../problems.ts'
import type { FeedFault } from './feed.ts'

/** Following came to a stop; `cause` is for the log. */
export class FeedFailure extends Error {
  readonly fault: FeedFault
  constructor(fault: FeedFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

/** What it means for the feed that the other platform did not give the page. */
export function failureOfCall(error: unknown): FeedFailure {
  if (!(error instanceof Problem)) return new FeedFailure('failing', error)
  if (remoteCodeOf(error) === 'network.feed-position-unknown') return new FeedFailure('position-unknown', error)
  if (error.code === 'network.answer-untrusted') return new FeedFailure('untrusted', error)
  return new FeedFailure(error.code === 'network.platform-refused' ? 'refused' : 'away', error)
}
