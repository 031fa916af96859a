import { newId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import { catalogueProblems } from '../../problems.ts'
import type { Draft, DraftKind, Subject } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { adoptUnrecorded, insertAct } from '../record/act-store.ts'
import { findOpenDraft, insertDraft } from '../record/draft-store.ts'
import { startedDraft } from '../record/fold-acts.ts'
import type { ItemActOf } from '../record/item-act.ts'
import { actorOf } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { getOwnStanding } from '../standing.ts'

/**
 * Begins a draft from the version in force. A subject has one open draft: one that is there already is returned as it is.
 * @throws kernel.not-allowed, catalogue.not-your-item, catalogue.unknown-item, catalogue.item-abolished
 */
export async function startDraft(
  services: LifeServices,
  officer: Officer,
  subject: Subject,
  kind: DraftKind = 'publish',
): Promise<Draft> {
  mustManage(services, officer, subject)
  const { version, content } = await getOwnStanding(services.db, subject)
  await adoptUnrecorded(services, subject.level, [subject.code])
  return beginDraft(services, officer, subject, { kind, baseVersion: version, content })
}

/** The draft that is open, else a new one of this content. */
export async function beginDraft(
  services: LifeServices,
  officer: Officer,
  { level, code }: Subject,
  { kind, baseVersion, content }: { kind: DraftKind; baseVersion: number; content: Draft['content'] },
): Promise<Draft> {
  const open = await findOpenDraft(services, { level, code })
  if (open) return mustBeTheirs(open, officer)
  const at = services.clock.now()
  const { id: organisationId, name } = officer.organisation
  const start: ItemActOf<'start'> = {
    ...{ level, code, draftId: newId<'draft'>(at), act: 'start', at },
    actor: actorOf({ principal: officer }),
    detail: {
      ...{ kind, revision: 1, baseVersion, replacedBy: null },
      effectiveFrom: calendarDateOf(at),
      reason: { zh: '', en: '' },
      organisation: { id: organisationId, name },
    },
  }
  const row = startedDraft(start)
  if (!(await insertDraft(services, row, content))) {
    // Begun twice at once: the other one made it, and it is this one.
    const made = await findOpenDraft(services, { level, code })
    if (!made) throw catalogueProblems.draftNotNow()
    return mustBeTheirs(made, officer)
  }
  await insertAct(services, start)
  await recordInLedger(services, 'start', { code })
  return getOwnDraft(services, officer, row.id)
}

/** Two organs can manage one catalogue; a draft is the one's that began it. */
function mustBeTheirs(draft: Draft, { organisation }: Officer): Draft {
  if (draft.organisationId !== organisation.id) throw catalogueProblems.notYourItem({ private: { code: draft.code } })
  return draft
}
