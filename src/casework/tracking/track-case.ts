import { equalSecrets } from '#kernel/keys'
import type { Words } from '#kernel/language'
import { system } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { LedgerEntry, Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, checkQueryCode, tidyIdentifier } from '#standards'
import type { Turn } from '../applicant/case-view.ts'
import { turnOf } from '../applicant/summary.ts'
import type { CaseFile } from '../case/case.ts'
import { type PublicState, publicStateOf, publicStates } from '../case/case-states.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase, findCaseKey } from '../store/case-store.ts'
import { findWrongTries, forgetOldTries, lockCode, putWrongTries } from './track-store.ts'

/** Wrong tries of one code within an hour: four digits stand against guessing only if few guesses are allowed. */
export const wrongTailsPerHour = 5
const hour = 60 * 60 * 1000

export interface TrackCase {
  /** As printed on the receipt, however it was typed. */
  readonly queryCode: string
  /** Last four digits of the phone that the applicant signed in with. */
  readonly phoneTail: string
}

/** What anybody may know who holds the receipt: nothing of the person, nothing of the reasons (portal §3.5). */
export interface TrackedCase {
  readonly itemName: Words
  readonly state: PublicState
  readonly stateWords: Words
  readonly turn: Turn
  readonly office: Words
  readonly submittedOn: CalendarDate
  /** Day of the promised decision; null until the case is accepted, and while its limit rests. */
  readonly promisedDue: CalendarDate | null
  /** The limit rests until the applicant has supplied what is missing. */
  readonly isPaused: boolean
}

type Outcome =
  | { readonly is: 'found'; readonly found: CaseFile }
  | { readonly is: 'wrong'; readonly found: CaseFile | undefined }
  | { readonly is: 'locked'; readonly minutes: number }

/**
 * Where a case is, for somebody without an account. Code and digits that do not belong together get one answer,
 * whichever is wrong. Wrong tries are counted apart: the refusal rolls the request back, never the count.
 * @throws casework.bad-tracking naming the fields, casework.not-tracked, casework.tracking-locked.
 */
export async function trackCase(
  services: Pick<Services, 'apart' | 'principal' | 'ledger'>,
  typed: TrackCase,
): Promise<TrackedCase> {
  const { queryCode, phoneTail } = readTyped(typed)
  // Row-level security shows a case to its people alone: the platform itself looks, and hands on no more than this.
  const outcome = await services.apart(system, (own) => look(own, queryCode, phoneTail))
  if (outcome.is === 'locked') {
    const { minutes } = outcome
    throw caseworkProblems.trackingLocked({ values: { minutes }, headers: { 'retry-after': `${minutes * 60}` } })
  }
  if (outcome.is === 'wrong') {
    const entry = outcome.found && entryOf(outcome.found, 'refused')
    if (entry) await services.apart(services.principal, ({ ledger }) => ledger.record(entry))
    throw caseworkProblems.notTracked()
  }
  await services.ledger.record(entryOf(outcome.found, 'done'))
  return shownOf(outcome.found)
}

function readTyped({ queryCode, phoneTail }: TrackCase): TrackCase {
  const code = checkQueryCode(queryCode)
  const tail = tidyIdentifier(phoneTail)
  const isTail = /^\d{4}$/.test(tail)
  const fields: FieldProblem[] = []
  // The check character tells a slip of the pen; it says nothing about which codes exist.
  if (!code.ok) fields.push({ field: 'queryCode', words: code.reason === 'CHECK_CHARACTER' ? slippedCode : badCode })
  if (!isTail) fields.push({ field: 'phoneTail', words: badTail })
  if (!code.ok || !isTail) throw caseworkProblems.badTracking({ fields })
  return { queryCode: code.value, phoneTail: tail }
}

async function look(services: Services, queryCode: string, phoneTail: string): Promise<Outcome> {
  const { db, clock, keys } = services
  const codeIndex = keys.index('casework.query-code', queryCode)
  await lockCode(db, codeIndex) // two tries at once must not count as one
  const now = clock.now()
  const hourAgo = new Date(now.getTime() - hour)
  const { wrong, firstAt } = (await findWrongTries(db, codeIndex, hourAgo)) ?? { wrong: 0, firstAt: now }
  if (wrong >= wrongTailsPerHour) {
    return { is: 'locked', minutes: Math.ceil((firstAt.getTime() + hour - now.getTime()) / 60_000) }
  }
  const key = await findCaseKey(db, queryCode)
  const found = key && (await findCase(services, key))
  if (found?.phoneTail && equalSecrets(Buffer.from(found.phoneTail), Buffer.from(phoneTail))) {
    return { is: 'found', found }
  }
  await putWrongTries(db, codeIndex, { wrong: wrong + 1, firstAt })
  await forgetOldTries(db, hourAgo)
  return { is: 'wrong', found }
}

function shownOf(found: CaseFile): TrackedCase {
  const { item, state, organisation, submittedAt, promisedDue, pausedOn } = found
  if (organisation === null || submittedAt === null) throw new Error('a case with a query code has been submitted')
  const shown = publicStateOf(found)
  return {
    itemName: item.name,
    state: shown,
    stateWords: publicStates[shown],
    turn: turnOf(state),
    office: organisation.name,
    submittedOn: calendarDateOf(submittedAt),
    promisedDue: pausedOn === null ? promisedDue : null,
    isPaused: pausedOn !== null,
  }
}

/** The applicant reads under 数据去向 that somebody with the receipt asked, or tried to. */
function entryOf({ partyId, item, itemCode, caseNumber }: CaseFile, result: 'done' | 'refused'): LedgerEntry {
  return {
    act: 'casework.track',
    subject: { partyId },
    fields: result === 'done' ? ['case.state', 'case.office', 'case.submittedOn', 'case.promisedDue'] : [],
    purpose: { itemCode, words: item.name, ...(caseNumber !== null && { caseNumber }) },
    result,
  }
}

const badCode: Words = {
  zh: '请输入回执上的12位查询码',
  en: 'Enter the 12 characters of the query code on the receipt',
}
const slippedCode: Words = {
  zh: '查询码里有一位不对，请对照回执检查',
  en: 'One character of the query code is wrong: compare it with the receipt',
}
const badTail: Words = { zh: '请输入手机号的后4位数字', en: 'Enter the last 4 digits of the phone number' }
