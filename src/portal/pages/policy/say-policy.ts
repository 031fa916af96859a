import { type Language, say } from '#kernel/language'
import type { ListedPolicy, Policy } from '#policy'
import { sayDay } from '../../time/say-time.ts'
import { policyWords as words } from './words.ts'

/** 5,000元, 每人每年6,000元; the standard in words where there is no fixed sum. */
export function sayAmount({ amount, standard }: Pick<Policy, 'amount' | 'standard'>, language: Language): string {
  if (amount === null) return say(standard, language)
  const yuan = amount.fen / 100
  if (amount.per === null) return say(words.amount, language, { yuan })
  return say(words.amountPer, language, { yuan, per: say(amount.per, language) })
}

/** The last day, or that there is none. */
export function sayUntil({ period: { until } }: Pick<Policy, 'period'>, language: Language): string {
  return until === null ? say(words.noEnd, language) : sayDay(until, language)
}

/** A word about the standing; nothing for what is in force. */
export function sayStanding({ standing }: Pick<ListedPolicy, 'standing'>, language: Language): string | undefined {
  return standing === 'in-force' ? undefined : say(words[standing], language)
}
