import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { catalogueProblems } from '../problems.ts'
import { getImport, getImportRow } from './get-import.ts'
import { type Import, isLawful } from './import.ts'
import { settleImport } from './store/import-store.ts'

/**
 * Gives up an import; a check under way ends with its next batch. The report stays.
 * @throws kernel.not-allowed, catalogue.unknown-import, catalogue.import-not-now
 */
export async function discardImport(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  officer: Officer,
  id: string,
): Promise<Import> {
  const found = await getImportRow(services, officer, id, { lock: true })
  if (!isLawful('discard', found.state)) throw catalogueProblems.importNotNow()
  await settleImport(services, found.id, { state: 'discarded', by: officer, at: services.clock.now() })
  await services.ledger.record({
    act: 'catalogue.discard-import',
    purpose: { words: { zh: `放弃导入“${found.fileName}”`, en: `An import was discarded: ${found.fileName}` } },
  })
  return getImport(services, officer, id)
}
