import { countByDeadline, type DeadlineCounts } from '#casework'
import { type Principal, system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'

/** Names as the supervision of deadlines uses them (standards §3.4). */
export const deadlineLights = {
  normal: { zh: '正常', en: 'On time' },
  soon: { zh: '临期', en: 'Due soon' },
  overdue: { zh: '超期', en: 'Overdue' },
  waiting: { zh: '等申请人', en: 'Waiting for the applicant' },
} as const satisfies Readonly<Record<keyof DeadlineCounts, { zh: string; en: string }>>

/**
 * Open cases of every office by the light of their deadline: where the platform stands now. For supervisors and the
 * platform itself. Numbers only; whose cases they are stays with the offices.
 */
export async function deadlinePosture(services: Pick<Services, 'apart' | 'principal'>): Promise<DeadlineCounts> {
  mustSupervise(services.principal)
  return services.apart(system, countByDeadline)
}

function mustSupervise(principal: Principal): void {
  const may = principal.kind === 'system' || (principal.kind === 'officer' && principal.duties.includes('supervisor'))
  if (!may) throw kernelProblems.notAllowed({ private: { act: 'oversight.deadlines' } })
}
