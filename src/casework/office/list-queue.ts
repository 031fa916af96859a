import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, type DeadlineLight, deadlineOn, maskName } from '#standards'
import { caseStates, type PublicState, publicStates } from '../case/case-states.ts'
import { mustDecide } from '../case/lawful.ts'
import type { ListedCase } from '../store/case-store.ts'
import { countQueue, listQueueCases, type QueueCounts, type QueueLane } from '../store/queue-store.ts'

export interface QueueFilter {
  readonly lane?: QueueLane
  /** From 1. */
  readonly page?: number
}

export interface QueueRow {
  readonly caseId: CaseId
  readonly caseNumber: string
  readonly itemName: Words
  /** Masked: a list is no reason to see a name; opening the case is, and is recorded. */
  readonly applicant: string
  readonly state: PublicState
  readonly stateWords: Words
  readonly submittedAt: Date
  readonly due: CalendarDate | null
  readonly light: DeadlineLight
  readonly workingDaysLeft: number
  /** Facts that no source vouches for; 0: all consistent. */
  readonly doubtful: number
  /** Why it stands where it stands. */
  readonly note: Words
}

export interface Queue {
  readonly rows: readonly QueueRow[]
  readonly counts: QueueCounts
  readonly page: number
  readonly hasMore: boolean
}

const pageSize = 50

/** What the officer's organisation has to decide, by deadline risk. Only its own cases, only for its approvers. */
export async function listQueue(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
  { lane = 'open', page = 1 }: QueueFilter = {},
): Promise<Queue> {
  mustDecide(officer)
  const today = calendarDateOf(services.clock.now())
  const { id } = officer.organisation
  const offset = (Math.max(1, page) - 1) * pageSize
  // One more than shown tells whether there is a next page.
  const found = await listQueueCases(services, id, { lane, today, limit: pageSize + 1, offset })
  return {
    rows: found.slice(0, pageSize).map((each) => rowOf(each, today)),
    counts: await countQueue(services, id, today),
    page: Math.max(1, page),
    hasMore: found.length > pageSize,
  }
}

function rowOf(found: ListedCase, today: CalendarDate): QueueRow {
  const { caseNumber, submittedAt, applicant, state, due } = found
  if (caseNumber === null || submittedAt === null) throw new Error('a case in a queue has been submitted')
  const from = calendarDateOf(found.acceptedAt ?? submittedAt)
  const waits = caseStates[state].turn !== 'office'
  const { light, workingDaysLeft } =
    due === null || waits ? { light: 'normal' as const, workingDaysLeft: 0 } : deadlineOn(today, { from, due })
  return {
    caseId: found.id,
    caseNumber,
    itemName: found.item.name,
    applicant: maskName(applicant?.name ?? ''),
    state: caseStates[state].public,
    stateWords: publicStates[caseStates[state].public],
    submittedAt,
    due,
    light,
    workingDaysLeft,
    doubtful: found.doubtful ?? 0,
    note: noteOf(found, light),
  }
}

function noteOf({ state, correction, correctionUsed }: ListedCase, light: DeadlineLight): Words {
  if (state === 'incomplete' || state === 'paused') {
    return {
      zh: `等申请人补正，到${correction?.by ?? ''}`,
      en: `Waiting for the applicant until ${correction?.by ?? ''}`,
    }
  }
  if (state === 'granted' || state === 'refused') return { zh: '已办结', en: 'Decided' }
  if (light === 'overdue') return { zh: '已超期', en: 'Overdue' }
  if (correctionUsed) return { zh: '补正已到', en: 'The correction has arrived' }
  if (state === 'submitted') return { zh: '等受理', en: 'To be accepted' }
  return light === 'soon' ? { zh: '快到期', en: 'Due soon' } : { zh: '按时限', en: 'On time' }
}
