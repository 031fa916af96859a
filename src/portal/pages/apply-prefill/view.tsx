import type { ReactNode } from 'react'
import type { Question } from '#catalogue'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  type FormError,
  HiddenCsrf,
  Notice,
  SourceLine,
  SummaryList,
  type SummaryRow,
} from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { QuestionField } from '../apply-flow/question-field.tsx'
import { SaidList } from '../apply-flow/said-list.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { applyWords } from '../apply-flow/words.ts'
import type { FactGroup, FactRow } from './fact-groups.ts'
import { prefillWords } from './words.ts'

export interface PrefillView {
  readonly caseId: string
  readonly itemName: string
  readonly groups: readonly FactGroup[]
  /** How many departments answered. */
  readonly departments: number
  /** Department · database → names of what was fetched. */
  readonly used: readonly { readonly source: string; readonly fields: string }[]
  readonly missing: number
  /** The facts had grown old and were fetched again just now. */
  readonly wasRefreshed: boolean
  /** The question that stands on this page; others have pages of their own. */
  readonly question: { readonly definition: Question; readonly value: string | undefined } | null
  readonly errors: readonly FormError[]
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number; readonly savedAt?: string }
}

/** A3: confirm what is known, answer what is not (wireframe 04). */
export function PrefillPage({ frame, view }: PageProps<PrefillView>): ReactNode {
  const { language } = frame
  const { caseId, groups, departments, question, missing } = view
  return (
    <ApplyPage
      title={say(prefillWords.title, language)}
      lead={
        departments > 0
          ? say(prefillWords.lead, language, { count: departments })
          : say(prefillWords.leadNone, language)
      }
      frame={frame}
      itemName={view.itemName}
      back={view.back}
      progress={view.progress}
      errors={view.errors}
      aside={<DataUsed frame={frame} view={view} />}
    >
      {view.wasRefreshed && <Notice tone="info" title={say(prefillWords.refreshed, language)} />}
      {missing > 0 && <Missing frame={frame} caseId={caseId} count={missing} />}
      {groups.map((group) => (
        <SummaryList
          key={group.title}
          title={group.title}
          source={group.source ? <SourceLine kind={group.source.kind}>{group.source.text}</SourceLine> : undefined}
          rows={group.rows.map((row) => summaryRow(frame, caseId, row))}
        />
      ))}
      <form method="post" action={href(frame, stepPath(caseId, 'prefill'))} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {question && (
          <QuestionField
            question={question.definition}
            language={language}
            value={question.value}
            error={view.errors[0]?.text}
          />
        )}
        <ButtonRow>
          <Button>{say(prefillWords.confirm, language)}</Button>
          <ButtonLink kind="secondary" href={href(frame, '/my/cases')}>
            {say(applyWords.saveForLater, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

function summaryRow(frame: Frame, caseId: string, row: FactRow): SummaryRow {
  const { language } = frame
  const words = row.isMissing ? prefillWords.fillIn : applyWords.correct
  return {
    key: row.factId,
    label: row.label,
    value: row.value,
    source: row.source && <SourceLine kind={row.source.kind}>{row.source.text}</SourceLine>,
    action: row.isCorrectable
      ? { href: href(frame, `/apply/${caseId}/fact/${row.factId}`), text: say(words, language) }
      : undefined,
  }
}

/** A source that is away is a warning with the ways on, never an error (portal.md 1.3). */
function Missing(props: { readonly frame: Frame; readonly caseId: string; readonly count: number }): ReactNode {
  const { frame, caseId, count } = props
  const { language } = frame
  return (
    <Notice tone="warn" title={say(prefillWords.missingTitle, language, { count })}>
      <p>{say(prefillWords.missingWays, language)}</p>
      <form method="post" action={href(frame, `/apply/${caseId}/gather`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button kind="secondary">{say(prefillWords.retry, language)}</Button>
        </ButtonRow>
      </form>
    </Notice>
  )
}

function DataUsed({ frame, view }: { readonly frame: Frame; readonly view: PrefillView }): ReactNode {
  const { language } = frame
  if (view.used.length === 0) return null
  return (
    <Card icon="database" title={say(prefillWords.dataUsed, language)}>
      <SaidList entries={view.used.map(({ source, fields }) => ({ key: source, title: source, text: fields }))} />
      <p className="support">
        {say(prefillWords.onlyForThis, language)}
        <a href={href(frame, '/my/footprint')}>{say(prefillWords.footprint, language)}</a>
        {say(prefillWords.stop, language)}
      </p>
    </Card>
  )
}
