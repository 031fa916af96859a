import type { Question } from '#catalogue'

/** One page of an application: the part of its address after `/apply/{case}/`. */
export type ApplyStep = 'start' | 'prefill' | `q/${number}` | 'materials' | 'commit' | 'check' | 'pay'

export interface StepFacts {
  readonly questions: readonly Question[]
  /** Those that are asked of this person; all of them unless said otherwise. */
  readonly asked?: readonly Question[]
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
export function stepsOf({
  questions,
  asked = questions,
  missingMaterials,
  commitments,
  hasFee,
  mode,
}: StepFacts): readonly ApplyStep[] {
  const framed = asksOnPrefill({ questions, mode })
  const pages = framed
    ? []
    : questions.flatMap((question, index) => (asked.includes(question) ? [questionStep(index)] : []))
  return [
    'start',
    'prefill',
    ...pages,
    ...(missingMaterials > 0 ? (['materials'] as const) : []),
    ...(commitments > 0 ? (['commit'] as const) : []),
    'check',
    ...(hasFee ? (['pay'] as const) : []),
  ]
}

export function asksOnPrefill({ questions, mode }: Pick<StepFacts, 'questions' | 'mode'>): boolean {
  const [only, another] = questions
  return mode === 'standard' && only !== undefined && another === undefined && !roomy.has(only.form.kind)
}

/** What needs a page of its own: links on the way, rows that come and go. */
const roomy = new Set<Question['form']['kind']>(['region', 'address', 'group'])

/** The page of a question has its place in the form in its address: it stays the same whatever is asked before it. */
export function questionStep(index: number): `q/${number}` {
  return `q/${index + 1}`
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
