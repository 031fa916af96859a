import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { NewAct } from '../case/recorded-act.ts'
import { takeEffect } from '../deciding/take-effect.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { dueDatesFrom } from './due-dates.ts'
import { timersOf } from './timers.ts'

/** What time alone does to a case: silence accepts it, its minute puts a decision in force, a late document ends it. */
type ByTime = 'deem-accepted' | 'take-effect' | 'lapse'

export function findByTime(found: CaseFile, now: Date): ByTime | undefined {
  if (found.state === 'deciding') {
    return found.inForceAt !== null && found.inForceAt <= now ? 'take-effect' : undefined
  }
  const today = calendarDateOf(now)
  const isOver = (kind: 'notice' | 'deferred') =>
    timersOf(found).some((timer) => timer.kind === kind && timer.dueOn < today)
  return isOver('notice') ? 'deem-accepted' : isOver('deferred') ? 'lapse' : undefined
}

/**
 * Does what time has done, in the name of the platform and in a transaction of its own: it holds whatever becomes of the
 * request that noticed it. Never call it while holding the row. @returns whether anything was done.
 */
export function settleCase(services: Pick<Services, 'apart'>, key: CaseKey): Promise<boolean> {
  return services.apart(system, (own) => settleNow(own, key))
}

async function settleNow(services: Services, key: CaseKey): Promise<boolean> {
  const found = await findCase(services, key, { lock: true })
  const now = services.clock.now()
  // Somebody answered meanwhile, or another process was here first.
  const due = found && findByTime(found, now)
  if (!found || !due) return false
  if (due === 'take-effect') await takeEffect(services, found)
  if (due === 'deem-accepted') await deemAccepted(services, found)
  if (due === 'lapse') await lapse(services, found, calendarDateOf(now))
  return true
}

/** No notice in time means accepted from the day of receipt, and the limit runs from there (行政许可法第三十二条). */
async function deemAccepted(services: Services, found: CaseFile): Promise<void> {
  const { item, receivedAt } = found
  if (receivedAt === null) throw new Error('a case that waits for a notice has been received')
  const basis = 'deemed' as const
  const detail = { ...dueDatesFrom(item, receivedAt), basis, acceptedAt: receivedAt.toISOString() }
  await note(services, found, { act: 'accept', detail }, 'casework.deem-accepted')
}

/** Late with what was let come later: treated as withdrawn by the applicant (standards §3.7). */
async function lapse(services: Services, found: CaseFile, today: CalendarDate): Promise<void> {
  const late = found.deferred.filter(({ dueOn, suppliedAt }) => suppliedAt === null && dueOn < today)
  const detail = { materialIds: late.map(({ materialId }) => materialId) }
  await note(services, found, { act: 'lapse', detail }, 'casework.lapse')
}

async function note(services: Services, found: CaseFile, act: NewAct, name: string): Promise<void> {
  await recordAct(services, found, act)
  await services.ledger.record({
    act: name,
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    legalBasis: legalBasis[name === 'casework.lapse' ? 'lapse' : 'silence'],
  })
}

const legalBasis = {
  silence: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, art. 32' },
  lapse: { zh: '容缺受理的约定', en: 'Agreement on documents to come later' },
}
