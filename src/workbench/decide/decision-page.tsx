import type { ReactNode } from 'react'
import { say } from '#kernel/language'
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
  Notice,
  PageHead,
} from '#portal'
import { decideWords } from './words.ts'

export interface DecisionPageProps {
  readonly frame: Frame
  readonly caseId: string
  readonly version: number
  /** The last part of its address: grant, refuse. */
  readonly action: string
  readonly question: string
  readonly lead?: string | undefined
  /** What the applicant will read, exactly. */
  readonly preview?: ReactNode
  readonly confirm: string
  readonly isDanger?: boolean | undefined
  readonly errors?: readonly FormError[] | undefined
  /** Values carried to the next page. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly children?: ReactNode
}

/** A decision is confirmed on a page that shows the sentence the applicant will read (portal.md 1.7). */
export function DecisionPage(props: DecisionPageProps): ReactNode {
  const { frame, caseId, version, action, question, lead, preview, confirm, isDanger, errors = [], hidden = {} } = props
  const { language } = frame
  const back = href(frame, `/w/case/${caseId}`)
  return (
    <div className="bench__page">
      <form className="narrow stack" method="post" action={href(frame, `/w/case/${caseId}/${action}`)} noValidate>
        <PageHead title={question} lead={lead}>
          <BackLink language={language} href={back} text={say(decideWords.back, language)} />
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="version" value={version} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {preview && (
          <Notice tone="info" title={say(decideWords.applicantReads, language)}>
            {preview}
          </Notice>
        )}
        {props.children}
        <ButtonRow>
          <Button kind={isDanger ? 'danger' : 'primary'}>{confirm}</Button>
          <ButtonLink kind="secondary" href={back}>
            {say(decideWords.cancel, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </div>
  )
}
