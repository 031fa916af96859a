import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustManage } from '../lifecycle/managing.ts'
import { catalogueProblems } from '../problems.ts'
import { declineOpenProposal, findOpenProposal } from './proposal-store.ts'

/**
 * Says why a place does not follow a change from above. The item stays on the older version, and the level above sees
 * that it does (impact-of.ts); the next version proposes itself again.
 * @throws kernel.not-allowed, catalogue.not-your-item, catalogue.no-proposal
 */
export async function declineProposal(
  services: Pick<Services, 'db' | 'platform' | 'ledger'>,
  officer: Officer,
  { handlingCode, reason }: { readonly handlingCode: string; readonly reason: Words },
): Promise<void> {
  mustManage(services, officer, { level: 'item', code: handlingCode })
  const proposal = await findOpenProposal(services.db, handlingCode)
  if (!proposal) throw catalogueProblems.noProposal()
  await declineOpenProposal(services.db, handlingCode, reason)
  await services.ledger.record({
    act: 'catalogue.decline-proposal',
    purpose: {
      itemCode: handlingCode,
      words: {
        zh: `不跟进基本目录第${proposal.toVersion}版：${reason.zh}`,
        en: `Version ${proposal.toVersion} of the basic item is not followed: ${reason.en}`,
      },
    },
  })
}
