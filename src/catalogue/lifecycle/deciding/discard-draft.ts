import type { Officer } from '#kernel/principal'
import type { Draft } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { actorOf, mustBeLawful, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { type DecideDraft, mustBeRevision } from './submit-draft.ts'

/**
 * Ends a draft without consequence. What was written stays in the record.
 * @throws catalogue.draft-changed, catalogue.draft-not-now, and what getDraft throws
 */
export async function discardDraft(
  services: LifeServices,
  officer: Officer,
  { id, revision }: DecideDraft,
): Promise<Draft> {
  const draft = await getOwnDraft(services, officer, id, { lock: true })
  mustManage(services, officer, draft)
  const actor = actorOf({ principal: officer })
  mustBeLawful(draft, 'discard', actor)
  await mustBeRevision(services, draft, revision)
  const discarded = await recordDraftAct(services, draft, { act: 'discard', detail: { revision }, actor })
  await recordInLedger(services, 'discard', draft)
  return discarded
}
