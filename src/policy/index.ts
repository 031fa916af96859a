export { type EnterpriseFact, enterpriseFacts, findEnterpriseFact } from './enterprise-facts.ts'
export { getPolicy, type ListedPolicy, listPolicies } from './list-policies.ts'
export { type EnterpriseFacts, matchPolicies, type PolicyMatch, type PolicyMatches } from './matching/match-policies.ts'
export {
  type Policy,
  type PolicyKind,
  type PolicyTopic,
  policyKinds,
  policyTopics,
  type Standing,
  standingOn,
} from './policy.ts'
export { policyProblems } from './problems.ts'
export { publishPolicies } from './publication/publish-policies.ts'
export type { PolicyFilter } from './store.ts'
