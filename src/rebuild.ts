import { rebuildCases } from '#casework'
import type { PlatformConfig } from '#kernel/config'
import { inTransaction, openDatabase } from '#kernel/database'
import { openKeyRing } from '#kernel/keys'
import { applicationRole, mustBeMigrated } from '#kernel/migrate'
import { system } from '#kernel/principal'
import { readKeys } from './platform.ts'

/**
 * `tongban rebuild`: every case folded anew from its recorded acts, the rows that differ named and mended.
 * @returns whether all rows were what their acts amount to.
 */
export async function rebuild(config: PlatformConfig, print: (line: string) => void): Promise<boolean> {
  const keys = openKeyRing(readKeys(config))
  const database = openDatabase(config.databaseUrl, { role: applicationRole, max: 2 })
  try {
    await mustBeMigrated(database.pool)
    const { cases, differed, unfoldable } = await rebuildCases((work) =>
      inTransaction(database.db, system, (db) => work({ db, keys })),
    )
    for (const id of differed) print(`MENDED ${id}: the row was not what its acts amount to.`)
    for (const id of unfoldable) print(`FAULT ${id}: its acts do not follow the state table; nothing was changed.`)
    print(`${cases} cases looked at, ${differed.length} mended, ${unfoldable.length} that cannot be folded.`)
    return differed.length + unfoldable.length === 0
  } finally {
    await database.close()
  }
}
