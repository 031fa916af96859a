import type { Condition } from '#catalogue'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'

/**
 * How an enterprise comes to what it is due: `automatic` it gets it without asking (免申即享), `confirm` it only says
 * yes to what has been computed (确认), `apply` it has to apply (申报).
 */
export const policyKinds = {
  automatic: { zh: '免申即享', en: 'Without applying' },
  confirm: { zh: '确认即享', en: 'Confirm only' },
  apply: { zh: '申报', en: 'To be applied for' },
} as const satisfies Readonly<Record<string, Words>>
export type PolicyKind = keyof typeof policyKinds

export const policyTopics = {
  tax: { zh: '税费', en: 'Taxes and fees' },
  employment: { zh: '就业', en: 'Jobs' },
  startUp: { zh: '创业', en: 'Starting up' },
  innovation: { zh: '创新', en: 'Innovation' },
} as const satisfies Readonly<Record<string, Words>>
export type PolicyTopic = keyof typeof policyTopics

/** One policy for enterprises, as its department issued it: a row, never code. */
export interface Policy {
  /** Stable, part of the address: lower-case words with hyphens. */
  readonly id: string
  readonly version: number
  readonly title: Words
  /** In everyday words: what one gets and what one has to do. */
  readonly plain: Words
  /** Whom it is for. */
  readonly object: Words
  /** What one gets, with its computation. */
  readonly standard: Words
  /** The sum where it is a fixed one; `per` says per what, null: for the enterprise as a whole. */
  readonly amount: { readonly fen: number; readonly per: Words | null } | null
  readonly kind: PolicyKind
  readonly topic: PolicyTopic
  readonly level: 'national' | 'provincial'
  /** `until` null: in force until it is repealed. */
  readonly period: { readonly from: CalendarDate; readonly until: CalendarDate | null }
  readonly department: Words
  readonly contact: { readonly office: Words; readonly phone: string }
  readonly legalBasis: readonly Words[]
  /** The provisions themselves, one paragraph each. */
  readonly text: readonly Words[]
  /** FEEL over enterprise facts; all must hold. */
  readonly conditions: readonly Condition[]
}

export type Standing = 'in-force' | 'upcoming' | 'ended'

/** Where a day lies in the period of a policy. Both ends belong to it. */
export function standingOn({ period }: Pick<Policy, 'period'>, today: CalendarDate): Standing {
  if (today < period.from) return 'upcoming'
  return period.until !== null && today > period.until ? 'ended' : 'in-force'
}
