import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, type DeadlineLight, maskName } from '#standards'
import { urgeCauseWords } from '../applicant/urging.ts'
import { type PublicState, publicStateOf, publicStates } from '../case/case-states.ts'
import { mayActAs, mayHandle, mustHandle } from '../case/lawful.ts'
import { specialKinds } from '../clock/special-kinds.ts'
import { type TimeLeft, timeLeftOf } from '../clock/time-left.ts'
import type { ListedCase } from '../store/case-store.ts'
import {
  countQueue,
  listQueueCases,
  listToHandOver,
  type QueueCounts,
  type QueueCursor,
  type QueueLane,
} from '../store/queue-store.ts'

export interface QueueFilter {
  readonly lane?: QueueLane
  /** Only what is assigned to the officer. */
  readonly isMine?: boolean
  /** From 1; for the foot of the page alone. */
  readonly page?: number
  /** Where the page before ended; without it the list begins at its beginning. */
  readonly after?: QueueCursor | undefined
}

export interface QueueRow extends TimeLeft {
  readonly caseId: CaseId
  readonly caseNumber: string
  readonly itemName: Words
  /** Masked: a list is no reason to see a name; opening the case is, and is recorded. */
  readonly applicant: string
  readonly state: PublicState
  readonly stateWords: Words
  readonly submittedAt: Date
  /** Facts that no source vouches for; 0: all consistent. */
  readonly doubtful: number
  /** Assigned to who asks. */
  readonly isMine: boolean
  /** Why it stands where it stands. */
  readonly note: Words
}

export interface Queue {
  readonly rows: readonly QueueRow[]
  readonly counts: QueueCounts
  readonly page: number
  /** Where the next page begins; null on the last one. */
  readonly next: QueueCursor | null
}

const pageSize = 50

/**
 * What the officer's organisation has to decide, by deadline risk. Only its own cases, only for its approvers and its
 * head; what is to be made and handed over also for who does that.
 */
export async function listQueue(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
  { lane = 'open', isMine = false, page = 1, after }: QueueFilter = {},
): Promise<Queue> {
  if (lane === 'serving') mustServe(officer)
  else mustHandle(officer)
  const today = calendarDateOf(services.clock.now())
  const { id } = officer.organisation
  const { cases, next } = await listQueueCases(services, id, {
    ...{ lane, today, limit: pageSize, after },
    assignee: isMine ? officer.officerId : undefined,
  })
  const isFirst = lane === 'serving' && after === undefined && mayActAs(officer, 'clerk')
  const taken = isFirst ? await listToHandOver(services, id, pageSize) : []
  return {
    rows: [...taken, ...cases].map((each) => ({ ...rowOf(each, today), isMine: each.assignee === officer.officerId })),
    counts: await countQueue(services, id, today),
    page: Math.max(1, page),
    next,
  }
}

/** How much waits, for the frame of every page; undefined for who has no queue. */
export async function countOfficeQueue(
  services: Pick<Services, 'db' | 'clock'>,
  officer: Officer,
): Promise<QueueCounts | undefined> {
  if (!mayHandle(officer)) return undefined
  return countQueue(services, officer.organisation.id, calendarDateOf(services.clock.now()))
}

function mustServe(officer: Officer): void {
  if (!mayActAs(officer, 'issuer') && !mayActAs(officer, 'clerk')) mustHandle(officer)
}

function rowOf(found: ListedCase, today: CalendarDate): Omit<QueueRow, 'isMine'> {
  const { caseNumber, submittedAt, applicant } = found
  if (caseNumber === null || submittedAt === null) throw new Error('a case in a queue has been submitted')
  const timeLeft = timeLeftOf(found, today)
  return {
    caseId: found.id,
    caseNumber,
    itemName: found.item.name,
    applicant: maskName(applicant?.name ?? ''),
    state: publicStateOf(found),
    stateWords: publicStates[publicStateOf(found)],
    submittedAt,
    ...timeLeft,
    doubtful: found.doubtful ?? 0,
    note: noteOf(found, timeLeft.light),
  }
}

function noteOf(found: ListedCase, light: DeadlineLight): Words {
  const { state, correction, correctionUsed, pauses, outcome, urgedAt, applicantUrge } = found
  if (applicantUrge?.answeredAt === null) {
    const { zh, en } = urgeCauseWords[applicantUrge.cause]
    return { zh: `申请人催办：${zh}`, en: `Urged by the applicant: ${en}` }
  }
  if (state === 'incomplete' || state === 'paused') {
    return {
      zh: `等申请人补正，到${correction?.by ?? ''}`,
      en: `Waiting for the applicant until ${correction?.by ?? ''}`,
    }
  }
  if (state === 'special') {
    const { kind = 'hearing', expected = '' } = pauses.at(-1) ?? {}
    const name = kind === 'correction' ? { zh: '', en: '' } : specialKinds[kind].words
    return { zh: `${name.zh}，预计${expected}结束`, en: `${name.en}, expected to end by ${expected}` }
  }
  if (state === 'deciding') return { zh: '已决定，即将生效', en: 'Decided, soon in force' }
  if (state === 'proposed') return { zh: '等复核', en: 'Waits for the second person' }
  if (state === 'terminated') return { zh: '已终止', en: 'Ended' }
  if (state === 'granted') return { zh: '等制证', en: 'Certificate to be made' }
  if (outcome !== null)
    return state === 'closed' ? { zh: '已办结', en: 'Decided' } : { zh: '等送达', en: 'To be delivered' }
  if (urgedAt !== null && light !== 'normal') return { zh: '已督办', en: 'Urged' }
  if (light === 'overdue') return { zh: '已超期', en: 'Overdue' }
  if (correctionUsed) return { zh: '补正已到', en: 'The correction has arrived' }
  if (state === 'submitted') return { zh: '等受理', en: 'To be accepted' }
  return light === 'soon' ? { zh: '快到期', en: 'Due soon' } : { zh: '按时限', en: 'On time' }
}
