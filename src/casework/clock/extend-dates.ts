import { addWorkdays } from '#standards'
import type { DueDates } from '../case/recorded-act.ts'

/** Both limits moved by an extension: counted in working days whatever the unit of the item (行政许可法 art. 42, 82). */
export function extendedDueDates({ promisedDue, statutoryDue }: DueDates, days: number): DueDates {
  const promised = addWorkdays(promisedDue, days)
  const statutory = addWorkdays(statutoryDue, days)
  return {
    promisedDue: promised.date,
    statutoryDue: statutory.date,
    provisional: promised.provisional || statutory.provisional,
  }
}
