import type { Unbound } from '#kernel/bind-services'
import { systemClock } from '#kernel/clock'
import type { PlatformConfig } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner } from '#kernel/files/scanner'
import type { KeyRing } from '#kernel/keys'
import { createLog } from '#kernel/log'
import { applicationRole } from '#kernel/migrate'
import { noCardReader } from '#kernel/ports/card-reader'
import { noPayments } from '#kernel/ports/payments'
import type { ThisPlatform } from '#kernel/services'
import { createLedger } from '#ledger'

const nobody = () => Promise.reject(new Error('the bench speaks to nobody'))

export interface BenchPlatform {
  readonly config: PlatformConfig
  readonly keys: KeyRing
  readonly platform: ThisPlatform
  /** Of the store; the folder of the configuration by default. */
  readonly files?: string
  /** Connections to the database. */
  readonly connections: number
}

/** What a platform process holds, without its door: the verbs are called as a handler calls them. */
export function openUnbound({ config, keys, platform, files, connections }: BenchPlatform): Unbound {
  return {
    ...{ config, keys, platform, clock: systemClock, ledgerOf: createLedger, log: createLog('bench', 'error') },
    database: openDatabase(config.databaseUrl, { role: applicationRole, max: connections }),
    ...{ files: openFileStore(files ?? config.files, platform.id, keys), scanner: openScanner(config.scanner) },
    ...{ outbound: nobody, sendSms: nobody, sendMail: nobody, payments: noPayments, cardReader: noCardReader },
  }
}
