import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Override } from '../basic-item.ts'
import { type Change, compareBasicItems } from '../browse/compare-versions.ts'
import { getBasicItem } from '../browse/get-basic-item.ts'
import { mustManage } from '../lifecycle/managing.ts'
import { catalogueProblems } from '../problems.ts'
import { findCurrentVersion } from '../store/items.ts'
import { findOpenProposal, type Proposal } from './proposal-store.ts'

/** A change from above as its place has to look at it. */
export interface ProposedChange extends Proposal {
  /** What the basic item says now that it did not say before, in words. */
  readonly changes: readonly Change[]
  /** The place's own departures from elements that change: they stay unless the place takes them back. */
  readonly colliding: readonly Override[]
}

/** @throws kernel.not-allowed, catalogue.not-your-item, catalogue.no-proposal */
export async function getProposal(
  services: Pick<Services, 'db' | 'platform'>,
  officer: Officer,
  handlingCode: string,
): Promise<ProposedChange> {
  mustManage(services, officer, { level: 'item', code: handlingCode })
  const proposal = await findOpenProposal(services.db, handlingCode)
  if (!proposal) throw catalogueProblems.noProposal()
  const { basicCode, fromVersion, toVersion } = proposal
  const before = await getBasicItem(services, basicCode, fromVersion)
  const after = await getBasicItem(services, basicCode, toVersion)
  const changes = compareBasicItems(before.elements, after.elements)
  const changed = new Set<string>(changes.map(({ element }) => element))
  const inForce = await findCurrentVersion(services.db, handlingCode)
  const colliding = (inForce?.implementing.overrides ?? []).filter(({ element }) => changed.has(element))
  return { ...proposal, changes, colliding }
}
