import { isDeepStrictEqual } from 'node:util'
import type { Services } from '#kernel/services'
import type { Case } from './case/case.ts'
import { foldCase } from './case/fold-case.ts'
import { listActs } from './store/act-store.ts'
import { type CaseKey, findCase, rewriteCase } from './store/case-store.ts'

/**
 * Writes the row of a case anew from its recorded acts. @returns the case, and whether the row had differed: it never
 * should, and what differs was changed past the program.
 */
export async function rebuildCase(
  services: Pick<Services, 'db' | 'keys'>,
  key: CaseKey,
): Promise<{ readonly case: Case; readonly differed: boolean }> {
  const current = await findCase(services, key, { lock: true })
  if (!current) throw new Error('no such case to rebuild')
  const folded = foldCase(key, await listActs(services, key))
  const { item: _item, ...row } = current
  const differed = !isDeepStrictEqual(row, folded)
  if (differed) await rewriteCase(services, folded)
  return { case: folded, differed }
}
