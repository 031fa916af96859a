import type { OnlineForm } from '#catalogue'

/** One page of an application: the part of its address after `/apply/{case}/`. */
export type ApplyStep = 'start' | 'prefill' | `q/${number}` | 'materials' | 'commit' | 'check' | 'pay'

export interface StepFacts {
  readonly questions: OnlineForm['questions']
  /** Statutory materials that data could not spare this person. */
  readonly missingMaterials: number
  readonly commitments: number
  readonly hasFee: boolean
  /** One question per page always (portal.md 2.12). */
  readonly mode: 'standard' | 'elder'
}

/**
 * The order of every application (portal.md 3.4): start, prefill, the questions, the materials, the commitment, check.
 * A single question stands framed on the prefill page, so that nobody opens a page for one click.
 */
export function stepsOf({ questions, missingMaterials, commitments, hasFee, mode }: StepFacts): readonly ApplyStep[] {
  const framed = asksOnPrefill({ questions, mode })
  const asked: ApplyStep[] = framed ? [] : questions.map((_, index) => `q/${index + 1}` as const)
  return [
    'start',
    'prefill',
    ...asked,
    ...(missingMaterials > 0 ? (['materials'] as const) : []),
    ...(commitments > 0 ? (['commit'] as const) : []),
    'check',
    ...(hasFee ? (['pay'] as const) : []),
  ]
}

export function asksOnPrefill({ questions, mode }: Pick<StepFacts, 'questions' | 'mode'>): boolean {
  return mode === 'standard' && questions.length === 1
}

/** Address of a page of the case, without the language prefix. */
export function stepPath(caseId: string, step: ApplyStep | 'tasks' | 'done'): string {
  return `/apply/${caseId}/${step}`
}

export function stepAfter(steps: readonly ApplyStep[], step: ApplyStep): ApplyStep | 'done' {
  return steps[steps.indexOf(step) + 1] ?? 'done'
}

/** The page that Back leads to; the first one leads out of the application. */
export function stepBefore(steps: readonly ApplyStep[], step: ApplyStep): ApplyStep | undefined {
  const index = steps.indexOf(step)
  // A step that this case does not have (materials all spared) is reached from the check page only.
  return index < 0 ? 'check' : steps[index - 1]
}
