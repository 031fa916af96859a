import type { Call } from '#kernel/http'
import type { Person } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'

/** The person who calls. @throws signInFirst; behind a route for persons it never does. */
export function personOf({ who }: Pick<Call, 'who'>): Person {
  if (who.kind !== 'person') throw kernelProblems.signInFirst()
  return who
}
