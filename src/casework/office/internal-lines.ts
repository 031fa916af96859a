import { fill, type Words } from '#kernel/language'
import type { RecordLine } from '../applicant/case-view.ts'
import { recordLine, toldActs } from '../applicant/record-lines.ts'
import type { CaseFile } from '../case/case.ts'
import { type CaseAct, caseActs } from '../case/case-acts.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { verdicts } from '../joint/opinion.ts'

/** Acts that the office reads: those of the applicant's record, and what went on inside. */
export const officeActs: readonly CaseAct[] = [
  ...toldActs,
  ...(['propose', 'return', 'recuse', 'assign', 'hand-over', 'take-over', 'undo', 'make', 'precheck'] as const),
  ...(['urge-opinion', 'give-opinion', 'miss-opinion'] as const),
]

/** The record as the office reads it, in the order of the acts. */
export function officeRecord(found: CaseFile, acts: readonly RecordedAct[]): RecordLine[] {
  return acts.flatMap((act) => [...internalLine(act), ...recordLine(found, act)])
}

function internalLine(recorded: RecordedAct): RecordLine[] {
  const { at, act, actor } = recorded
  const line = (text: string | null): RecordLine[] => {
    const by = actor.name ?? ''
    const words = text === null ? { zh: by, en: by } : fill(saidBy, { by, text })
    return [{ at, title: caseActs[act].words, words }]
  }
  switch (recorded.act) {
    case 'propose':
    case 'return':
    case 'recuse':
      return line(recorded.detail.reason)
    case 'assign':
      return [{ at, title: caseActs[act].words, words: fill(byLoad, recorded.detail) }]
    case 'hand-over':
      return [{ at, title: caseActs[act].words, words: fill(toWhom, recorded.detail) }]
    case 'take-over':
      return [{ at, title: caseActs[act].words, words: fill(fromWhom, recorded.detail) }]
    case 'urge':
      // The applicant's own stands in their record.
      return recorded.detail.text === null || actor.role === 'applicant' ? [] : line(recorded.detail.text)
    case 'give-opinion':
      return line(`${verdicts[recorded.detail.verdict].zh}：${recorded.detail.text}`)
    case 'urge-opinion':
    case 'miss-opinion':
      return line(null)
    case 'precheck':
      return line(recorded.detail.opinion)
    case 'undo':
    case 'make':
      return line(null)
    default:
      return []
  }
}

const saidBy: Words = { zh: '{by}：{text}', en: '{by}: {text}' }
const byLoad: Words = { zh: '{name}，在办{why}件，最少', en: '{name}, who has the fewest open cases ({why})' }
const fromWhom: Words = { zh: '{name}，从{why}接手', en: '{name}, from {why}' }
const toWhom: Words = { zh: '{name}，{why}', en: '{name}, {why}' }
