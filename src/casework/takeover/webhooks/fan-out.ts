import { maybe, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseState } from '../../case/case-states.ts'
import { applyAct, startedCase } from '../../case/fold-case.ts'
import type { RecordedAct } from '../../case/recorded-act.ts'
import { listActs } from '../../store/act-store.ts'
import { type CaseKey, findCase } from '../../store/case-store.ts'
import { claimEffects, type Effect, finishEffect, postponeEffect } from '../../store/effects.ts'
import { insertEvent, selectListeners } from './event-store.ts'

const batch = 100

/**
 * Turns what waits under the topic `webhook` into one event a system, in the order of the acts, exactly once. One process
 * at a time: a later act must not be told before an earlier one that another process still holds.
 * @returns how many acts were taken
 */
export function fanOut({ apart }: Pick<Services, 'apart'>): Promise<number> {
  return apart(system, async (services) => {
    const lock = await maybe<{ taken: boolean }>(
      services.db,
      sql`select pg_try_advisory_xact_lock(hashtext('casework.webhooks'), hashtext('fan out')) as taken`,
    )
    if (!lock?.taken) return 0
    const effects = await claimEffects(services, 'webhook', batch)
    for (const [, ofCase] of Map.groupBy(effects, ({ caseId }) => caseId)) {
      try {
        await tellOfCase(services, ofCase)
        for (const effect of ofCase) await finishEffect(services, effect)
      } catch (error) {
        // A record that cannot be folded must not keep every other case from being told of.
        services.log.error('acts not told', { caseId: ofCase[0]?.caseId ?? '' }, error)
        for (const effect of ofCase) await postponeEffect(services, effect)
      }
    }
    return effects.length
  })
}

async function tellOfCase(services: Services, effects: readonly Effect[]): Promise<void> {
  const [first] = effects
  const key = first && { partyId: first.partyId, id: first.caseId }
  const found = key && (await findCase(services, key))
  if (!found?.organisation || found.caseNumber === null) return
  const clients = await selectListeners(services.db, found.organisation.id)
  if (clients.length === 0) return
  const acts = await listActs(services, found)
  const states = statesAfter(found, acts)
  const now = services.clock.now()
  for (const { sequence } of effects.toSorted((a, b) => a.sequence - b.sequence)) {
    const recorded = acts.find((each) => each.sequence === sequence)
    const state = states.get(sequence)
    if (!recorded || !state) continue
    for (const clientId of clients) {
      const { act, at } = recorded
      const event = { caseId: found.id, caseNumber: found.caseNumber, act, state, sequence, at }
      await insertEvent(services.db, clientId, { id: newId<'webhook-event'>(now), ...event }, now)
    }
  }
}

/** In which state each act left the case: several acts of one moment leave several. */
function statesAfter({ partyId, id }: CaseKey, acts: readonly RecordedAct[]): Map<number, CaseState> {
  const [first, ...rest] = acts
  if (first?.act !== 'start' && first?.act !== 'start-for') throw new Error('a case begins with the act that starts it')
  const states = new Map<number, CaseState>()
  rest.reduce(
    (before, act) => {
      const after = applyAct(before, act)
      states.set(act.sequence, after.state)
      return after
    },
    startedCase({ partyId, id }, first),
  )
  return states
}
