import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { catalogueProblems } from '../../problems.ts'
import { findCurrentBasicItem } from '../../store/basic-items.ts'
import { itemStates } from '../../store/items.ts'
import type { Draft } from '../draft.ts'
import { differenceFields, differingElements } from '../editing/compare-drafts.ts'
import type { LifeServices } from '../life-services.ts'
import { lintDraft } from '../lint-draft.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { readRevision } from '../record/draft-store.ts'
import { actorOf, mustBeLawful, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { findStanding } from '../standing.ts'
import { mustStandOnCurrent } from './stand-on-current.ts'

export interface DecideDraft {
  readonly id: string
  /** The revision the officer saw: nobody decides on what they have not read. */
  readonly revision: number
}

/**
 * 送审: what is handed to the second person contradicts no rule, says why, and stands on the version in force.
 * @throws catalogue.inconsistent-items, catalogue.reason-missing, catalogue.nothing-changed, catalogue.base-changed,
 * catalogue.draft-changed, catalogue.draft-not-now, and what getDraft throws
 */
export async function submitDraft(
  services: LifeServices,
  officer: Officer,
  { id, revision }: DecideDraft,
): Promise<Draft> {
  const actor = actorOf({ principal: officer })
  const seen = await getOwnDraft(services, officer, id)
  mustManage(services, officer, seen)
  mustBeLawful(seen, 'submit', actor)
  await mustStandOnCurrent(services, seen)

  const draft = await getOwnDraft(services, officer, id, { lock: true })
  mustBeLawful(draft, 'submit', actor)
  await mustBeRevision(services, draft, revision)
  mustSayWhy(draft.reason)
  await mustDiffer(services, draft)
  await mustBeConsistent(services, draft)
  const checked = await recordDraftAct(services, draft, { act: 'submit', detail: { revision }, actor })
  await recordInLedger(services, 'submit', draft)
  return checked
}

/** @throws catalogue.draft-changed, with what was changed since the revision the officer saw */
export async function mustBeRevision({ db }: Pick<Services, 'db'>, draft: Draft, revision: number): Promise<void> {
  if (draft.revision === revision) return
  const seen = await readRevision(db, draft.id, revision)
  const fields = seen ? differenceFields(draft, seen, differingElements(draft.content, seen)) : []
  throw catalogueProblems.draftChanged({ fields })
}

export function mustSayWhy({ zh, en }: Words): void {
  if (zh.trim() === '' || en.trim() === '') throw catalogueProblems.reasonMissing()
}

/** @throws catalogue.inconsistent-items while a rule is broken, catalogue.unknown-basic-item for a new item of one that is no longer offered */
export async function mustBeConsistent(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  draft: Draft,
): Promise<void> {
  if (draft.level === 'item' && draft.baseVersion === 0) await mustBeOffered(services, draft.basic.basicCode)
  const errors = (await lintDraft(services, draft)).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  throw catalogueProblems.inconsistentItems({ fields: errors.map(({ element: field, words }) => ({ field, words })) })
}

async function mustBeOffered({ db }: Pick<Services, 'db'>, basicCode: string): Promise<void> {
  const basic = await findCurrentBasicItem(db, basicCode)
  if (basic?.state !== itemStates.inUse) throw catalogueProblems.unknownBasicItem({ private: { basicCode } })
}

async function mustDiffer({ db }: Pick<Services, 'db'>, draft: Draft): Promise<void> {
  if (draft.kind === 'abolish') return
  const inForce = await findStanding(db, draft)
  if (inForce && differingElements(inForce.content, draft.content).length === 0)
    throw catalogueProblems.nothingChanged()
}
