import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { BasicItem, ImplementingItem, InheritedElement } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import type { AbolishedProof } from '../proofs/abolished-proof.ts'

/** An error stands in the way of publication; a warning is said and left to the editor. */
export type Severity = 'error' | 'warning'

/** A rule that is broken: where, in what way, by which clause it must not be, and what mends it. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string
  /** Element of the item it is about. */
  readonly element: string
  readonly severity: Severity
  readonly words: Words
  readonly clause: Words
  readonly mend: Words
}

/** A finding as problems name it. */
export interface Fault {
  readonly field: string
  readonly words: Words
}

/** What a rule may look at besides the item. Rules whose part is missing are silent. */
export interface LintContext {
  readonly today: CalendarDate
  /** The basic item it stands on, and what of it is its organ's own: for levels and overrides. */
  readonly basic?: BasicItem | undefined
  readonly implementing?: ImplementingItem | undefined
  /** Proofs that were abolished (listAbolishedProofs). */
  readonly abolishedProofs?: readonly AbolishedProof[] | undefined
}

/** One way in which an item breaks a rule; the rule's own element unless another is named. */
export interface Breach {
  readonly words: Words
  readonly element?: string
}

/** One line of the table of rules. */
export interface Rule<Subject> {
  readonly id: string
  readonly element: string
  readonly severity: Severity
  readonly clause: Words
  readonly mend: Words
  /** Every breach; none when the rule is kept. */
  test(subject: Subject, context: LintContext): readonly Breach[]
}

/** The elements basic and implementing items share. */
export type SharedElements = Pick<ServiceItem, InheritedElement>

export function breach(zh: string, en: string): Breach {
  return { words: { zh, en } }
}

export function when(broken: boolean, zh: string, en: string): Breach[] {
  return broken ? [breach(zh, en)] : []
}

/** What the table finds in a subject, in the order of the table. */
export function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  context: LintContext,
): Finding[] {
  return rules.flatMap(({ id, element, severity, clause, mend, test }) =>
    test(subject, context).map((each) => ({
      rule: id,
      element: each.element ?? element,
      severity,
      words: each.words,
      clause,
      mend,
    })),
  )
}
