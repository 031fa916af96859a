import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { resetPosition } from './position-store.ts'

/**
 * Follows a feed from its beginning again, once both sides have looked at why its publisher no longer knows the
 * position. Everything is applied anew; what the other side no longer publishes is for the module to clear away.
 */
export async function followFeedAnew(
  { db, log, principal }: Pick<Services, 'db' | 'log' | 'principal'>,
  { platform, feed }: { readonly platform: string; readonly feed: string },
): Promise<void> {
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'network.follow-anew' } })
  if (!(await resetPosition(db, { platform, feed }))) throw kernelProblems.notFound({ private: { platform, feed } })
  log.warn('feed followed anew', { from: platform, feed })
}
