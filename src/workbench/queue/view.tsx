import type { ReactNode } from 'react'
import type { Queue, QueueLane } from '#casework'
import { say } from '#kernel/language'
import { Notice } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { QueueList } from './queue-list.tsx'
import { queueWords } from './words.ts'

export const outcomes = ['granted', 'refused', 'asked', 'accepted'] as const
export type Outcome = (typeof outcomes)[number]

export interface QueueView {
  readonly queue: Queue
  readonly lane: QueueLane
  /** What the officer has just done. */
  readonly did: Outcome | undefined
}

/** The home of an approver. No case is opened by itself, because every opening is told to its applicant. */
export function QueuePage({ frame, view }: BenchPageProps<QueueView>): ReactNode {
  const { language } = frame
  const { queue, lane, did } = view
  return (
    <div className="desk">
      <QueueList frame={frame} queue={queue} lane={lane} isPage />
      <div className="desk__case">
        <div className="desk__body stack">
          {did && <Notice tone="ok" title={say(queueWords[did], language)} />}
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
