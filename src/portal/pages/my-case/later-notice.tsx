import type { ReactNode } from 'react'
import type { CaseView } from '#casework'
import { say, type Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import { ButtonLink, ButtonRow, Notice } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayDeadline } from '../../time/say-time.ts'

const words = {
  title: {
    zh: '还有{count}份材料等您补交',
    en: '{count, plural, one {One document is} other {# documents are}} still to follow',
  },
  why: {
    zh: '您承诺后补，最晚{date}24:00；到期没交，视为您撤回申请。受理后就可以交。',
    en: 'You promised to hand it in by {date}, 24:00; otherwise the application counts as withdrawn. You can do so once the application is accepted.',
  },
  go: { zh: '去补交', en: 'Hand it in' },
} as const satisfies Record<string, Words>

interface LaterNoticeProps {
  readonly frame: Frame
  readonly found: CaseView
  readonly today: CalendarDate
}

/** What was promised for later, until it has come or the case is over. */
export function LaterNotice({ frame, found, today }: LaterNoticeProps): ReactNode {
  const { language } = frame
  const { deferred, state, caseId } = found
  const days = deferred.filter(({ suppliedAt }) => suppliedAt === null).map(({ dueOn }) => dueOn)
  const first = days.toSorted()[0]
  if (first === undefined || !['submitted', 'accepted', 'handling', 'waiting'].includes(state)) return null
  return (
    <Notice tone="warn" title={say(words.title, language, { count: days.length })}>
      <p>{say(words.why, language, { date: sayDeadline(first, language, today) })}</p>
      <ButtonRow>
        <ButtonLink href={href(frame, `/my/cases/${caseId}/later`)}>{say(words.go, language)}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
