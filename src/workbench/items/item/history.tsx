import type { ReactNode } from 'react'
import type { ItemAct } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { Details, type Frame, sayInstant, Timeline } from '#portal'
import { listWords } from '../list/words.ts'
import { actDetails, actWords, itemWords as words } from './words.ts'

const shown = 8

/** Everything that was done to the item and its drafts, newest first: by whom, when, why. */
export function History({
  frame,
  acts,
  now,
}: {
  readonly frame: Frame
  readonly acts: readonly ItemAct[]
  readonly now: Date
}): ReactNode {
  const { language } = frame
  const entries = [...acts].reverse().map((act, index) => ({
    key: String(acts.length - index),
    time: sayInstant(act.at, language, now),
    dateTime: act.at.toISOString(),
    title: `${say(actWords[act.act], language)} · ${act.actor.name ?? say(words.bySystem, language)}`,
    text: detailOf(act, language),
  }))
  const rest = entries.slice(shown)
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{say(words.history, language)}</h2>
      {entries.length === 0 && <p className="muted">{say(words.noHistory, language)}</p>}
      {entries.length > 0 && <Timeline entries={entries.slice(0, shown)} />}
      {rest.length > 0 && (
        <Details summary={say(listWords.andMore, language, { count: rest.length })}>
          <Timeline entries={rest} />
        </Details>
      )}
    </section>
  )
}

function detailOf(act: ItemAct, language: Language): string | undefined {
  switch (act.act) {
    case 'save':
    case 'submit':
    case 'approve':
      return say(actDetails.revision, language, { revision: act.detail.revision })
    case 'return':
    case 'rebase':
      return say(act.detail.reason, language)
    case 'publish':
      return say(actDetails.version, language, { version: act.detail.version, date: act.detail.effectiveFrom })
    case 'suspend':
    case 'abolish':
      return say(act.detail.note.reason, language)
    default:
      return undefined
  }
}
