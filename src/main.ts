import { existsSync, writeFileSync } from 'node:fs'
import { caseStatesManual } from '#casework'
import { noSms } from '#identity'
import { ConfigError, configurationManual, readConfig } from '#kernel/config'
import { newKeyMaterial } from '#kernel/keys'
import { MigrationError, migrate } from '#kernel/migrate'
import { actsManual } from '#ledger'
import { composeHub } from './hub.ts'
import { keepClients } from './keep-clients.ts'
import { composeNode } from './node.ts'
import { startPlatform } from './platform.ts'
import { rebuild } from './rebuild.ts'
import { verifyArchive } from './verify-archive.ts'

/** `tongban up`: one platform process, until it is told to stop. */
async function up(): Promise<void> {
  const config = readConfig(process.env)
  const platform = await startPlatform(config, noSms, config.kind === 'hub' ? composeHub : composeNode)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void platform.stop())
}

async function migrateDatabase(): Promise<void> {
  const count = await migrate(readConfig(process.env).databaseOwnerUrl)
  console.log(count === 0 ? 'The database is up to date.' : `Applied ${count} migrations.`)
}

/** `tongban keys PATH SUITE KEY-ID`: a new key file. Never over an old one: what it sealed could not be opened again. */
function makeKeys([path, suite = 'intl', keyId = 'key-1']: readonly string[]): void {
  if (!path || (suite !== 'intl' && suite !== 'gm'))
    throw new ConfigError('Usage: tongban keys PATH [intl|gm] [KEY-ID].')
  if (existsSync(path))
    throw new ConfigError(`${path} exists: move it away first, what it sealed cannot be opened without it.`)
  writeFileSync(path, JSON.stringify(newKeyMaterial(suite, keyId)), { mode: 0o600, flag: 'wx' })
  console.log(`Keys of suite ${suite} written to ${path}.`)
}

/** What a script that calls the command goes by. */
async function exitBy(isSound: Promise<boolean>): Promise<void> {
  if (!(await isSound)) process.exitCode = 1
}

/** Documents that a table gives. */
const manuals: Readonly<Record<string, () => string>> = { acts: actsManual, 'case-states': caseStatesManual }

const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  up,
  migrate: migrateDatabase,
  keys: makeKeys,
  client: (args) => keepClients(readConfig(process.env), args, console.log),
  verify: (args) => exitBy(verifyArchive(args, console.log)),
  rebuild: () => exitBy(rebuild(readConfig(process.env), console.log)),
  manual: ([which]) => void process.stdout.write(`${(manuals[which ?? ''] ?? configurationManual)().trimEnd()}\n`),
}

try {
  await commands[process.argv[2] ?? '']?.(process.argv.slice(3))
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof MigrationError)) throw error
  console.error(`tongban: ${error.message}`)
  process.exit(1)
}
