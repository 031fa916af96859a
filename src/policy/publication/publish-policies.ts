import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import type { Principal } from '#kernel/principal'
import { type FieldProblem, kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Policy } from '../policy.ts'
import { policyProblems } from '../problems.ts'
import { findStoredPolicy, insertPolicy } from '../store.ts'
import { findFaults } from './find-faults.ts'
import { policySchema } from './policy-schema.ts'

/**
 * Publishes versions of policies; each becomes the one in force. All or none. A version already published with the same
 * content is left alone, so that the call may be repeated.
 * @returns how many versions are new.
 */
export async function publishPolicies(
  services: Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>,
  policies: readonly Policy[],
): Promise<number> {
  const { db, clock, ledger, principal } = services
  mustPublish(principal)
  const faults = policies.flatMap(faultsOf)
  if (faults.length > 0) throw policyProblems.inconsistentPolicies({ fields: faults })

  let published = 0
  for (const policy of policies) {
    const known = await findStoredPolicy(db, policy.id, policy.version)
    if (known && isDeepStrictEqual(known, policy)) continue
    if (known) throw policyProblems.versionExists({ private: { id: policy.id } })
    await insertPolicy(db, policy, clock.now())
    const { title, version } = policy
    const words = { zh: `发布“${title.zh}”第${version}版`, en: `Publication of version ${version} of “${title.en}”` }
    await ledger.record({ act: 'policy.publish', purpose: { words } })
    published += 1
  }
  return published
}

/** Whoever keeps the guides of an office keeps its policies; the platform itself loads lists at set-up. */
function mustPublish(principal: Principal): void {
  const mayPublish =
    principal.kind === 'system' || (principal.kind === 'officer' && principal.duties.includes('item-manager'))
  if (!mayPublish) throw kernelProblems.notAllowed({ private: { act: 'policy.publish' } })
}

function faultsOf(policy: Policy): FieldProblem[] {
  if (!Check(policySchema, policy)) {
    const words = { zh: '政策要素不完整', en: 'Elements of the policy are missing or in the wrong form' }
    return [{ field: policy.id, words }]
  }
  return findFaults(policy).map(({ field, words }) => ({
    field: `${policy.id}/${field}`,
    words: { zh: `${policy.title.zh}：${words.zh}`, en: `${policy.title.en}: ${words.en}` },
  }))
}
