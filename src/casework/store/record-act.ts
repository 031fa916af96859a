import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { applyAct, roleOf } from '../case/fold-case.ts'
import type { Actor, NewAct, RecordedAct } from '../case/recorded-act.ts'
import { caseworkProblems } from '../problems.ts'
import { insertAct } from './act-store.ts'
import { updateCase } from './case-store.ts'

type Recording = Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>

/** The platform acting by itself inside somebody's request, as when a complete application is accepted at once. */
export const platformActor: Actor = { kind: 'system', id: null, organisationId: null, name: null }

export function actorOf({ principal }: Pick<Services, 'principal'>): Actor {
  if (principal.kind === 'person') return { kind: 'person', id: principal.partyId, organisationId: null, name: null }
  if (principal.kind === 'officer') {
    const { officerId, organisation, name } = principal
    return { kind: 'officer', id: officerId, organisationId: organisation.id, name }
  }
  if (principal.kind === 'system') return platformActor
  throw new Error(`a ${principal.kind} principal does not act on cases`)
}

/**
 * Records an act and writes the case it leads to, in the transaction of the request. Of two who act on the same
 * version the second is refused.
 */
export async function recordAct(
  services: Recording,
  before: CaseFile,
  act: NewAct,
  actor: Actor = actorOf(services),
): Promise<CaseFile> {
  if (findNextState(before.state, act.act, roleOf(actor)) === undefined) {
    throw caseworkProblems.notNow({ private: { state: before.state, act: act.act } })
  }
  // NewAct pairs act and detail already; spreading keeps the pair.
  const recorded = { sequence: before.version + 1, at: services.clock.now(), actor, ...act } as RecordedAct
  const after = applyAct(before, recorded)
  if (!(await updateCase(services, before.version, after))) throw caseworkProblems.decidedMeanwhile()
  await insertAct(services, after, recorded)
  return { ...after, item: before.item }
}
