import type { ReactNode } from 'react'
import type { Queue, QueueLane, Undoable } from '#casework'
import { say } from '#kernel/language'
import { Button, type Frame, HiddenCsrf, href, Notice } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { QueueList } from './queue-list.tsx'
import { queueWords } from './words.ts'

export const outcomes = [
  ...(['granted', 'refused', 'asked', 'accepted', 'declined'] as const),
  ...(['special', 'resumed', 'extended', 'ended', 'undone'] as const),
  ...(['proposed', 'returned', 'made', 'delivered', 'handed-over', 'recused', 'urged'] as const),
  ...(['answered', 'prechecked', 'inspected', 'consulted'] as const),
] as const
export type Outcome = (typeof outcomes)[number]

export interface QueueView {
  readonly queue: Queue
  readonly lane: QueueLane
  readonly isMine: boolean
  /** What the officer has just done. */
  readonly did: Outcome | undefined
  readonly undoable: readonly Undoable[]
}

/** The home of an approver. No case is opened by itself, because every opening is told to its applicant. */
export function QueuePage({ frame, view }: BenchPageProps<QueueView>): ReactNode {
  const { language } = frame
  const { queue, lane, isMine, did } = view
  return (
    <div className="desk">
      <QueueList frame={frame} queue={queue} lane={lane} isMine={isMine} isPage />
      <div className="desk__case">
        <div className="desk__body stack">
          {did && <Notice tone="ok" title={say(queueWords[did], language)} />}
          {view.undoable.map((each) => (
            <UndoNotice key={each.caseId} frame={frame} undoable={each} />
          ))}
          {queue.rows.length > 0 && (
            <div className="empty">
              <h2>{say(queueWords.choose, language)}</h2>
              <p>{say(queueWords.chooseNote, language)}</p>
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** Within its minute a decision can be taken back by whoever made it; without script the page shows it until it is loaded again. */
function UndoNotice({ frame, undoable }: { readonly frame: Frame; readonly undoable: Undoable }): ReactNode {
  const { language } = frame
  const { caseId, version, itemName, applicant, outcome, until } = undoable
  const words = outcome === 'granted' ? queueWords.undoGranted : queueWords.undoRefused
  return (
    <Notice tone="info" title={say(words, language, { name: applicant, item: say(itemName, language) })}>
      <p>{say(queueWords.undoUntil, language, { time: sayClockTime(until) })}</p>
      <form method="post" action={href(frame, `/w/case/${caseId}/undo`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="version" value={version} />
        <Button kind="secondary">{say(queueWords.undo, language)}</Button>
      </form>
    </Notice>
  )
}

/** 10:01:00 in China: a minute needs its seconds. */
export function sayClockTime(instant: Date): string {
  return instant.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' })
}
