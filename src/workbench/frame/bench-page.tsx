import { createElement, type ReactNode } from 'react'
import type { Queue, QueueLane } from '#casework'
import { type Call, page, type Reply } from '#kernel/http'
import { type Language, say, type Words } from '#kernel/language'
import type { Duty, Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { type Frame, frameOf, href, type RailGroup, renderDocument, WorkbenchFrame } from '#portal'
import { benchWords } from './words.ts'

/** The officer who calls. @throws signInFirst; behind a route for officers it never does. */
export function officerOf({ who }: Pick<Call, 'who'>): Officer {
  if (who.kind !== 'officer') throw kernelProblems.signInFirst()
  return who
}

export interface BenchOptions {
  readonly title: Words
  readonly hasErrors?: boolean
  readonly counts: Queue['counts']
  readonly lane?: QueueLane
}

export interface BenchPageProps<View> {
  readonly frame: Frame
  readonly view: View
}

/** A page of the staff: header with unit and role, rail with the lanes of the queue, the page itself. */
export function benchPage<View>(
  call: Call,
  options: BenchOptions,
  Page: (props: BenchPageProps<View>) => ReactNode,
  view: View,
): Reply {
  const { title, hasErrors = false, counts, lane } = options
  const officer = officerOf(call)
  const frame = frameOf(call, { title, hasErrors })
  const body = (
    <WorkbenchFrame
      frame={frame}
      organisationName={officer.organisation.name}
      roleName={roleName(officer.duties, call.language)}
      rail={railOf(frame, counts, lane)}
      signOutHref={href(frame, '/w/signout')}
    >
      {createElement(Page, { frame, view })}
    </WorkbenchFrame>
  )
  return page(renderDocument(frame, body, { surface: 'workbench', noIndex: true }), { status: hasErrors ? 422 : 200 })
}

const dutyWords: Readonly<Record<Duty, Words>> = {
  approver: benchWords.approver,
  issuer: benchWords.issuer,
  'data-officer': benchWords.dataOfficer,
  'item-manager': benchWords.itemManager,
  'rating-handler': benchWords.ratingHandler,
  supervisor: benchWords.supervisor,
}

function roleName(duties: readonly Duty[], language: Language): string {
  const names = duties.map((duty) => say(dutyWords[duty], language))
  const duty = names.length > 0 ? names.join(language === 'en' ? ', ' : '、') : say(benchWords.none, language)
  return say(benchWords.role, language, { duty })
}

function railOf(frame: Frame, counts: Queue['counts'], lane: QueueLane | undefined): readonly RailGroup[] {
  const { language } = frame
  const entries = [
    { lane: 'open', words: benchWords.open, icon: 'inbox', count: counts.open, urgent: counts.overdue > 0 },
    { lane: 'due-today', words: benchWords.dueToday, icon: 'clock', count: counts.dueToday, urgent: false },
    { lane: 'overdue', words: benchWords.overdue, icon: 'alert', count: counts.overdue, urgent: counts.overdue > 0 },
    { lane: 'waiting', words: benchWords.waiting, icon: 'pencil', count: counts.waiting, urgent: false },
    { lane: 'closed', words: benchWords.closed, icon: 'check-circle', count: undefined, urgent: false },
  ] as const
  return [
    {
      entries: entries.map((entry) => ({
        href: href(frame, lanePath(entry.lane)),
        text: say(entry.words, language),
        icon: entry.icon,
        count: entry.count,
        urgent: entry.urgent,
        current: entry.lane === lane,
      })),
    },
  ]
}

export function lanePath(lane: QueueLane): string {
  return lane === 'open' ? '/w/queue' : `/w/queue?lane=${lane}`
}
