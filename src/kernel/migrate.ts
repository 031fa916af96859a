import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { installJobs } from './jobs.ts'

/** Role the application runs as: it may change rows, never the schema. */
export const applicationRole = 'tongban_app'

/** Modules in the order of their dependence; each has one schema and numbered plain SQL. */
const modules = [
  'kernel',
  'ledger',
  'network',
  'identity',
  'catalogue',
  'centres',
  'exchange',
  'certificates',
  'casework',
  'rating',
  'policy',
  'oversight',
] as const

/** The database and the program do not fit each other; the message says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

const source = join(import.meta.dirname, '..')

export function listMigrations(): Migration[] {
  return modules.flatMap((module) => {
    const folder = join(source, module, 'migrations')
    let files: string[]
    try {
      files = readdirSync(folder)
    } catch {
      return [] // a module without tables
    }
    return files
      .filter((file) => /^\d{4}-.+\.sql$/.test(file))
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8')
        return { name: `${module}/${file}`, text, checksum: createHash('sha256').update(text).digest('hex') }
      })
  })
}

/**
 * Brings a database to this program's schema, as the owning role. Each file runs in a transaction together with its
 * row in the list of applied ones, so a killed migration leaves nothing half done. Safe to run by several at once.
 */
export async function migrate(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await mustBeNewEnough(client)
    await client.query(`select pg_advisory_lock(hashtext('tongban.migrate'))`)
    await prepare(client)
    const applied = await readApplied(client)
    const waiting = compare(listMigrations(), applied)
    for (const { name, text, checksum } of waiting) {
      await client.query('begin')
      await client.query('insert into kernel.migrations (name, checksum) values ($1, $2)', [name, checksum])
      await client.query(text)
      await client.query('commit')
    }
    await installJobs(ownerUrl)
    return waiting.length
  } finally {
    await client.end()
  }
}

async function mustBeNewEnough(client: pg.Client): Promise<void> {
  const version = Number((await client.query('show server_version_num')).rows[0]?.server_version_num)
  if (version < 150000) {
    throw new MigrationError(`PostgreSQL ${Math.floor(version / 10000)} is too old: Tongban needs 15 or newer.`)
  }
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${applicationRole}') then create role ${applicationRole} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
  // Whatever the owner creates from here on, the application may use but not change; a migration takes away more where it must.
  await client.query(`alter default privileges grant usage on schemas to ${applicationRole}`)
  await client.query(`alter default privileges grant select, insert, update, delete on tables to ${applicationRole}`)
  await client.query(`alter default privileges grant usage on sequences to ${applicationRole}`)
  await client.query('create schema if not exists kernel')
  await client.query(`create table if not exists kernel.migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  await client.query(`revoke insert, update, delete on kernel.migrations from ${applicationRole}`)
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from kernel.migrations',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function compare(known: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const names = new Set(known.map(({ name }) => name))
  const ahead = [...applied.keys()].find((name) => !names.has(name))
  if (ahead)
    throw new MigrationError(`The database has ${ahead}, which this program does not know: start the newer program.`)
  const changed = known.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed)
    throw new MigrationError(`${changed.name} differs from what the database was made with: restore that file.`)
  return known.filter(({ name }) => !applied.has(name))
}

/** @throws MigrationError when the database is behind or ahead of this program. */
export async function mustBeMigrated(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; checksum: string }>('select name, checksum from kernel.migrations')
  const waiting = compare(listMigrations(), new Map(rows.map(({ name, checksum }) => [name, checksum])))
  if (waiting.length > 0)
    throw new MigrationError(`The database is ${waiting.length} migrations behind: run \`tongban migrate\`.`)
}
