import { bindServices, runAs, type Unbound } from '#kernel/bind-services'
import { one, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { addDays, calendarDateOf } from '#standards'
import { sweepTimers } from '../../src/casework/clock/sweep-timers.ts'
import type { Figure } from '../measure.ts'

const secondsOfDay = 86_400
const mostOfCore = 0.01

/**
 * What open deadlines cost: the nightly sweep on a day on which some of them ran out the day before. Seconds of this
 * process and of the database, over the seconds of a day.
 */
export async function deadlineFigures(unbound: Unbound, cpu: () => number): Promise<Figure[]> {
  const services = bindServices(unbound, system, unbound.database.db, [])
  const { timers } = await runAs(unbound, system, ({ db }) =>
    one<{ timers: number }>(db, sql`select count(*) as timers from casework.timers`),
  )
  const now = new Date()
  const idleBefore = cpu()
  await sweepTimers(services, new Date(`${addDays(calendarDateOf(now), -30)}T16:05:00Z`))
  const idle = cpu() - idleBefore
  const before = cpu()
  const { settled, urged } = await sweepTimers(services, new Date(`${addDays(calendarDateOf(now), 1)}T16:05:00Z`))
  const swept = cpu() - before
  const share = (idle + swept) / secondsOfDay
  const open = timers.toLocaleString('en')
  return [
    {
      id: 'deadlines',
      what: `${open} open deadlines, the sweep of a day (${settled + urged} ran out)`,
      ...{ value: share * 100, unit: '% of a core', samples: settled + urged },
      ...{ goal: '≤ 1 % of a core', met: share <= mostOfCore },
    },
    {
      id: 'deadlines-idle',
      what: `${open} open deadlines, a sweep with nothing due`,
      ...{ value: idle * 1000, unit: 'ms of a core', samples: 1 },
    },
  ]
}
