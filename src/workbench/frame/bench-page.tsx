import { createElement, type ReactNode } from 'react'
import type { Queue, QueueLane } from '#casework'
import { type Call, page, type Reply } from '#kernel/http'
import { type Language, say, type Words, type WordValues } from '#kernel/language'
import { type Duty, dutyNames, type Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { type Frame, frameOf, href, renderDocument, WorkbenchFrame } from '#portal'
import { type BenchSection, railOf } from './rail.ts'
import { benchWords } from './words.ts'

/** The officer who calls. @throws signInFirst; behind a route for officers it never does. */
export function officerOf({ who }: Pick<Call, 'who'>): Officer {
  if (who.kind !== 'officer') throw kernelProblems.signInFirst()
  return who
}

export interface BenchOptions {
  readonly title: Words
  readonly titleValues?: WordValues
  readonly hasErrors?: boolean
  /** Of the queue, on pages that know them. */
  readonly counts?: Queue['counts'] | undefined
  readonly lane?: QueueLane
  /** The entry of the rail the page belongs to, where it is none of the queue. */
  readonly section?: BenchSection
  readonly status?: number
  /** A page about work that goes on by itself is loaded again where no script runs. */
  readonly refreshSeconds?: number | undefined
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
  const { title, titleValues, hasErrors = false, status = hasErrors ? 422 : 200, refreshSeconds } = options
  const officer = officerOf(call)
  const frame = frameOf(call, { title, hasErrors, ...(titleValues && { titleValues }) })
  const body = (
    <WorkbenchFrame
      frame={frame}
      organisationName={officer.organisation.name}
      roleName={roleName(officer.duties, call.language)}
      rail={railOf(frame, officer, call.services.platform, options)}
      signOutHref={href(frame, '/w/signout')}
    >
      {createElement(Page, { frame, view })}
    </WorkbenchFrame>
  )
  return page(renderDocument(frame, body, { surface: 'workbench', noIndex: true, refreshSeconds }), { status })
}

function roleName(duties: readonly Duty[], language: Language): string {
  const names = duties.map((duty) => say(dutyNames[duty], language))
  const duty = names.length > 0 ? names.join(language === 'en' ? ', ' : '、') : say(benchWords.none, language)
  return say(benchWords.role, language, { duty })
}
