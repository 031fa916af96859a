import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { type CalendarDate, calendarDateOf, isCalendarDate } from '#standards'
import { forgetEdition } from '../../edition.ts'
import { catalogueProblems } from '../../problems.ts'
import { setBasicState } from '../../store/basic-items.ts'
import { itemStates, type StateNote, setState } from '../../store/items.ts'
import { nextPublication } from '../../store/publications.ts'
import { refreshTitle } from '../../store/titles.ts'
import { announceState } from '../announce-state.ts'
import type { Subject } from '../draft.ts'
import { namesOf } from '../editing/element-names.ts'
import type { LifeServices } from '../life-services.ts'
import { mustManage, subjectOf } from '../managing.ts'
import { adoptUnrecorded } from '../record/act-store.ts'
import type { ActDetails } from '../record/item-act.ts'
import { actorOf, recordItemAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { getOwnStanding, type Standing } from '../standing.ts'
import { findNextItemState, lifecycleStates } from '../states.ts'
import { mustSayWhy } from './submit-draft.ts'

export interface SuspendItem {
  /** 33 characters of an item, 12 of a basic item. */
  readonly code: string
  readonly reason: Words
  /** Calendar date on which it is expected to go on; null while nobody knows. */
  readonly until: string | null
}

/**
 * Nobody can begin a new application until it is resumed; it stays findable and says why. What was begun goes on.
 * @throws catalogue.reason-missing, catalogue.bad-date, catalogue.item-not-now, catalogue.item-abolished,
 * catalogue.unknown-item, catalogue.not-your-item, kernel.not-allowed
 */
export async function suspendItem(
  services: LifeServices,
  officer: Officer,
  { code, reason, until }: SuspendItem,
): Promise<void> {
  const today = calendarDateOf(services.clock.now())
  const note = { reason: { zh: reason.zh.trim(), en: reason.en.trim() }, until, since: today }
  await change(services, officer, subjectOf(code), { act: 'suspend', detail: { note } }, () => {
    mustSayWhy(reason)
    mustBeAhead(until, today)
  })
}

/** @throws catalogue.item-not-now unless it is suspended, and as suspendItem */
export async function resumeItem(
  services: LifeServices,
  officer: Officer,
  { code }: Pick<SuspendItem, 'code'>,
): Promise<void> {
  await change(services, officer, subjectOf(code), { act: 'resume', detail: {} })
}

type Change =
  | { readonly act: 'suspend'; readonly detail: ActDetails['suspend'] }
  | { readonly act: 'resume'; readonly detail: ActDetails['resume'] }

async function change(
  services: LifeServices,
  officer: Officer,
  subject: Subject,
  recorded: Change,
  check: () => void = () => {},
): Promise<void> {
  mustManage(services, officer, subject)
  const { db } = services
  // The lock of all publications: what is found in force stays so until this has committed.
  const publication = await nextPublication(db)
  const standing = await getOwnStanding(db, subject)
  mustBeLawfulNow(standing, recorded.act)
  check()

  const note = recorded.act === 'suspend' ? recorded.detail.note : null
  const state = note ? itemStates.suspended : itemStates.inUse
  await adoptUnrecorded(services, subject.level, [subject.code])
  await putInState(services, subject, state, note)
  if (standing.titleId !== null) await refreshTitle(db, standing.titleId, { live: 0, publication })
  await announceState(services, subject, state, note)
  await recordItemAct(services, subject, { ...recorded, actor: actorOf({ principal: officer }) })
  await recordInLedger(services, recorded.act, subject)
  services.afterCommit(() => forgetEdition(services))
}

async function putInState(
  { db }: LifeServices,
  { level, code }: Subject,
  state: 1 | 2,
  note: StateNote | null,
): Promise<void> {
  await (level === 'item' ? setState : setBasicState)(db, code, state, note)
}

function mustBeLawfulNow({ state }: Standing, act: 'suspend' | 'resume'): void {
  if (findNextItemState(state, act, 'manager') !== undefined) return
  const { words } = lifecycleStates[state]
  throw catalogueProblems.itemNotNow({ fields: [{ field: 'state', words }], private: { state, act } })
}

function mustBeAhead(until: string | null, today: CalendarDate): void {
  if (until === null || (isCalendarDate(until) && until >= today)) return
  throw catalogueProblems.badDate({ fields: [{ field: 'until', words: namesOf('effectiveFrom') }] })
}
