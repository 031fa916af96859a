import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import type { Draft } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { actorOf, mustBeLawful, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { publishDraft } from './publish-draft.ts'
import { mustStandOnCurrent } from './stand-on-current.ts'
import { type DecideDraft, mustBeConsistent, mustBeRevision } from './submit-draft.ts'

/**
 * The second person of the same organ puts a draft in force, at once or on its date.
 * @throws catalogue.second-person-needed, catalogue.base-changed, catalogue.inconsistent-items, catalogue.draft-changed,
 * catalogue.draft-not-now, and what getDraft throws
 */
export async function approveDraft(
  services: LifeServices,
  officer: Officer,
  { id, revision }: DecideDraft,
): Promise<Draft> {
  const actor = actorOf({ principal: officer })
  const seen = await getOwnDraft(services, officer, id)
  mustManage(services, officer, seen)
  mustBeLawful(seen, 'approve', actor)
  await mustStandOnCurrent(services, seen)

  const draft = await getOwnDraft(services, officer, id, { lock: true })
  mustBeLawful(draft, 'approve', actor)
  await mustBeRevision(services, draft, revision)
  // What the rules said when it was submitted may have changed since.
  await mustBeConsistent(services, draft)
  const approved = await recordDraftAct(services, draft, { act: 'approve', detail: { revision }, actor })
  await recordInLedger(services, 'approve', draft)
  const isDue = approved.effectiveFrom <= calendarDateOf(services.clock.now())
  return isDue ? publishDraft(services, approved) : approved
}
