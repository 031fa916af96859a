import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { FactForm, type FactFormView, leadOfFact, titleOfFact } from './fact-form.tsx'

export interface FactView extends FactFormView {
  readonly caseId: string
  readonly itemName: string
}

/** 更正: what is wrong, and what is right. The case goes on with the value marked (portal.md 3.2). */
export function FactPage({ frame, view }: PageProps<FactView>): ReactNode {
  const { language } = frame
  const { caseId, itemName, definition, reasonError, valueError } = view
  const back = stepPath(caseId, 'prefill')
  return (
    <ApplyPage
      title={say(titleOfFact(view, language), language)}
      lead={say(leadOfFact(view), language)}
      frame={frame}
      itemName={itemName}
      back={back}
      errors={[reasonError, valueError].filter((error) => error !== null)}
    >
      <FactForm frame={frame} view={view} action={`/apply/${caseId}/fact/${definition.id}`} back={back} />
    </ApplyPage>
  )
}
