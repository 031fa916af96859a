import type { ReactNode } from 'react'
import type { CaseSummary, PublicState } from '#casework'
import { type Language, say } from '#kernel/language'
import { Tag, type Tone } from '../../components/index.ts'

const tones: Readonly<Record<PublicState, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  accepted: 'info',
  handling: 'info',
  waiting: 'warn',
  granted: 'ok',
  refused: 'danger',
  withdrawn: 'neutral',
  terminated: 'neutral',
}

/** The public state of a case: colour, word, icon. */
export function CaseTag(props: {
  readonly summary: Pick<CaseSummary, 'state' | 'stateWords'>
  readonly language: Language
}): ReactNode {
  const { summary, language } = props
  return <Tag tone={tones[summary.state]}>{say(summary.stateWords, language)}</Tag>
}

/** Where the name of a case leads: a draft goes on, everything else shows its progress. */
export function casePath({ caseId, state }: Pick<CaseSummary, 'caseId' | 'state'>): string {
  return state === 'draft' ? `/apply/${caseId}/start` : `/my/cases/${caseId}`
}
