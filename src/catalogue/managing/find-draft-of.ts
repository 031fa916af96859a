import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Draft, Subject } from '../lifecycle/draft.ts'
import { mustManage } from '../lifecycle/managing.ts'
import { findOpenDraft } from '../lifecycle/record/draft-store.ts'

/**
 * The open draft of a subject, if there is one; another organ's stays with that organ.
 * @throws kernel.not-allowed, catalogue.not-your-item
 */
export async function findDraftOf(
  services: Pick<Services, 'db' | 'keys' | 'platform'>,
  officer: Officer,
  subject: Subject,
): Promise<Draft | undefined> {
  mustManage(services, officer, subject)
  const draft = await findOpenDraft(services, subject)
  return draft?.organisationId === officer.organisation.id ? draft : undefined
}
