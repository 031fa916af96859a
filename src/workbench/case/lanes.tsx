import type { ReactNode } from 'react'
import { type OfficeCase, verdictWords } from '#casework'
import { say } from '#kernel/language'
import { type Frame, sayDeadline } from '#portal'
import type { CalendarDate } from '#standards'
import { jointWords } from '../joint/words.ts'

interface LanesProps {
  readonly frame: Frame
  readonly found: OfficeCase
  readonly today: CalendarDate
}

/** What other organisations were asked, until when, and what they said. */
export function Lanes({ frame, found, today }: LanesProps): ReactNode {
  const { language } = frame
  if (found.opinions.length === 0) return null
  return (
    <section>
      <h2>{say(jointWords.lanes, language)}</h2>
      <dl className="evidence">
        {found.opinions.map(({ id, organisation, question, verdict, text, dueOn }) => (
          <div key={id}>
            <dt>{say(organisation.name, language)}</dt>
            <dd>{question}</dd>
            <dd>
              {verdict
                ? `${say(verdictWords[verdict], language)} ${text ?? ''}`
                : say(jointWords.until, language, { date: sayDeadline(dueOn, language, today) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
