import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '#kernel/migrate'

/** Name of the migrated database that every test file's own is cloned from. */
export const templateDatabase = 'tongban_test_template'

export interface FreshDatabase {
  readonly url: string
  drop(): Promise<void>
}

function serverUrl(database: string): string {
  const given = process.env.TONGBAN_TEST_DATABASE_URL
  if (!given) throw new Error('TONGBAN_TEST_DATABASE_URL is not set: run the tests with "npm test".')
  const url = new URL(given)
  url.pathname = `/${database}`
  return url.href
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes the template once per test run. */
export async function makeTemplate(): Promise<void> {
  await onServer(`drop database if exists ${templateDatabase} with (force)`)
  await onServer(`create database ${templateDatabase}`)
  await migrate(serverUrl(templateDatabase))
}

/** A migrated, empty database of one's own: cloning copies files, so it takes tens of milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `tongban_test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} template ${templateDatabase} strategy file_copy`)
  return { url: serverUrl(name), drop: () => onServer(`drop database if exists ${name} with (force)`) }
}
