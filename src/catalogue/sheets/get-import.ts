import { findId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustBeManager } from '../lifecycle/managing.ts'
import { catalogueProblems } from '../problems.ts'
import type { Import, RowFault } from './import.ts'
import { findImport, type ImportRow, importOf, selectImports } from './store/import-store.ts'
import { selectFaults } from './store/report-store.ts'

type Reader = Pick<Services, 'db' | 'keys'>

const mostImports = 100

/**
 * An import of the officer's own organ, with its progress.
 * @throws kernel.not-allowed, catalogue.unknown-import
 */
export async function getImport(services: Reader, officer: Officer, id: string): Promise<Import> {
  return importOf(services, await getImportRow(services, officer, id))
}

/** The newest imports of the officer's organ. */
export async function listImports(services: Reader, officer: Officer): Promise<Import[]> {
  mustBeManager(officer)
  const found = await selectImports(services.db, officer.organisation.id, mostImports)
  return found.map((row) => importOf(services, row))
}

/**
 * The report of an import, row by row.
 * @throws kernel.not-allowed, catalogue.unknown-import
 */
export async function getReport(
  services: Reader,
  officer: Officer,
  id: string,
  { limit = 200, offset = 0 }: { readonly limit?: number | undefined; readonly offset?: number | undefined } = {},
): Promise<RowFault[]> {
  const row = await getImportRow(services, officer, id)
  return selectFaults(services.db, row.id, { limit, offset })
}

/** `lock` keeps the import still until the transaction ends. */
export async function getImportRow(
  { db }: Pick<Services, 'db'>,
  officer: Officer,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<ImportRow> {
  mustBeManager(officer)
  const importId = findId<'import'>(id)
  const found = importId && (await findImport(db, importId, officer.organisation.id, options))
  if (!found) throw catalogueProblems.unknownImport()
  return found
}
