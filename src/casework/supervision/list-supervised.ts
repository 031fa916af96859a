import { one, sql } from '#kernel/database'
import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf, maskName } from '#standards'
import { type PublicState, publicStateOf } from '../case/case-states.ts'
import { mustActAs } from '../case/lawful.ts'
import { type TimeLeft, timeLeftOf } from '../clock/time-left.ts'
import { listQueueCases } from '../store/queue-store.ts'

/** A case that is late, or soon will be. */
export interface SupervisedCase extends TimeLeft {
  readonly caseId: CaseId
  readonly version: number
  readonly caseNumber: string
  readonly itemName: Words
  /** Masked: who supervises looks at limits, not at people. */
  readonly applicant: string
  readonly state: PublicState
  readonly isAssigned: boolean
  readonly urgedAt: Date | null
  /** How often its applicant urged, and whether the last time waits for an answer. */
  readonly urges: number
  readonly isUrgeOpen: boolean
  /** Asked to be corrected a second time. */
  readonly isFurther: boolean
}

export interface Supervised {
  readonly late: readonly SupervisedCase[]
  readonly soon: readonly SupervisedCase[]
  /** Rests beyond the end that was told to the applicant. */
  readonly restTooLong: readonly SupervisedCase[]
  /** Urged by the applicant, and not answered. */
  readonly urged: readonly SupervisedCase[]
  /** Corrected more than once. */
  readonly further: readonly SupervisedCase[]
  /** Further notices of the last ninety days, whatever became of the case. */
  readonly furtherCount: number
}

const most = 200

/**
 * What the organisation owes and is late with, the decision before its delivery, most urgent first (portal W15); for its
 * supervisors.
 */
export async function listSupervised(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
): Promise<Supervised> {
  mustActAs(officer, 'supervisor')
  const today = calendarDateOf(services.clock.now())
  const lane = async (name: 'open' | 'serving' | 'waiting'): Promise<readonly SupervisedCase[]> => {
    const { cases } = await listQueueCases(services, officer.organisation.id, { lane: name, today, limit: most })
    return cases.map((found) => ({
      ...timeLeftOf(found, today),
      ...{ caseId: found.id, version: found.version, caseNumber: found.caseNumber ?? '', itemName: found.item.name },
      ...{ applicant: maskName(found.applicant?.name ?? ''), state: publicStateOf(found) },
      ...{ isAssigned: found.assignee !== null, urgedAt: found.urgedAt },
      urges: found.applicantUrge?.count ?? 0,
      isUrgeOpen: found.applicantUrge?.answeredAt === null,
      isFurther: found.correction?.furtherReason !== undefined,
    }))
  }
  const owed = [...(await lane('open')).filter(({ rests }) => !rests), ...(await lane('serving'))]
  const waiting = await lane('waiting')
  const all = [...owed, ...waiting]
  return {
    urged: all.filter(({ isUrgeOpen }) => isUrgeOpen),
    further: all.filter(({ isFurther }) => isFurther),
    furtherCount: await countFurther(services, officer),
    late: owed.filter(({ light }) => light === 'overdue'),
    soon: owed.filter(({ light }) => light === 'soon'),
    restTooLong: waiting.filter(({ due }) => due !== null && due < today),
  }
}

const daysBack = 90

async function countFurther({ db, clock }: Pick<Services, 'db' | 'clock'>, { organisation }: Officer): Promise<number> {
  const since = new Date(clock.now().getTime() - daysBack * 24 * 3_600_000)
  const { count } = await one<{ count: number }>(
    db,
    sql`select count(*) from casework.acts where act = 'request-correction' and actor_role = 'supervisor'
      and actor_organisation = ${organisation.id} and at > ${since}`,
  )
  return count
}
