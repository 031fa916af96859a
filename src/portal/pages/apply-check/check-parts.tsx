import { Fragment } from 'react'
import { type Draft, factField, type Missing, missingOf, questionField, standingOf } from '#casework'
import { type OnlineForm, type Question, sayAnswer, sayRows } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import type { SummaryRow } from '../../components/index.ts'
import type { DraftFlow } from '../apply-flow/draft-flow.ts'
import { asksOnPrefill, questionStep, stepPath } from '../apply-flow/steps.ts'
import { applyWords } from '../apply-flow/words.ts'
import { type FactRow, groupFacts } from '../apply-prefill/fact-groups.ts'
import type { CheckPart } from './view.tsx'
import { checkWords } from './words.ts'

interface Reader {
  readonly language: Language
  readonly now: Date
  readonly mode: 'standard' | 'elder'
  href(path: string): string
}

/** Everything that will be sent, part by part, each row with the way to change it. */
export function checkParts(flow: DraftFlow, reader: Reader): readonly CheckPart[] {
  const { language } = reader
  return [
    { title: say(checkWords.facts, language), rows: factRows(flow, reader) },
    { title: say(checkWords.answers, language), rows: answerRows(flow, reader) },
    { title: say(checkWords.materials, language), rows: materialRows(flow, reader) },
  ].filter(({ rows }) => rows.length > 0)
}

/** One row for each group; what is not there yet, or is the applicant's own word, stands in a row of its own. */
function factRows({ draft, form, caseId }: DraftFlow, reader: Reader): readonly SummaryRow[] {
  const { language, href } = reader
  return groupFacts(form.facts, draft.facts, reader).flatMap(({ title, rows }) => {
    const known = rows.filter(({ isMissing }) => !isMissing)
    const change = { href: href(stepPath(caseId, 'prefill')), text: say(applyWords.change, language) }
    const group = { key: title, label: title, value: <FactLines rows={known} language={language} />, action: change }
    const lacking = rows.filter(({ isMissing }) => isMissing).map((row) => lackingRow(caseId, row, reader))
    return known.length > 0 ? [group, ...lacking] : lacking
  })
}

function lackingRow(caseId: string, row: FactRow, { language, href }: Reader): SummaryRow {
  const { factId, label, value, isOpenConflict } = row
  const text = say(isOpenConflict ? checkWords.goChoose : checkWords.goFill, language)
  const action = { href: href(`/apply/${caseId}/fact/${factId}`), text }
  const shown = isOpenConflict ? <span id={factField(factId)}>{value}</span> : undefined
  return { key: factId, label, value: shown ?? <Lacking id={factField(factId)} language={language} />, action }
}

function FactLines({ rows, language }: { readonly rows: readonly FactRow[]; readonly language: Language }) {
  return rows.map(({ factId, label, value }) => (
    <Fragment key={factId}>
      <span className="support">{say(checkWords.line, language, { label })}</span>
      {value}
      <br />
    </Fragment>
  ))
}

function answerRows(
  { draft, form, asked, caseId }: DraftFlow,
  { language, mode, href }: Reader,
): readonly SummaryRow[] {
  return asked.map((question) => {
    const value = draft.answers[question.id]
    const onPrefill = asksOnPrefill({ questions: form.questions, mode })
    const step = onPrefill ? 'prefill' : questionStep(form.questions.indexOf(question))
    return {
      key: question.id,
      label: say(question.title, language),
      value:
        value !== undefined ? (
          <Answer form={question.form} value={value} language={language} />
        ) : question.optional ? (
          say(checkWords.leftOut, language)
        ) : (
          <Lacking id={questionField(question.id)} language={language} />
        ),
      action: {
        href: href(stepPath(caseId, step)),
        text: say(value === undefined ? checkWords.goFill : applyWords.change, language),
      },
    }
  })
}

export function showAnswer({ form }: Pick<Question, 'form'>, value: string, language: Language): string {
  return say(sayAnswer(form, value), language)
}

interface AnswerProps extends Pick<Question, 'form'> {
  readonly value: string
  readonly language: Language
}

/** What has rows is read row by row. */
function Answer({ form, value, language }: AnswerProps) {
  const rows = sayRows(form, value)
  if (rows.length === 0) return showAnswer({ form }, value, language)
  return rows.map((row, index) => (
    // Rows have no names of their own, and nothing moves on this page.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && <br />}
      {row.map(({ label, words }) => (
        <Fragment key={label.zh}>
          <span className="support">{say(checkWords.line, language, { label: say(label, language) })}</span>
          {say(words, language)}
          <br />
        </Fragment>
      ))}
    </Fragment>
  ))
}

function materialRows({ draft, item, caseId, unproven }: DraftFlow, { language, href }: Reader): readonly SummaryRow[] {
  const standings = item.materials
    .map((material) => standingOf(draft, material))
    .filter((standing) => standing !== 'not-asked')
  if (standings.length === 0) return signedRows(draft, item.online, language)
  const lacking = standings.filter((standing) => standing === 'to-hand-in').length
  const given = standings.filter((standing) => standing === 'handed-in').length
  const open = unproven.filter(({ material }) => standingOf(draft, material) === 'spared').length
  const waived = standings.length - lacking - given
  const action = {
    href: href(stepPath(caseId, 'materials')),
    text: say(lacking > 0 || open > 0 ? checkWords.goFill : checkWords.see, language),
  }
  const label = say(checkWords.papers, language)
  const value =
    lacking > 0 ? (
      <span id="materials">{say(checkWords.lacking, language, { count: lacking })}</span>
    ) : open > 0 ? (
      say(checkWords.notFound, language, { count: open })
    ) : given > 0 ? (
      say(checkWords.handedIn, language, { waived, given })
    ) : (
      say(checkWords.allWaived, language, { count: waived })
    )
  return [{ key: 'materials', label, value, action }, ...signedRows(draft, item.online, language)]
}

function signedRows({ commitments }: Draft, form: OnlineForm | null, language: Language): readonly SummaryRow[] {
  return commitments.flatMap(({ commitmentId }) => {
    const commitment = form?.commitments.find(({ id }) => id === commitmentId)
    if (!commitment) return []
    const value = say(checkWords.signed, language, { title: say(commitment.title, language) })
    return [{ key: commitmentId, label: say(checkWords.commitment, language), value }]
  })
}

function Lacking({ id, language }: { readonly id: string; readonly language: Language }) {
  return <span id={id}>{say(checkWords.missing, language)}</span>
}

const missingWords = {
  fact: checkWords.missingAnswer,
  conflict: checkWords.missingChoice,
  question: checkWords.missingAnswer,
  material: checkWords.missingMaterial,
} as const satisfies Record<Missing['kind'], Words>

/** What keeps the draft from being sent, as errors that lead to their rows. */
export function missingErrors({ draft }: Pick<DraftFlow, 'draft'>, language: Language) {
  return missingOf(draft).map(({ kind, field, words }: Missing) => ({
    field: kind === 'material' ? 'materials' : field,
    text: say(missingWords[kind], language, {
      name: say(words, language),
    }),
  }))
}
