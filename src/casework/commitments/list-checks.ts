import type { Words } from '#kernel/language'
import type { Duty, Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type Check, type CheckStep, findNextCheck, type OfficerStep, stepDuties } from './check.ts'
import { listOpenChecks } from './check-store.ts'
import { type CreditRecord, listCreditRequests } from './credit.ts'
import { type ExcludedMatter, listExcludedMatters } from './exclusions.ts'

export interface OfficeCheck extends Check {
  readonly itemName: Words
  readonly queryCode: string
  readonly isOverdue: boolean
  /** What this officer may do with it now. */
  readonly may: readonly CheckStep[]
}

export interface OfficeChecks {
  readonly checks: readonly OfficeCheck[]
  /** Appeals and repairs, for the head alone. */
  readonly requests: readonly CreditRecord[]
  readonly matters: readonly ExcludedMatter[]
  readonly mayKeepList: boolean
}

/** What waits for this office: checks that need a look, orders whose term runs, proposals, appeals. Nothing is opened. */
export async function listChecks(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  officer: Officer,
): Promise<OfficeChecks> {
  const { duties, organisation } = officer
  if (!duties.some((duty) => ['approver', 'issuer', 'head', 'item-manager'].includes(duty)))
    throw kernelProblems.notAllowed({ private: { act: 'casework.list-checks' } })
  const today = calendarDateOf(services.clock.now())
  const checks: OfficeCheck[] = []
  for (const { ofCase, ...check } of await listOpenChecks(services, organisation.id)) {
    const isOverdue = check.correctBy !== null && check.correctBy < today
    checks.push({
      ...check,
      itemName: ofCase.itemName,
      queryCode: ofCase.queryCode ?? '',
      isOverdue,
      may: stepsOf(check, officer, isOverdue),
    })
  }
  return {
    checks,
    requests: duties.includes('head') ? await listCreditRequests(services, organisation.id) : [],
    matters: await listExcludedMatters(services),
    mayKeepList: duties.includes('item-manager'),
  }
}

function stepsOf({ state, proposal }: Check, { duties, officerId }: Officer, isOverdue: boolean): CheckStep[] {
  // Object.entries forgets that the keys are steps.
  const steps = Object.entries(stepDuties) as [OfficerStep, Duty][]
  return steps
    .filter(([step, duty]) => findNextCheck(state, step) !== undefined && duties.includes(duty))
    .filter(([step]) => step !== 'propose' || isOverdue)
    .filter(([step]) => (step !== 'revoke' && step !== 'reject') || proposal?.officerId !== officerId)
    .map(([step]) => step)
}
