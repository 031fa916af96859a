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
}

export interface Supervised {
  readonly late: readonly SupervisedCase[]
  readonly soon: readonly SupervisedCase[]
  /** Rests beyond the end that was told to the applicant. */
  readonly restTooLong: readonly SupervisedCase[]
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
    }))
  }
  const owed = [...(await lane('open')).filter(({ rests }) => !rests), ...(await lane('serving'))]
  return {
    late: owed.filter(({ light }) => light === 'overdue'),
    soon: owed.filter(({ light }) => light === 'soon'),
    restTooLong: (await lane('waiting')).filter(({ due }) => due !== null && due < today),
  }
}
