import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type Policy, type Standing, standingOn } from './policy.ts'
import { policyProblems } from './problems.ts'
import { findStoredPolicy, type PolicyFilter, selectPolicies } from './store.ts'

/** A policy as the library shows it today. */
export type ListedPolicy = Policy & { readonly standing: Standing }

const order = { 'in-force': 0, upcoming: 1, ended: 2 } as const satisfies Record<Standing, number>

/** The library. Ended policies are marked and kept, at the end. Public. */
export async function listPolicies(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  filter: PolicyFilter = {},
): Promise<ListedPolicy[]> {
  const today = calendarDateOf(clock.now())
  const listed = (await selectPolicies(db, filter)).map((policy) => ({
    ...policy,
    standing: standingOn(policy, today),
  }))
  return listed.sort((a, b) => order[a.standing] - order[b.standing])
}

/** One policy, in its version in force. Public. */
export async function getPolicy({ db, clock }: Pick<Services, 'db' | 'clock'>, id: string): Promise<ListedPolicy> {
  const policy = await findStoredPolicy(db, id)
  if (!policy) throw policyProblems.unknownPolicy()
  return { ...policy, standing: standingOn(policy, calendarDateOf(clock.now())) }
}
