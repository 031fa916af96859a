import { addDays, type CalendarDate } from '#standards'
import type { Condition } from '../item.ts'
import { type EligibilityContext, type Rules, variablesOf } from './context.ts'
import { truthOf } from './evaluate.ts'

const horizonDays = 366

/**
 * The day on which a condition that only waits for time will hold, if everything else stays: `满半年` does, `没有证` does
 * not. Halves the year, so that nine evaluations find the day; undefined when a year of waiting does not help.
 */
export function findPossibleDay(
  form: Rules,
  condition: Condition,
  context: EligibilityContext,
): CalendarDate | undefined {
  if (!/\btoday\b/.test(condition.feel)) return undefined
  const holdsAfter = (days: number): boolean =>
    truthOf(condition.feel, variablesOf(form, { ...context, today: addDays(context.today, days) })) === 'true'
  if (!holdsAfter(horizonDays)) return undefined
  let unmet = 0
  let met = horizonDays
  while (met - unmet > 1) {
    const middle = Math.floor((unmet + met) / 2)
    if (holdsAfter(middle)) met = middle
    else unmet = middle
  }
  return addDays(context.today, met)
}
