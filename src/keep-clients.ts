import { readFileSync } from 'node:fs'
import { listClients, registerClient, revokeClient, rotateClientKey } from '#casework'
import { systemClock } from '#kernel/clock'
import { ConfigError, type PlatformConfig } from '#kernel/config'
import { inTransaction, openDatabase } from '#kernel/database'
import { openKeyRing } from '#kernel/keys'
import { applicationRole, mustBeMigrated } from '#kernel/migrate'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { createLedger } from '#ledger'
import { readKeys, thisPlatform } from './platform.ts'

type Keeping = Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>
type Print = (line: string) => void

const usage = [
  'Usage: tongban client register ORGANISATION NAME PUBLIC-KEY.pem',
  '       tongban client rotate CLIENT PUBLIC-KEY.pem [now]',
  '       tongban client revoke CLIENT',
  '       tongban client list ORGANISATION',
].join('\n')

/** `tongban client …`: the systems of departments that may decide cases, kept by the operator for their organisations. */
export async function keepClients(config: PlatformConfig, args: readonly string[], print: Print): Promise<void> {
  const keys = openKeyRing(readKeys(config))
  const platform = thisPlatform(config)
  const database = openDatabase(config.databaseUrl, { role: applicationRole, max: 2 })
  try {
    await mustBeMigrated(database.pool)
    await inTransaction(database.db, system, (db) => {
      const world = { db, clock: systemClock, keys, platform, principal: system }
      return keepClient({ ...world, ledger: createLedger(world) }, args, print)
    })
  } finally {
    await database.close()
  }
}

/** One of the four, in an open transaction. @throws ConfigError for what is wrong, in one sentence. */
export async function keepClient(services: Keeping, args: readonly string[], print: Print): Promise<void> {
  try {
    await keep(services, args, print)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const fields = error.fields.map(({ field, words }) => `${field}: ${words.en}`)
    throw new ConfigError([error.title.en, ...fields].join('. '))
  }
}

async function keep(services: Keeping, [act, subject = '', ...rest]: readonly string[], print: Print): Promise<void> {
  const [first, second] = rest
  if (act === 'register' && first && second) {
    const given = { organisationId: subject, name: first, publicKey: read(second) }
    const { clientId, keyId } = await registerClient(services, given)
    print(`Registered client ${clientId}. It signs with the key id ${keyId}.`)
  } else if (act === 'rotate' && first && (second === undefined || second === 'now')) {
    const atOnce = second === 'now'
    const { keyId } = await rotateClientKey(services, subject, { publicKey: read(first), atOnce })
    print(`The new key id is ${keyId}. The old key holds ${atOnce ? 'no longer' : 'for 24 hours'}.`)
  } else if (act === 'revoke' && subject) {
    await revokeClient(services, subject)
    print('Revoked: nothing it signs is believed from now on.')
  } else if (act === 'list' && subject) {
    for (const { id, name, revokedAt, webhook, keys } of await listClients(services, subject)) {
      print(
        `${id} ${name}${revokedAt ? ` (revoked ${revokedAt.toISOString()})` : ''} ${webhook ?? 'not told of anything'}`,
      )
      for (const { keyId, endsAt } of keys) print(`  ${keyId}${endsAt ? ` until ${endsAt.toISOString()}` : ''}`)
    }
  } else throw new ConfigError(usage)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ConfigError(`${path} cannot be read: give the path of a public key (PEM).`)
  }
}
