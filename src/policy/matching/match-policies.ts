import { type JudgedCondition, judgeEligibility, type KnownFact } from '#catalogue'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf } from '#standards'
import { enterpriseFacts } from '../enterprise-facts.ts'
import { type ListedPolicy, listPolicies } from '../list-policies.ts'
import type { Policy } from '../policy.ts'

export type EnterpriseFacts = Readonly<Record<string, KnownFact>>

/** One policy held against what is known: each condition met, unmet or unknown, with the facts it was judged by. */
export interface PolicyMatch {
  readonly policy: ListedPolicy
  readonly outcome: 'entitled' | 'open' | 'missed'
  readonly conditions: readonly JudgedCondition[]
  /** The day from which it will hold by waiting alone. */
  readonly possibleOn: CalendarDate | null
}

export interface PolicyMatches {
  readonly entitled: readonly PolicyMatch[]
  /** Something has to be known first. */
  readonly open: readonly PolicyMatch[]
  /** Nearest misses first. */
  readonly missed: readonly PolicyMatch[]
  /** Sum of the fixed amounts of what the enterprise is entitled to; what is paid by head or by rate is not in it. */
  readonly entitledFen: number
}

const outcomes = { can: 'entitled', unknown: 'open', cannot: 'missed' } as const

/**
 * What an enterprise is due: every policy in force held against its facts. A fact that nobody has told leaves a
 * condition open; it never fails one. Reads nothing about the enterprise by itself and keeps nothing.
 */
export async function matchPolicies(
  services: Pick<Services, 'db' | 'clock'>,
  facts: EnterpriseFacts,
): Promise<PolicyMatches> {
  const today = calendarDateOf(services.clock.now())
  const library = await listPolicies(services)
  const matches = library
    .filter(({ standing }) => standing === 'in-force')
    .map((policy) => matchPolicy(policy, facts, today))
  const of = (outcome: PolicyMatch['outcome']): PolicyMatch[] => matches.filter((match) => match.outcome === outcome)
  const entitled = of('entitled')
  return {
    entitled,
    open: of('open').sort((a, b) => countOf(a, 'unknown') - countOf(b, 'unknown')),
    missed: of('missed').sort((a, b) => countOf(a, 'unmet') - countOf(b, 'unmet')),
    entitledFen: entitled.reduce((sum, { policy }) => sum + wholeFen(policy), 0),
  }
}

function matchPolicy(policy: ListedPolicy, facts: EnterpriseFacts, today: CalendarDate): PolicyMatch {
  const rules = { facts: enterpriseFacts, questions: [], conditions: policy.conditions }
  const { outcome, conditions, possibleOn } = judgeEligibility({ online: rules }, { facts, today })
  return { policy, outcome: outcomes[outcome], conditions, possibleOn }
}

function countOf({ conditions }: PolicyMatch, outcome: JudgedCondition['outcome']): number {
  return conditions.filter((condition) => condition.outcome === outcome).length
}

function wholeFen({ amount }: Policy): number {
  return amount !== null && amount.per === null ? amount.fen : 0
}
