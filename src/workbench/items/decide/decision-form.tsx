import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  PageHead,
} from '#portal'
import type { ShownSubject } from '../subject/load-subject.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import { decideWords as words } from './words.ts'

interface DecisionFormProps {
  readonly frame: Frame
  readonly subject: ShownSubject
  /** Last part of its address: submit, suspend. */
  readonly action: string
  readonly title: Words
  readonly lead: Words
  readonly leadValues?: Readonly<Record<string, string | number>>
  readonly confirm: Words
  readonly isDanger?: boolean
  readonly errors?: readonly FormError[]
  readonly children?: ReactNode
}

/** An act on one item: what it does, what it needs, one button. */
export function DecisionForm(props: DecisionFormProps): ReactNode {
  const { frame, subject, action, title, lead, leadValues, confirm, isDanger, errors = [], children } = props
  const { language } = frame
  const back = href(frame, subjectPath(subject.kind, subject.code))
  return (
    <div className="bench__page">
      <form className="stack" method="post" action={`${back}/${action}`} noValidate>
        <PageHead
          title={say(title, language, { name: say(subject.name, language) })}
          lead={say(lead, language, leadValues)}
        >
          <BackLink language={language} href={back} text={say(words.back, language)} />
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        {children}
        <ButtonRow>
          <Button kind={isDanger ? 'danger' : 'primary'}>{say(confirm, language)}</Button>
          <ButtonLink kind="quiet" href={back}>
            {say(words.back, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </div>
  )
}
