import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Draft } from '../draft.ts'
import { getOwnDraft, mustBeManager } from '../managing.ts'
import { selectOpenDrafts } from '../record/draft-store.ts'

/** @throws kernel.not-allowed, catalogue.unknown-draft, catalogue.not-your-item */
export async function getDraft(services: Pick<Services, 'db' | 'keys'>, officer: Officer, id: string): Promise<Draft> {
  return getOwnDraft(services, officer, id)
}

/** What the officer's organ has open, the last touched first; at most 500. */
export async function listDrafts(services: Pick<Services, 'db' | 'keys'>, officer: Officer): Promise<Draft[]> {
  mustBeManager(officer)
  return selectOpenDrafts(services, officer.organisation.id)
}
