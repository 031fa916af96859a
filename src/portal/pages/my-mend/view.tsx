import type { ReactNode } from 'react'
import { askedOf, type CaseView } from '#casework'
import type { Question } from '#catalogue'
import { say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  SummaryList,
} from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { showAnswer } from '../apply-check/check-parts.tsx'
import { QuestionField } from '../apply-flow/question-field.tsx'
import { mendWords } from './words.ts'

export function MendListPage({ frame, view: { found } }: PageProps<{ readonly found: CaseView }>): ReactNode {
  const { language } = frame
  const path = `/my/cases/${found.caseId}`
  const asked = askedOf({ case: found, facts: found.facts, answers: found.answers })
  const rows = (found.item.online?.questions ?? []).flatMap((question, index) => {
    const value = found.answers[question.id]
    if (!asked.includes(question)) return []
    return [
      {
        key: question.id,
        label: say(question.title, language),
        value: value === undefined ? '' : showAnswer(question, value, language),
        action: { href: href(frame, `${path}/mend/${index + 1}`), text: say(mendWords.change, language) },
      },
    ]
  })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(mendWords.title, language)} lead={say(mendWords.lead, language)}>
            <BackLink language={language} href={href(frame, path)} />
          </PageHead>
          {rows.length === 0 ? (
            <p>{say(mendWords.none, language)}</p>
          ) : (
            <SummaryList title={say(mendWords.answer, language)} rows={rows} />
          )}
        </div>
      </Container>
    </PortalFrame>
  )
}

export interface MendView {
  readonly caseId: string
  /** Of the question, from 1. */
  readonly number: number
  readonly question: Question
  readonly value: string | undefined
  readonly errors: readonly FormError[]
}

export function MendPage({ frame, view }: PageProps<MendView>): ReactNode {
  const { language } = frame
  const path = `/my/cases/${view.caseId}/mend`
  return (
    <PortalFrame frame={frame}>
      <Container>
        <form className="narrow stack" method="post" action={href(frame, `${path}/${view.number}`)} noValidate>
          <PageHead title={say(mendWords.title, language)}>
            <BackLink language={language} href={href(frame, path)} />
            <ErrorSummary language={language} errors={view.errors} />
          </PageHead>
          <HiddenCsrf csrf={frame.csrf} />
          <QuestionField question={view.question} language={language} value={view.value} error={view.errors[0]?.text} />
          <ButtonRow>
            <Button>{say(mendWords.save, language)}</Button>
          </ButtonRow>
        </form>
      </Container>
    </PortalFrame>
  )
}
