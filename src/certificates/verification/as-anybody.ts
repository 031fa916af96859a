import type { Services } from '#kernel/services'

/**
 * Runs a look-up that anybody may make. Row-level security opens the one row named in the transaction; a nameless
 * visitor's page has no transaction, so it gets one. Whoever has one stays in it: a second connection for each visitor
 * could use up the pool while all wait for theirs.
 */
export function asAnybody<T>(services: Services, work: (services: Services) => Promise<T>): Promise<T> {
  return services.principal.kind === 'anonymous' ? services.apart(services.principal, work) : work(services)
}
