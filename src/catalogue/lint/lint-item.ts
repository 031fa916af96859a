import type { CalendarDate } from '#standards'
import type { BasicItem } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { applyRules, type Fault, type Finding, type LintContext } from './rule.ts'
import { basicItemRules, itemRules } from './rules.ts'

/** Everything an item breaks; it may be published while no finding is an error. */
export function lintItem(item: ServiceItem, context: LintContext): Finding[] {
  return applyRules(itemRules, item, context)
}

/** Everything a basic item breaks. */
export function lintBasicItem(
  basic: BasicItem,
  today: CalendarDate,
  { abolishedProofs }: Pick<LintContext, 'abolishedProofs'> = {},
): Finding[] {
  return applyRules(basicItemRules, basic, { today, abolishedProofs })
}

/** What stands in the way of publication, as problems name it: `code/element`. */
export function faultsIn(findings: readonly Finding[], code: string): Fault[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ element, words }) => ({ field: `${code}/${element}`, words }))
}
