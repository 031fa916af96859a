import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Draft } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { actorOf, mustBeLawful, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { mustSayWhy } from './submit-draft.ts'

/**
 * Gives a draft that was submitted or approved back to its editors, saying why; also how they take it back themselves.
 * @throws catalogue.reason-missing, catalogue.draft-not-now, and what getDraft throws
 */
export async function returnDraft(
  services: LifeServices,
  officer: Officer,
  { id, reason }: { readonly id: string; readonly reason: Words },
): Promise<Draft> {
  const draft = await getOwnDraft(services, officer, id, { lock: true })
  mustManage(services, officer, draft)
  const actor = actorOf({ principal: officer })
  mustBeLawful(draft, 'return', actor)
  mustSayWhy(reason)
  const detail = { revision: draft.revision, reason }
  const returned = await recordDraftAct(services, draft, { act: 'return', detail, actor })
  await recordInLedger(services, 'return', draft)
  return returned
}
