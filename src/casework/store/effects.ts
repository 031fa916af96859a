import { rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import { kernelProblems } from '#kernel/problem'
import type { AsSystem, Services } from '#kernel/services'
import type { EffectTopic } from '../case/case-acts.ts'

/** Something that follows from one act of a case. */
export interface Effect {
  readonly topic: EffectTopic
  readonly partyId: PartyId
  readonly caseId: CaseId
  /** Of the act. */
  readonly sequence: number
  /** How often it was tried before. */
  readonly tries: number
}

type Claiming = Pick<Services, 'db' | 'clock' | 'principal'>

/**
 * Takes what waits under a topic, the oldest first and acts of one moment in their order, and holds it until the
 * transaction ends; what another process holds is left to it. Do the work and `finishEffect` in the same transaction:
 * then each is done exactly once.
 */
export async function claimEffects(services: Claiming, topic: EffectTopic, limit: number): Promise<Effect[]> {
  // Anybody else would see none and take that for an empty queue.
  if (services.principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'casework.effects' } })
  return rows<Effect>(
    services.db,
    sql`select topic, party_id, case_id, sequence, tries from casework.effects
      where topic = ${topic} and ready_at <= ${services.clock.now()} order by ready_at, sequence limit ${limit}
      for update skip locked`,
  )
}

export async function finishEffect({ db }: Pick<Services, 'db'>, { caseId, sequence, topic }: Effect): Promise<void> {
  await sql`delete from casework.effects where case_id = ${caseId} and sequence = ${sequence} and topic = ${topic}`.execute(
    db,
  )
}

/** Puts it off after a failure: one minute, then twice as long each time, at most a day. */
export async function postponeEffect(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { caseId, sequence, topic, tries }: Effect,
): Promise<void> {
  const minutes = Math.min(2 ** tries, 24 * 60)
  await sql`update casework.effects set tries = least(tries + 1, 100), ready_at = ${new Date(clock.now().getTime() + minutes * 60_000)}
    where case_id = ${caseId} and sequence = ${sequence} and topic = ${topic}`.execute(db)
}

interface Seeing {
  readonly limit?: number
  /** What the log says when the work fails. */
  readonly failure: string
  work(services: Services, effect: Effect): Promise<unknown>
}

/**
 * Does the work of what waits under a topic, one effect a transaction: a failure puts that one off and keeps none behind
 * it. @returns how many were seen to
 */
export async function seeToEffects(asSystem: AsSystem, topic: EffectTopic, seeing: Seeing): Promise<number> {
  let done = 0
  while (done < (seeing.limit ?? Number.POSITIVE_INFINITY) && (await seeToNext(asSystem, topic, seeing))) done += 1
  return done
}

async function seeToNext(asSystem: AsSystem, topic: EffectTopic, { failure, work }: Seeing): Promise<boolean> {
  let claimed: Effect | undefined
  try {
    return await asSystem(async (services) => {
      const [effect] = await claimEffects(services, topic, 1)
      claimed = effect
      if (!effect) return false
      await work(services, effect)
      await finishEffect(services, effect)
      return true
    })
  } catch (error) {
    const effect = claimed
    if (!effect) throw error
    // What failed has been rolled back, the claim with it.
    await asSystem((services) => {
      services.log.error(failure, { caseId: effect.caseId }, error)
      return postponeEffect(services, effect)
    })
    return true
  }
}
