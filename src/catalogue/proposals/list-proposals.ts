import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustBeManager } from '../lifecycle/managing.ts'
import { type Proposal, selectOpenProposals } from './proposal-store.ts'

/** Changes of basic items that wait for the officer's organ, the newest first. */
export async function listProposals({ db }: Pick<Services, 'db'>, officer: Officer): Promise<Proposal[]> {
  mustBeManager(officer)
  return selectOpenProposals(db, officer.organisation.id)
}
