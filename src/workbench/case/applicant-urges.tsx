import type { ReactNode } from 'react'
import { type OfficeCase, urgeCauseWords } from '#casework'
import { say } from '#kernel/language'
import { type Frame, Notice, sayInstantWithin } from '#portal'
import { caseWords } from './words.ts'

interface ApplicantUrgesProps {
  readonly frame: Frame
  readonly found: OfficeCase
  readonly now: Date
}

/** What the applicant asked the office to go on with, until it is answered. */
export function ApplicantUrges({ frame, found, now }: ApplicantUrgesProps): ReactNode {
  const { language } = frame
  const { applicantUrge: urge } = found
  if (!urge) return null
  const time = sayInstantWithin(urge.at, language, now)
  return (
    <Notice tone="warn" title={say(caseWords.applicantUrges, language)}>
      <p>{say(caseWords.urgedSince, language, { time, cause: say(urgeCauseWords[urge.cause], language) })}</p>
      {urge.text && <p>{urge.text}</p>}
    </Notice>
  )
}
