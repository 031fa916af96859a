import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  TextInput,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { revealWords } from './words.ts'

export interface RevealView {
  readonly caseId: string
  readonly factId: string
  readonly label: string
  readonly name: string
  readonly reason: string
  readonly errors: readonly FormError[]
  /** The number itself, once a reason has been recorded. */
  readonly value: string | null
}

/** A masked number in full, for a reason that its owner will read (portal.md 2.6, Reveal). */
export function RevealPage({ frame, view }: BenchPageProps<RevealView>): ReactNode {
  const { language } = frame
  const { caseId, factId, label, name, value, errors } = view
  const back = href(frame, `/w/case/${caseId}`)
  const backLink = <BackLink language={language} href={back} text={say(revealWords.back, language)} />
  if (value !== null) {
    return (
      <div className="bench__page narrow stack">
        <PageHead title={say(revealWords.shown, language, { label, name })}>{backLink}</PageHead>
        <Notice tone="info" title={value}>
          <p>{say(revealWords.recorded, language)}</p>
        </Notice>
        <ButtonRow>
          <ButtonLink href={back}>{say(revealWords.back, language)}</ButtonLink>
        </ButtonRow>
      </div>
    )
  }
  return (
    <div className="bench__page">
      <form
        className="narrow stack"
        method="post"
        action={href(frame, `/w/case/${caseId}/reveal/${factId}`)}
        noValidate
      >
        <PageHead title={say(revealWords.question, language, { label, name })} lead={say(revealWords.lead, language)}>
          {backLink}
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        <TextInput
          id="reason"
          name="reason"
          label={say(revealWords.reason, language)}
          hint={say(revealWords.reasonHint, language)}
          language={language}
          error={errors[0]?.text}
          value={view.reason}
          autoComplete="off"
        />
        <ButtonRow>
          <Button>{say(revealWords.show, language)}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
