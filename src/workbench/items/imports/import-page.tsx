import type { ReactNode } from 'react'
import type { Import, RowFault } from '#catalogue'
import type { Colleague } from '#identity'
import { say } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  sayInstant,
  Tag,
} from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import { Colleagues } from '../item/next-card.tsx'
import { Report } from './report.tsx'
import { isRunning } from './route.ts'
import { importTones, sayResult } from './view.tsx'
import { importWords as words } from './words.ts'

export interface ImportView {
  readonly found: Import
  readonly officer: Officer
  readonly colleagues: readonly Colleague[]
  readonly faults: readonly RowFault[]
  readonly page: number
  readonly pages: number
  readonly now: Date
}

/** One file: how far its check is, what it found, what happens next. */
export function ImportPage({ frame, view }: BenchPageProps<ImportView>): ReactNode {
  const { language } = frame
  const { found, now } = view
  const { name } = found.receivedBy
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.oneTitle, language, { name: found.fileName })}
        tags={<Tag tone={importTones[found.state]}>{say(words[found.state], language)}</Tag>}
        lead={say(words.sentBy, language, { name, time: sayInstant(found.receivedAt, language, now) })}
      >
        <BackLink language={language} href={href(frame, '/w/items/imports')} text={say(words.back, language)} />
      </PageHead>
      <div data-progress={isRunning(found) ? 'running' : 'over'}>
        <Standing frame={frame} view={view} />
      </div>
      {!isRunning(found) && <Report frame={frame} view={view} />}
      {found.state !== 'published' && found.state !== 'discarded' && <Discard frame={frame} found={found} />}
    </div>
  )
}

function Standing({ frame, view }: BenchPageProps<ImportView>): ReactNode {
  const { language } = frame
  const { found, now } = view
  const { counts, settledBy, settledAt } = found
  const settled =
    settledBy && settledAt
      ? say(words.settledBy, language, { name: settledBy.name, time: sayInstant(settledAt, language, now) })
      : ''
  switch (found.state) {
    case 'faulty':
      return (
        <Notice tone="danger" title={say(words.isFaulty, language, { errors: counts.errors })}>
          <p>{say(words.faultyNext, language)}</p>
          <ButtonRow>
            <ButtonLink href={href(frame, '/w/items/imports')}>{say(words.again, language)}</ButtonLink>
          </ButtonRow>
        </Notice>
      )
    case 'ready':
      return <Ready frame={frame} view={view} />
    case 'published':
      return (
        <Notice tone="ok" title={say(words.isPublished, language)}>
          <p>{sayResult(found, language)}</p>
          <p className="support">{settled}</p>
        </Notice>
      )
    case 'discarded':
      return (
        <Notice tone="info" title={say(words.isDiscarded, language)}>
          <p className="support">{settled}</p>
        </Notice>
      )
    default:
      return <Progress frame={frame} found={found} />
  }
}

function Progress({ frame, found }: { readonly frame: Frame; readonly found: Import }): ReactNode {
  const { language } = frame
  const { phase, rowsRead, rowsTotal, rowsChecked, percent } = found.progress
  const said =
    phase === 'reading'
      ? say(words.reading, language, { rows: rowsRead })
      : phase === 'waiting' || rowsTotal === null
        ? say(words.waiting, language)
        : say(words.progress, language, { done: rowsChecked, total: rowsTotal, percent })
  return (
    <div className="stack">
      {found.recheckedBecause && (
        <p>{say(words.recheck, language, { reason: say(found.recheckedBecause, language) })}</p>
      )}
      <p>
        <label htmlFor="progress">{said}</label>
      </p>
      <progress className="progress" id="progress" max={100} value={percent} />
      <p className="support">
        {say(words.refreshNote, language)}{' '}
        <a href={href(frame, `/w/items/imports/${found.id}`)}>{say(words.refresh, language)}</a>
      </p>
    </div>
  )
}

/** All of it or nothing, and never by who sent it. */
function Ready({ frame, view }: BenchPageProps<ImportView>): ReactNode {
  const { language } = frame
  const { found, officer } = view
  const { newItems: fresh, changedItems: changed } = found.counts
  if (found.receivedBy.officerId === officer.officerId) {
    return (
      <Notice tone="info" title={say(words.isReady, language)}>
        <p>{sayResult(found, language)}</p>
        <p>{say(words.notYou, language)}</p>
        <Colleagues frame={frame} view={view} draft={{ hands: [officer.officerId] }} />
      </Notice>
    )
  }
  return (
    <Notice tone="warn" title={say(words.readyForYou, language)}>
      <p>{say(words.approveDoes, language, { fresh, changed })}</p>
      <form method="post" action={href(frame, `/w/items/imports/${found.id}/approve`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button>{say(words.approve, language)}</Button>
        </ButtonRow>
      </form>
    </Notice>
  )
}

function Discard({ frame, found }: { readonly frame: Frame; readonly found: Import }): ReactNode {
  return (
    <form method="post" action={href(frame, `/w/items/imports/${found.id}/discard`)}>
      <HiddenCsrf csrf={frame.csrf} />
      <Button kind="quiet">{say(words.discard, frame.language)}</Button>
    </form>
  )
}
