import pg from 'pg'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { MigrationError, migrate } from '#kernel/migrate'
import { StartError } from './start-error.ts'

/** Database of one platform; each suite has its own, since what one sealed the other cannot open. */
export function databaseName(suite: SuiteName, platformId: string): string {
  return suite === 'intl' ? `tongban_${platformId}` : `tongban_${suite}_${platformId}`
}

/**
 * Makes and migrates the databases of all platforms. The first is migrated, the missing others are cloned from it
 * before anything is in it: five migrations would take longer than all the rest of a first start.
 * @throws StartError when the server is away, too old or refuses.
 */
export async function prepareDatabases(serverUrl: string, names: readonly string[]): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 5_000 })
  try {
    await server.connect()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    throw new StartError(
      `The PostgreSQL server of DATABASE_URL cannot be reached (${reason}): start it, or correct the address.`,
    )
  }
  try {
    const { rows } = await server.query<{ datname: string }>(
      'select datname from pg_database where datname = any($1)',
      [names],
    )
    const there = new Set(rows.map(({ datname }) => datname))
    const [first, ...others] = names
    if (first === undefined) return
    const isFirstStart = there.size === 0
    if (!there.has(first)) await server.query(`create database "${first}"`)
    await migrate(databaseUrl(serverUrl, first))
    for (const name of others) {
      if (there.has(name)) continue
      await server.query(
        isFirstStart ? `create database "${name}" template "${first}" strategy file_copy` : `create database "${name}"`,
      )
    }
    await Promise.all(others.map((name) => migrate(databaseUrl(serverUrl, name))))
  } catch (error) {
    throw error instanceof MigrationError ? new StartError(error.message) : explain(error)
  } finally {
    await server.end()
  }
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

function explain(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && error.code === '42501') {
    return new StartError(
      'The role of DATABASE_URL may not create databases or roles: use one that may (CREATEDB CREATEROLE).',
    )
  }
  return error
}
