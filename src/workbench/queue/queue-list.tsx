import type { ReactNode } from 'react'
import type { Queue, QueueLane, QueueRow } from '#casework'
import { type Language, say, type Words } from '#kernel/language'
import { type Frame, href, Tabs, Tag } from '#portal'
import { countBadge, countText } from '../frame/counted.tsx'
import { lanePath } from '../frame/rail.ts'
import { queueWords } from './words.ts'

export interface QueueListProps {
  readonly frame: Frame
  readonly queue: Queue
  readonly lane: QueueLane
  /** Only what is assigned to who looks. */
  readonly isMine?: boolean
  /** The case that is open beside the list. */
  readonly openCaseId?: string | undefined
  /** The list is the page; otherwise the case is, and the list only stands beside it. */
  readonly isPage: boolean
}

const lanes = ['open', 'overdue', 'due-today', 'waiting'] as const

/** W1: what has to be decided, by deadline risk, each with the reason for its place (wireframe 08). */
export function QueueList({ frame, queue, lane, isMine = false, openCaseId, isPage }: QueueListProps): ReactNode {
  const { language } = frame
  const { counts, rows } = queue
  // Beside a case the list has no heading: the h1 is the first in main and is the case's.
  const Heading = isPage ? 'h1' : 'strong'
  const numbers = { overdue: counts.overdue, 'due-today': counts.dueToday, waiting: counts.waiting }
  return (
    <div className="desk__list">
      <div className="desk__head">
        <div className="desk__title">
          <Heading>{say(queueWords[lane], language)}</Heading>
          {lane !== 'serving' && (
            <p>
              {say(queueWords.count, language, {
                open: countText(counts.open, language),
                overdue: countText(counts.overdue, language),
                today: countText(counts.dueToday, language),
              })}
            </p>
          )}
        </div>
        {lane !== 'serving' && (
          <Tabs
            label={say(queueWords.filter, language)}
            tabs={lanes.map((each) => ({
              text: say(each === 'open' ? queueWords.byDeadline : queueWords[each], language),
              href: href(frame, whosePath(each, isMine)),
              current: each === lane,
              count: each === 'open' ? undefined : countBadge(numbers[each], language),
            }))}
          />
        )}
        {isPage && lane !== 'serving' && (
          <p className="queue__ways">
            <a href={href(frame, whosePath(lane, !isMine))} data-key="m">
              {say(isMine ? queueWords.showAll : queueWords.showMine, language)}
            </a>{' '}
            <a href={href(frame, '/w/batch')} data-key="x">
              {say(queueWords.batch, language)}
            </a>
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="desk__body">{say(emptyWords(queue, lane), language)}</p>
      ) : (
        <QueueTable frame={frame} rows={rows} openCaseId={openCaseId} />
      )}
      <ListFoot frame={frame} queue={queue} lane={lane} isMine={isMine} />
    </div>
  )
}

/** A lane, of everybody or of who looks. */
function whosePath(lane: QueueLane, isMine = false): string {
  const path = lanePath(lane)
  if (!isMine) return path
  return `${path}${path.includes('?') ? '&' : '?'}whose=mine`
}

/** A page beyond the last one is empty although the lane is not: only an empty first page says that nothing is left. */
function emptyWords({ page }: Pick<Queue, 'page'>, lane: QueueLane): Words {
  if (page > 1) return queueWords.emptyPage
  return lane === 'open' ? queueWords.emptyOpen : queueWords.emptyLane
}

interface QueueTableProps {
  readonly frame: Frame
  readonly rows: readonly QueueRow[]
  readonly openCaseId: string | undefined
}

function QueueTable({ frame, rows, openCaseId }: QueueTableProps): ReactNode {
  const { language } = frame
  return (
    <table className="queue">
      <caption>{say(queueWords.caption, language)}</caption>
      <thead>
        <tr>
          {[queueWords.item, queueWords.limit, queueWords.check, queueWords.note].map((words) => (
            <th key={words.en} scope="col">
              {say(words, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.caseId} aria-current={row.caseId === openCaseId ? 'true' : undefined}>
            <th scope="row">
              <a className="queue__link" href={href(frame, `/w/case/${row.caseId}`)}>
                <strong>{say(row.itemName, language)}</strong> · {row.applicant}
                <span className="queue__number">{shortNumber(row.caseNumber)}</span>
              </a>
            </th>
            <td>
              <TimeLeft row={row} language={language} />
            </td>
            <td>
              {row.doubtful === 0 ? (
                <span className="queue__ok">{say(queueWords.consistent, language)}</span>
              ) : (
                <span className="queue__doubt">{say(queueWords.doubtful, language, { count: row.doubtful })}</span>
              )}
            </td>
            <td>
              {row.isMine && <Tag>{say(queueWords.mine, language)}</Tag>} {say(row.note, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of 43 characters the date and the day's number tell cases of one office apart; the whole number stands in the case. */
export function shortNumber(caseNumber: string): string {
  return caseNumber.length > 16 ? `…${caseNumber.slice(-12)}` : caseNumber
}

/** How much time is left, as colour, word and icon. */
export function TimeLeft({
  row,
  language,
}: {
  readonly row: Pick<QueueRow, 'state' | 'light' | 'workingDaysLeft' | 'due' | 'rests'>
  readonly language: Language
}): ReactNode {
  const { state, light, workingDaysLeft: days, due, rests } = row
  if (rests) return <Tag tone="neutral">{say(queueWords.rests, language)}</Tag>
  if (state === 'withdrawn') return <Tag tone="neutral">{say(queueWords.withdrawn, language)}</Tag>
  if (state === 'terminated') return <Tag tone="neutral">{say(queueWords.terminated, language)}</Tag>
  // What is decided still has its ten days for the delivery.
  if (due === null) return <Tag>{say(queueWords.decided, language)}</Tag>
  if (light === 'overdue') return <Tag tone="danger">{say(queueWords.late, language, { days: Math.abs(days) })}</Tag>
  const text = days === 0 ? say(queueWords.lastDay, language) : say(queueWords.left, language, { days })
  return light === 'soon' ? <Tag tone="warn">{text}</Tag> : text
}

function ListFoot({
  frame,
  queue,
  lane,
  isMine,
}: Pick<QueueListProps, 'frame' | 'queue' | 'lane' | 'isMine'>): ReactNode {
  const { language } = frame
  const { page, next } = queue
  const pageHref = (fields: Readonly<Record<string, string>>) =>
    href(
      frame,
      `/w/queue?${new URLSearchParams({ ...(lane !== 'open' && { lane }), ...(isMine && { whose: 'mine' }), ...fields })}`,
    )
  return (
    <div className="desk__foot">
      <div className="desk__keys">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {say(queueWords.keysMove, language)}
        </span>
        <span>
          <kbd>Enter</kbd> {say(queueWords.keysOpen, language)}
        </span>
        <span>
          {page > 1 && <a href={href(frame, whosePath(lane, isMine))}>{say(queueWords.first, language)}</a>}{' '}
          {say(queueWords.shown, language, { page })}{' '}
          {next !== null && (
            <a href={pageHref({ page: String(page + 1), after: next })}>{say(queueWords.next, language)}</a>
          )}
        </span>
      </div>
    </div>
  )
}
