import { measureCases, measureFillingOfAll } from '#casework'
import { measureBurden } from '#catalogue'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { summariseAll } from '#rating'
import type { PublicFigures } from './figures.ts'
import { findMeasurement, putMeasurement, tryToMeasure } from './store.ts'

/** How old a figure may be; each says when it was measured. */
const freshFor = 5 * 60_000

/**
 * The public figures of this platform. Counted anew by whoever asks first after five minutes; everybody else, and who
 * asks meanwhile, gets those of before.
 */
export async function publicFigures(services: Pick<Services, 'db' | 'clock' | 'apart'>): Promise<PublicFigures> {
  const known = await findMeasurement(services.db)
  const now = services.clock.now()
  if (known && now.getTime() - known.measuredAt.getTime() < freshFor) return known
  // In the platform's own name: a visitor's transaction sees no case.
  return services.apart(system, async (apart) => {
    const isMine = await tryToMeasure(apart.db)
    if (!isMine && known) return known
    const measured = await measure(apart, now)
    if (isMine) await putMeasurement(apart.db, measured)
    return measured
  })
}

async function measure(services: Services, measuredAt: Date): Promise<PublicFigures> {
  const burden = await measureBurden(services)
  const { decided, withinPromise, papers } = await measureCases(services)
  const filling = await measureFillingOfAll(services)
  const { count, satisfiedShare } = await summariseAll(services)
  return {
    measuredAt,
    guides: burden
      ? {
          items: burden.items,
          papersByLaw: burden.papers.statutory,
          papersToHandIn: burden.papers.toHandIn,
          visits: burden.visits,
          withoutVisit: burden.withoutVisit,
          workingDaysByLaw: burden.workingDays.statutory,
          workingDaysPromised: burden.workingDays.promised,
        }
      : null,
    cases: decided === 0 ? null : { decided, withinPromise: withinPromise / decided, papers: papers / decided },
    filling:
      filling && filling.fields > 0 ? { submitted: filling.cases, filled: filling.filled / filling.fields } : null,
    ratings: satisfiedShare === null ? null : { count, satisfied: satisfiedShare },
  }
}
