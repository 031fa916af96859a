import type { Services } from '#kernel/services'
import { catalogueProblems } from '../../problems.ts'
import type { Draft, DraftRow, Subject } from '../draft.ts'
import { type DraftAct, findNextDraftState, lifecycleStates } from '../states.ts'
import { insertAct } from './act-store.ts'
import { insertRevision, updateDraft } from './draft-store.ts'
import { applyDraftAct, roleIn } from './fold-acts.ts'
import type { ActDetails, ActName, Actor, ItemAct } from './item-act.ts'

export type Recording = Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>

export const platformActor: Actor = { kind: 'system', id: null, organisationId: null, name: null }

export function actorOf({ principal }: Pick<Services, 'principal'>): Actor {
  if (principal.kind !== 'officer') return platformActor
  const { officerId, organisation, name } = principal
  return { kind: 'officer', id: officerId, organisationId: organisation.id, name }
}

/** @throws catalogue.draft-not-now, catalogue.second-person-needed */
export function mustBeLawful(draft: Pick<DraftRow, 'state' | 'hands'>, act: DraftAct, actor: Actor): void {
  const role = roleIn(draft, actor)
  if (findNextDraftState(draft.state, act, role) !== undefined) return
  if (role === 'manager' && findNextDraftState(draft.state, act, 'second') !== undefined)
    throw catalogueProblems.secondPersonNeeded()
  const { words } = lifecycleStates[draft.state]
  throw catalogueProblems.draftNotNow({ fields: [{ field: 'state', words }], private: { state: draft.state, act } })
}

/** Records an act of a draft and writes the row it leads to, in the transaction of the request. */
export async function recordDraftAct<Act extends DraftAct>(
  services: Recording,
  before: Draft,
  { act, detail, actor }: { readonly act: Act; readonly detail: ActDetails[Act]; readonly actor: Actor },
  content: Draft['content'] = before.content,
): Promise<Draft> {
  const recorded = actOf(services, before, act, detail, actor, before.id)
  // The content of another revision is of the same level: the caller checked it against the schema of this draft.
  const after = { ...before, ...applyDraftAct(before, recorded), content } as Draft
  if (after.revision !== before.revision) await insertRevision(services.db, after, content)
  await updateDraft(services, after)
  await insertAct(services, recorded)
  return after
}

/** Records an act of an item that no draft takes part in. */
export async function recordItemAct<Act extends ActName>(
  services: Recording,
  subject: Subject,
  { act, detail, actor }: { readonly act: Act; readonly detail: ActDetails[Act]; readonly actor: Actor },
): Promise<void> {
  await insertAct(services, actOf(services, subject, act, detail, actor, null))
}

export function actOf<Act extends ActName>(
  { clock }: Pick<Services, 'clock'>,
  { level, code }: Subject,
  act: Act,
  detail: ActDetails[Act],
  actor: Actor,
  draftId: string | null,
): ItemAct {
  // Act and detail are paired by the type parameter; the union cannot see it.
  return { level, code, draftId, act, at: clock.now(), actor, detail } as ItemAct
}
