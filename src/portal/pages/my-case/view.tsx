import type { ReactNode } from 'react'
import type { Phase as CasePhase, CaseView } from '#casework'
import { type Language, say } from '#kernel/language'
import { type CalendarDate, calendarDateOf } from '#standards'
import {
  Breadcrumb,
  Button,
  Columns,
  Container,
  PageHead,
  type Phase,
  Section,
  StatusSteps,
  Timeline,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay, sayDeadline, sayInstant } from '../../time/say-time.ts'
import { CaseTag } from '../my-cases/case-tag.tsx'
import { Aside } from './aside.tsx'
import { ClockCard } from './clock.tsx'
import { Duty } from './duty.tsx'
import { FeeNotice } from './fee-notice.tsx'
import { LaterNotice } from './later-notice.tsx'
import { WindowNote } from './window-note.tsx'
import { caseWords } from './words.ts'

export interface MyCaseView {
  readonly found: CaseView
  readonly now: Date
  readonly today: CalendarDate
  readonly isRated: boolean
  /** What may be done against a refusal. */
  readonly remedies: readonly string[]
  readonly window: { readonly place: string; readonly hours: string }
}

/** M3: where is it, whose turn is it, until when, who saw its data (wireframe 06). */
export function MyCasePage({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { found, now, today } = view
  const { clock, record, recordCount, phases, state, acceptanceBasis } = found
  const title = say(found.itemName, language)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={title}
          tags={<CaseTag summary={found} language={language} />}
          lead={<strong>{say(found.sentence, language) + say(caseWords.stop, language)}</strong>}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(caseWords.my, language), href: href(frame, '/my') },
              { text: say(caseWords.cases, language), href: href(frame, '/my/cases') },
              { text: title },
            ]}
          />
        </PageHead>
        <Columns asideLabel={say(caseWords.beside, language)} aside={<Aside frame={frame} view={view} />}>
          <Identity frame={frame} view={view} />
          <Duty frame={frame} view={view} />
          <WindowNote language={language} part={found.window} />
          <FeeNotice frame={frame} found={found} />
          <LaterNotice frame={frame} found={found} today={today} />
          {state !== 'draft' && state !== 'withdrawn' && state !== 'terminated' && (
            <section aria-label={say(caseWords.phases, language)}>
              <StatusSteps language={language} phases={phases.map((phase) => phaseOf(phase, found, language, now))} />
            </section>
          )}
          {acceptanceBasis === 'deemed' && <p>{say(caseWords.deemed, language)}</p>}
          {clock ? (
            <ClockCard clock={clock} language={language} today={today} />
          ) : (
            <NotBegun frame={frame} view={view} />
          )}
          {recordCount > 0 && (
            <Section title={say(caseWords.record, language)}>
              <Timeline
                entries={record.map((line, index) => ({
                  key: `${index}`,
                  time: sayInstant(line.at, language, now),
                  dateTime: line.at.toISOString(),
                  title: say(line.title, language),
                  text: say(line.words, language),
                }))}
              />
              <RecordPages frame={frame} view={view} />
            </Section>
          )}
        </Columns>
      </Container>
    </PortalFrame>
  )
}

/** The ways to what came earlier and back: a record is shown page after page. */
function RecordPages({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, record, recordCount, recordEarlier } = view.found
  if (record.length === recordCount) return null
  const path = `/my/cases/${caseId}`
  return (
    <p>
      {say(caseWords.recordCount, language, { count: recordCount })}{' '}
      {recordEarlier === null ? (
        <a href={href(frame, path)}>{say(caseWords.recordNewest, language)}</a>
      ) : (
        <a href={href(frame, `${path}?before=${recordEarlier}`)}>{say(caseWords.recordEarlier, language)}</a>
      )}
    </p>
  )
}

/** Number, day, office: what one reads out on the telephone. */
function Identity({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { queryCode, submittedAt, organisation } = view.found
  if (queryCode === null || submittedAt === null) return null
  const day = sayDay(calendarDateOf(submittedAt), language, view.today)
  return (
    <div className="support">
      <p className="number-line">
        {say(caseWords.queryCode, language, { code: queryCode })}
        <Button kind="quiet" size="small" type="button" icon="copy" copies={queryCode}>
          {say(caseWords.copy, language)}
        </Button>
      </p>
      <p>
        {say(caseWords.submittedOn, language, { day })}
        {organisation && ` · ${say(organisation.name, language)}`}
      </p>
    </div>
  )
}

function phaseOf(phase: CasePhase, { decision }: CaseView, language: Language, now: Date): Phase {
  const { id, words, standing, at, note } = phase
  const isRefused = id === 'decide' && decision !== null && decision.outcome !== 'granted'
  const states = { done: 'done', now: 'current', waiting: 'waiting', next: 'todo' } as const
  const parts = [at && sayInstant(at, language, now), note && standing !== 'waiting' && say(note, language)]
  return {
    label: say(words, language),
    state: isRefused ? 'failed' : states[standing],
    note: parts.filter((part) => typeof part === 'string' && part !== '').join(' · ') || undefined,
  }
}

function NotBegun({ frame, view }: { readonly frame: Frame; readonly view: MyCaseView }): ReactNode {
  const { acceptanceDue, acceptedAt, state } = view.found
  if (acceptanceDue === null || acceptedAt !== null || state !== 'submitted') return null
  const date = sayDeadline(acceptanceDue, frame.language, view.today)
  return <p>{say(caseWords.notBegun, frame.language, { date })}</p>
}
