import type { Services } from '#kernel/services'
import { findAssignee } from '../assignment/find-assignee.ts'
import type { Case, CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { findNextState } from '../case/case-states.ts'
import { applyAct } from '../case/fold-case.ts'
import type { Actor, NewAct, RecordedAct } from '../case/recorded-act.ts'
import { withCharge } from '../fees/with-charge.ts'
import { caseworkProblems } from '../problems.ts'
import { writeActs } from './write-acts.ts'

type Recording = Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>

/** The platform acting by itself inside somebody's request, as when a complete application is accepted at once. */
export const platformActor: Actor = { kind: 'system', role: 'system', id: null, organisationId: null, name: null }

/** The caller as the record names them. @param role of an officer who acts in another than deciding. */
export function actorOf({ principal }: Pick<Services, 'principal'>, role?: CaseRole): Actor {
  if (principal.kind === 'person') {
    return { kind: 'person', role: role ?? 'applicant', id: principal.partyId, organisationId: null, name: null }
  }
  if (principal.kind === 'officer') {
    const { officerId, organisation, name } = principal
    return { kind: 'officer', role: role ?? 'office', id: officerId, organisationId: organisation.id, name }
  }
  if (principal.kind === 'client') {
    const { clientId, organisation, name } = principal
    return { kind: 'client', role: 'external', id: clientId, organisationId: organisation.id, name }
  }
  if (principal.kind === 'system') return platformActor
  throw new Error(`a ${principal.kind} principal does not act on cases`)
}

/** Records one act; see recordActs. */
export function recordAct(
  services: Recording,
  before: CaseFile,
  act: NewAct,
  actor: Actor = actorOf(services),
): Promise<CaseFile> {
  return recordActs(services, before, [act], actor)
}

/**
 * Records acts that happen together, each by its own actor or by `actor`, and writes the case they lead to, in one
 * statement of the transaction of the request. Of two who act on the same version the second is refused. No act is older
 * than the one before it, whatever the clock says. A case that is accepted, or whose officer recused, is assigned with it.
 * @throws notNow when the table does not know one of them, decidedMeanwhile when somebody was faster.
 */
export async function recordActs(
  services: Recording,
  before: CaseFile,
  acts: readonly (NewAct & { readonly actor?: Actor })[],
  actor: Actor = actorOf(services),
): Promise<CaseFile> {
  const now = services.clock.now()
  const at = now > before.updatedAt ? now : before.updatedAt
  const recorded: RecordedAct[] = []
  let after: Case = before
  for (const act of withCharge(before, acts, { actor: platformActor, now: at })) {
    const by = act.actor ?? actor
    if (findNextState(after.state, act.act, by.role, after.outcome) === undefined) {
      throw caseworkProblems.notNow({ private: { state: after.state, act: act.act, role: by.role } })
    }
    // NewAct pairs act and detail already; spreading keeps the pair.
    const next = { ...act, sequence: after.version + 1, at, actor: by } as RecordedAct
    after = applyAct(after, next)
    recorded.push(next)
  }
  const isFree = after.assignee === null && recorded.some(({ act }) => act === 'accept' || act === 'recuse')
  const assignee = isFree ? await findAssignee(services, after) : undefined
  if (assignee) {
    const assign = { act: 'assign', detail: assignee, sequence: after.version + 1, at, actor: platformActor } as const
    after = applyAct(after, assign)
    recorded.push(assign)
  }
  if (!(await writeActs(services, before, after, recorded))) throw caseworkProblems.decidedMeanwhile()
  return { ...after, item: before.item }
}
