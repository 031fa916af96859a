import { calendarDateOf } from '#standards'
import { forgetEdition } from '../../edition.ts'
import { catalogueProblems } from '../../problems.ts'
import { type Publishing, publishVersions } from '../../publication/publish-versions.ts'
import { putBasicInForce } from '../../publication/put-basic-in-force.ts'
import { setBasicState } from '../../store/basic-items.ts'
import { itemStates, type StateNote, setState } from '../../store/items.ts'
import { nextPublication } from '../../store/publications.ts'
import { refreshTitle } from '../../store/titles.ts'
import { announceState } from '../announce-state.ts'
import type { Draft } from '../draft.ts'
import { dayInForce } from '../lint-draft.ts'
import { adoptUnrecorded } from '../record/act-store.ts'
import { platformActor, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { findStanding, getOwnStanding, type Standing } from '../standing.ts'

type BasicDraft = Extract<Draft, { level: 'basic' }>
type ItemDraft = Extract<Draft, { level: 'item' }>

/**
 * Puts an approved draft in force: the next version, or the end of the item. The caller holds the lock of the draft.
 * @throws catalogue.base-changed when another version came between
 */
export async function publishDraft(services: Publishing, draft: Draft): Promise<Draft> {
  // From here on nothing else can be published: what is found in force stays so.
  const publication = await nextPublication(services.db)
  const standing = await findStanding(services.db, draft)
  if ((standing?.version ?? 0) !== draft.baseVersion) throw catalogueProblems.baseChanged()
  services.afterCommit(() => forgetEdition(services))
  if (draft.kind === 'abolish') return abolish(services, draft, publication)
  await (draft.level === 'item' ? publishItem(services, draft) : publishBasic(services, draft, standing))
  // What publishing wrote of the draft, in the same transaction and under the same lock.
  return { ...draft, state: 'published', updatedAt: services.clock.now() }
}

async function publishItem(services: Publishing, draft: ItemDraft): Promise<void> {
  const { basic, code, content, baseVersion } = draft
  const implementing = {
    ...{ basicCode: basic.basicCode, implementationCode: code.slice(0, 31), handlingCode: code },
    ...content,
    version: baseVersion + 1,
    effectiveFrom: dayInForce(draft, calendarDateOf(services.clock.now())),
  }
  await publishVersions(services, [{ basic, implementing, draft }], officeOf(draft))
}

async function publishBasic(services: Publishing, draft: BasicDraft, standing: Standing | undefined): Promise<void> {
  const { code, content: elements, baseVersion } = draft
  const version = baseVersion + 1
  const effectiveFrom = dayInForce(draft, calendarDateOf(services.clock.now()))
  await adoptUnrecorded(services, 'basic', [code])
  await putBasicInForce(services, [{ basicCode: code, version, effectiveFrom, elements }], officeOf(draft))
  if (standing?.state === 'suspended') {
    await setBasicState(services.db, code, itemStates.suspended, standing.note)
    await announceState(services, draft, itemStates.suspended, standing.note)
  }
  await recordDraftAct(services, draft, { act: 'publish', detail: { version, effectiveFrom }, actor: platformActor })
  await recordInLedger(services, 'publish-basic', draft)
}

/** It is found no more; its versions stay readable, and cases begun under them go on. */
async function abolish(services: Publishing, draft: Draft, publication: number): Promise<Draft> {
  const { db, clock } = services
  const { titleId } = await getOwnStanding(db, draft)
  const { code, reason, replacedBy } = draft
  const since = dayInForce(draft, calendarDateOf(clock.now()))
  const note: StateNote = { reason, until: null, since, ...(replacedBy && { replacedBy }) }
  await adoptUnrecorded(services, draft.level, [code])
  await (draft.level === 'item' ? setState : setBasicState)(db, code, itemStates.abolished, note)
  if (titleId !== null) await refreshTitle(db, titleId, { live: -1, publication })
  await announceState(services, draft, itemStates.abolished, note)
  const ended = await recordDraftAct(services, draft, { act: 'abolish', detail: { note }, actor: platformActor })
  await recordInLedger(services, 'abolish', draft)
  return ended
}

function officeOf({ organisationName }: Draft) {
  return { zh: organisationName, en: organisationName }
}
