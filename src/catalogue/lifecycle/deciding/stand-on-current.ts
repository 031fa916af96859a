import type { Services } from '#kernel/services'
import { catalogueProblems } from '../../problems.ts'
import type { Draft } from '../draft.ts'
import { differenceFields, differingElements } from '../editing/compare-drafts.ts'
import { lockDraft } from '../record/draft-store.ts'
import { platformActor, type Recording, recordDraftAct } from '../record/record-act.ts'
import { findStanding } from '../standing.ts'
import { openDraftStates } from '../states.ts'

/**
 * A draft speaks of the version it was begun from. Was another published since, it goes back to be compared with that
 * one, in a transaction of its own: the refusal must not undo it. Call it before the draft is locked.
 * @throws catalogue.base-changed, with what differs from the version now in force
 */
export async function mustStandOnCurrent(
  services: Pick<Services, 'db' | 'apart' | 'principal'>,
  draft: Draft,
): Promise<void> {
  const standing = await findStanding(services.db, draft)
  if ((standing?.version ?? 0) === draft.baseVersion) return
  const hasGoneBack = await services.apart(services.principal, (each) => sendBackToCompare(each, draft.id))
  // The other version is this very draft, approved by somebody else a moment ago.
  if (!hasGoneBack) return
  if (!standing) throw catalogueProblems.baseChanged()
  const inForce = { ...draft, content: standing.content } as Draft
  const elements = differingElements(standing.content, draft.content)
  throw catalogueProblems.baseChanged({ fields: differenceFields(inForce, draft.content, elements) })
}

/** @returns whether it had to go back */
export async function sendBackToCompare(services: Recording, id: string): Promise<boolean> {
  const draft = await lockDraft(services, id)
  if (!draft || !openDraftStates.includes(draft.state)) return false
  const baseVersion = (await findStanding(services.db, draft))?.version ?? 0
  if (baseVersion === draft.baseVersion) return false
  const reason = {
    zh: `编写期间公布了第${baseVersion}版，请对照后重新送审`,
    en: `Version ${baseVersion} was published meanwhile: compare, then submit again`,
  }
  await recordDraftAct(services, draft, { act: 'rebase', detail: { baseVersion, reason }, actor: platformActor })
  return true
}
