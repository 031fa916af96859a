import type { Officer } from '#kernel/principal'
import type { Draft } from '../lifecycle/draft.ts'
import { saveDraft } from '../lifecycle/editing/save-draft.ts'
import { startDraft } from '../lifecycle/editing/start-draft.ts'
import type { LifeServices } from '../lifecycle/life-services.ts'
import { mustManage } from '../lifecycle/managing.ts'
import { catalogueProblems } from '../problems.ts'
import { findOpenProposal } from './proposal-store.ts'

/**
 * Takes up a change from above: the item's draft comes to stand on the newer version, with the place's own elements and
 * departures as they were. It is published as every draft is, by two people; only then is the proposal settled.
 * @throws catalogue.no-proposal, and what startDraft and saveDraft throw
 */
export async function takeProposal(services: LifeServices, officer: Officer, handlingCode: string): Promise<Draft> {
  mustManage(services, officer, { level: 'item', code: handlingCode })
  const proposal = await findOpenProposal(services.db, handlingCode)
  if (!proposal) throw catalogueProblems.noProposal()
  const draft = await startDraft(services, officer, { level: 'item', code: handlingCode })
  if (draft.level !== 'item' || draft.content.basicVersion >= proposal.toVersion) return draft
  const { toVersion } = proposal
  return saveDraft(services, officer, {
    id: draft.id,
    revision: draft.revision,
    content: { ...draft.content, basicVersion: toVersion },
    effectiveFrom: draft.effectiveFrom,
    reason: {
      zh: `跟进国家基本目录第${toVersion}版`,
      en: `Follows version ${toVersion} of the basic item`,
    },
  })
}
