import { join, resolve } from 'node:path'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { StartError } from './start-error.ts'

/** Settings of the demonstration network, from the environment. */
export interface DemonstrationSettings {
  /** The hub's port; the others and the database follow at fixed distances. */
  readonly portBase: number
  readonly dataFolder: string
  readonly suite: SuiteName
  /** A PostgreSQL server of one's own instead of the embedded one; needs the right to create databases and a role. */
  readonly databaseUrl: string | undefined
  readonly logLevel: string
  /** So long a decision can be taken back; left out, as a platform has it by itself. */
  readonly undoSeconds?: number
}

/** Distance of the embedded database's port from the port base. */
export const databasePortOffset = 54

/** @throws StartError naming the setting and what it must be. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): DemonstrationSettings {
  const base = environment.TONGBAN_PORT_BASE ?? '8000'
  const portBase = Number(base)
  if (!/^\d{4,5}$/.test(base) || portBase < 1024 || portBase > 65000) {
    throw new StartError(`TONGBAN_PORT_BASE is "${base}": give a number from 1024 to 65000.`)
  }
  const suite = environment.TONGBAN_SUITE ?? 'intl'
  if (suite !== 'intl' && suite !== 'gm') throw new StartError(`TONGBAN_SUITE is "${suite}": give intl or gm.`)
  const databaseUrl = environment.DATABASE_URL
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartError('DATABASE_URL is wrong: give an address like postgres://user:password@host:5432/postgres.')
  }
  return {
    portBase,
    suite,
    databaseUrl,
    dataFolder: resolve(environment.TONGBAN_DATA ?? join(import.meta.dirname, '..', '.data')),
    logLevel: environment.TONGBAN_LOG_LEVEL ?? 'error',
  }
}
