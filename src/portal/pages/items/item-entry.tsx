import type { ReactNode } from 'react'
import type { ItemCard } from '#catalogue'
import { say } from '#kernel/language'
import { Clauses, type Entry, Tag } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayHandledBy } from './handled-by.ts'
import { sayOutcome } from './outcome.ts'
import { outcomeWords } from './outcome-words.ts'

export interface ItemEntryOptions {
  /** The region the list is for; the person's own unless an address names another. */
  readonly region?: string | undefined
  /** At the end of the row. */
  readonly beside?: ReactNode
  /** Leaves out which level handles it, where a list is only a few examples. */
  readonly brief?: boolean | undefined
  /** A second line under the outcome: why it was found. */
  readonly more?: ReactNode
}

/** An item in a list: its name, its outcome, and which level handles it when the region itself does not. */
export function itemEntry(item: ItemCard, frame: Frame, options: ItemEntryOptions = {}): Entry {
  const { language } = frame
  const { region = frame.region.code, beside, more, brief } = options
  const by = brief ? undefined : sayHandledBy(item, region, language)
  return {
    href: href(frame, `/items/${item.handlingCode}`),
    title: say(item.name, language),
    text: (
      <>
        <Clauses text={sayOutcome(item, language)} />
        {(by || more) && (
          <span className="entries__more">
            {by}
            {by && more && ' · '}
            {more}
          </span>
        )}
      </>
    ),
    beside: item.suspended ? <Tag tone="warn">{say(outcomeWords.suspended, language)}</Tag> : beside,
  }
}
