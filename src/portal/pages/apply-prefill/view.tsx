import { Fragment, type ReactNode } from 'react'
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
  /** Facts whose sources contradict each other, and nobody has chosen. */
  readonly conflicts: number
  /** Clauses under which something was fetched. */
  readonly bases: readonly string[]
  /** How what is missing can be had otherwise (portal.md 1.3). */
  readonly ways: OtherWays
  /** The facts had grown old and were fetched again just now. */
  readonly wasRefreshed: boolean
  /** The question that stands on this page; others have pages of their own. */
  readonly question: { readonly definition: Question; readonly value: string | undefined } | null
  readonly errors: readonly FormError[]
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number; readonly savedAt?: string }
}

export interface OtherWays {
  readonly papers: boolean
  readonly commitmentId: string | null
  readonly window: { readonly place: string; readonly hours: string; readonly phone: string }
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
      {view.conflicts > 0 && (
        <Notice tone="warn" title={say(prefillWords.conflictTitle, language, { count: view.conflicts })}>
          <p>{say(prefillWords.conflictText, language)}</p>
        </Notice>
      )}
      {missing > 0 && <Missing frame={frame} view={view} />}
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
  const isChoice = row.said.length > 0
  const words = isChoice ? prefillWords.choose : row.isMissing ? prefillWords.fillIn : applyWords.correct
  return {
    key: row.factId,
    label: row.label,
    value: row.isOpenConflict ? <Contradiction row={row} /> : row.value,
    source: row.source && <SourceLine kind={row.source.kind}>{row.source.text}</SourceLine>,
    action:
      row.isCorrectable || isChoice
        ? { href: href(frame, `/apply/${caseId}/fact/${row.factId}`), text: say(words, language) }
        : undefined,
  }
}

/** What each source says, one below the other; none before the other. */
function Contradiction({ row }: { readonly row: FactRow }): ReactNode {
  return row.said.map(({ key, value, source }) => (
    <Fragment key={key}>
      {value}
      <SourceLine>{source}</SourceLine>
      <br />
    </Fragment>
  ))
}

/** A source that is away is a warning with the ways on, never an error (portal.md 1.3). */
function Missing({ frame, view }: { readonly frame: Frame; readonly view: PrefillView }): ReactNode {
  const { language } = frame
  const { caseId, missing, ways } = view
  return (
    <Notice tone="warn" title={say(prefillWords.missingTitle, language, { count: missing })}>
      <p>{say(prefillWords.missingWays, language)}</p>
      <ol>
        <li>{say(prefillWords.wayLater, language)}</li>
        <li>
          {say(prefillWords.wayFill, language)}{' '}
          {ways.papers && (
            <a href={href(frame, stepPath(caseId, 'materials'))}>{say(prefillWords.wayMaterials, language)}</a>
          )}
        </li>
        {ways.commitmentId !== null && (
          <li>
            {say(prefillWords.wayCommit, language)}{' '}
            <a href={href(frame, `${stepPath(caseId, 'commit')}?id=${encodeURIComponent(ways.commitmentId)}`)}>
              {say(prefillWords.wayCommitLink, language)}
            </a>
          </li>
        )}
        <li>{say(prefillWords.wayWindow, language, ways.window)}</li>
      </ol>
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
      {view.bases.length > 0 && (
        <p className="support">
          {say(prefillWords.basis, language, { basis: view.bases.join(language === 'en' ? '; ' : '；') })}
        </p>
      )}
      <SaidList entries={view.used.map(({ source, fields }) => ({ key: source, title: source, text: fields }))} />
      <p className="support">
        {say(prefillWords.onlyForThis, language)}
        <a href={href(frame, '/my/footprint')}>{say(prefillWords.footprint, language)}</a>
        {say(prefillWords.stop, language)}
      </p>
    </Card>
  )
}
