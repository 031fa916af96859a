import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ErrorSummary, FactForm, type FactFormView, leadOfFact, PageHead, titleOfFact } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'

interface FactView extends FactFormView {
  readonly path: string
}

/** What the person says is wrong with a fact, or which of several sources is right: the same form as online. */
export function FactPage({ frame, view }: BenchPageProps<FactView>): ReactNode {
  const { language } = frame
  const { definition, path, reasonError, valueError } = view
  const errors = [reasonError, valueError].filter((error) => error !== null)
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(titleOfFact(view, language), language)} lead={say(leadOfFact(view), language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <FactForm frame={frame} view={view} action={`${path}/fact/${definition.id}`} back={path} />
    </div>
  )
}
