import type { ReactNode } from 'react'
import type { Question } from '#catalogue'
import { say } from '#kernel/language'
import { Button, ButtonRow, type FormError, HiddenCsrf } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { QuestionField } from '../apply-flow/question-field.tsx'
import type { Opened } from '../apply-flow/region-field.tsx'
import { applyWords } from '../apply-flow/words.ts'

export interface QuestionView {
  readonly caseId: string
  readonly itemName: string
  readonly number: number
  readonly question: Question
  readonly value: string | undefined
  readonly errors: readonly FormError[]
  readonly opened?: Opened | undefined
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number }
}

/** A4: one question, with the reason why it must be asked. */
export function QuestionPage({ frame, view }: PageProps<QuestionView>): ReactNode {
  const { language } = frame
  const { caseId, number, question, value, errors, opened } = view
  return (
    <ApplyPage frame={frame} itemName={view.itemName} back={view.back} progress={view.progress} errors={errors}>
      <form method="post" action={href(frame, `/apply/${caseId}/q/${number}`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <QuestionField
          question={question}
          language={language}
          value={value}
          errors={errors}
          opened={opened}
          asPageHeading
          grows
        />
        <ButtonRow>
          <Button>{say(applyWords.next, language)}</Button>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}
