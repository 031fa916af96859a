import { join } from 'node:path'
import type { Unbound } from '#kernel/bind-services'
import { systemClock } from '#kernel/clock'
import { readConfig } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner } from '#kernel/files/scanner'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { createLog } from '#kernel/log'
import { applicationRole } from '#kernel/migrate'
import { noCardReader } from '#kernel/ports/card-reader'
import { noPayments } from '#kernel/ports/payments'
import { createLedger } from '#ledger'
import { hubEnvironment } from '../catalogue/platform.ts'

/** Connections of a process that acts on cases, as a small machine would be set up. */
const connections = 8

/** What a platform process holds, without its door: the verbs are called as a handler calls them. */
export async function openPlatform(folder: string, databaseUrl: string): Promise<Unbound> {
  const config = readConfig(await hubEnvironment(folder, databaseUrl))
  const keys = openKeyRing(newKeyMaterial('intl', 'bench'))
  const nobody = () => Promise.reject(new Error('the bench speaks to nobody'))
  return {
    ...{ config, clock: systemClock, ledgerOf: createLedger, log: createLog('bench', 'error') },
    database: openDatabase(databaseUrl, { role: applicationRole, max: connections }),
    platform: {
      ...{ id: '360000', kind: 'node', region: '360000', origin: config.origin },
      name: { zh: '江西省', en: 'Jiangxi Province' },
    },
    ...{ keys, files: openFileStore(join(folder, 'files'), '360000', keys), scanner: openScanner(config.scanner) },
    ...{ outbound: nobody, sendSms: nobody, sendMail: nobody, payments: noPayments, cardReader: noCardReader },
  }
}
