import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf } from '#standards'
import type { NewAct } from '../case/recorded-act.ts'
import type { Opinion } from '../joint/opinion.ts'
import { settleOpinion } from '../joint/opinion-store.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { recordActs } from '../store/record-act.ts'
import { findByTime, settleCase } from './settle-case.ts'
import { timersOf } from './timers.ts'

const batch = 500

export interface Swept {
  /** Accepted by silence, or ended for want of a document that was to come later. */
  readonly settled: number
  /** Limits that ran out and were pointed out. */
  readonly urged: number
}

/**
 * Everything that fell due before today, in batches until nothing is left: what the law does by itself is done, what an
 * office owes is pointed out once. Each case in a transaction of its own, so that one that cannot be mended keeps no
 * other waiting.
 */
export async function sweepTimers(services: Services, now: Date): Promise<Swept> {
  const today = calendarDateOf(now)
  let [settled, urged] = [0, 0]
  let after: Due | undefined
  for (;;) {
    const due = await listDue(services, today, after)
    for (const key of due) {
      const done = await sweepCase(services, key, now)
      settled += done.settled
      urged += done.urged
    }
    after = due.at(-1)
    if (due.length < batch) return { settled, urged }
  }
}

type Due = CaseKey & { readonly dueOn: CalendarDate; readonly kind: string }

/** A case may come twice, with two limits; the second time it finds its work done. */
function listDue(services: Services, today: CalendarDate, after: Due | undefined): Promise<Due[]> {
  const later = after
    ? sql`and (due_on, party_id, case_id, kind) > (${after.dueOn}, ${after.partyId}, ${after.id}, ${after.kind})`
    : sql``
  return services.apart(system, ({ db }) =>
    rows<Due>(
      db,
      sql`select party_id, case_id as id, due_on, kind from casework.timers where due_on < ${today} ${later}
        order by due_on, party_id, case_id, kind limit ${batch}`,
    ),
  )
}

async function sweepCase(services: Services, key: CaseKey, now: Date): Promise<Swept> {
  try {
    const settled = (await settleCase(services, key)) ? 1 : 0
    const urged = await services.apart(system, (own) => urge(own, key, now))
    return { settled, urged }
  } catch (error) {
    services.log.error('a case could not be swept', { caseId: key.id }, error)
    return { settled: 0, urged: 0 }
  }
}

/** The platform points out what ran out; whoever has to hear of it is told by message. */
async function urge(services: Services, key: CaseKey, now: Date): Promise<number> {
  const found = await findCase(services, key, { lock: true })
  if (!found || findByTime(found, now) !== undefined) return 0
  const today = calendarDateOf(now)
  const late = timersOf(found).filter(({ kind, dueOn }) => dueOn < today && kind !== 'notice' && kind !== 'deferred')
  const owed = late.filter(({ kind }) => kind !== 'opinion')
  const missed = late.length > owed.length ? found.opinions.filter((each) => isMissed(each, today)) : []
  if (owed.length + missed.length === 0) return 0
  for (const { id } of missed) {
    await settleOpinion(services, id, { verdict: 'none', text: null, at: services.clock.now() })
  }
  await recordActs(services, found, [
    ...owed.map((timer): NewAct => ({ act: 'urge', detail: { timer, text: null } })),
    ...missed.map(({ id }): NewAct => ({ act: 'miss-opinion', detail: { id } })),
  ])
  return owed.length + missed.length
}

/** Silence of who was asked is no opinion: the case goes on without it. */
function isMissed({ verdict, dueOn }: Opinion, today: CalendarDate): boolean {
  return verdict === null && dueOn < today
}
