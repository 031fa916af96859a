import { writeSync } from 'node:fs'
import type { Unbound } from '#kernel/bind-services'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner } from '#kernel/files/scanner'
import { type KeyMaterial, openKeyRing } from '#kernel/keys'
import { createLog } from '#kernel/log'
import { applicationRole } from '#kernel/migrate'
import { noCardReader } from '#kernel/ports/card-reader'
import { sandboxPayments } from '#kernel/ports/payments'
import { createLedger } from '#ledger'
import { dieAt, type KillAt } from './kill-count.ts'
import { type FlowName, flows, type KillCase } from './kill-flows.ts'

/** What the process is told by its environment. */
export interface DoomedOrder {
  readonly flow: FlowName
  readonly given: KillCase
  readonly kill: KillAt
  readonly config: Unbound['config']
  readonly platform: Unbound['platform']
  readonly keyMaterial: KeyMaterial
  readonly folder: string
  readonly now: string
}

// Written by kills.test.ts.
const order = JSON.parse(process.env.TONGBAN_DOOMED ?? '') as DoomedOrder
const { config, platform, folder } = order
const keys = openKeyRing(order.keyMaterial)
const nobody = () => Promise.reject(new Error('nobody is asked'))
let now = new Date(order.now)
const unbound: Unbound = {
  ...{
    config,
    platform,
    keys,
    clock: { now: () => now },
    ledgerOf: createLedger,
    log: createLog(platform.id, 'error'),
  },
  database: openDatabase(config.databaseUrl, { role: applicationRole, max: 4 }),
  ...{ files: openFileStore(folder, platform.id, keys), scanner: openScanner('none'), outbound: nobody },
  ...{ sendSms: async () => {}, sendMail: async () => {}, payments: sandboxPayments(keys), cardReader: noCardReader },
}
const advance = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}
const count = await dieAt(order.kill)
// At once: what was said must not wait in a buffer for a process that dies.
await flows[order.flow]({ unbound, advance }, order.given, (step) => void writeSync(1, `told ${step}\n`))
writeSync(1, `writes ${count()}\n`)
await unbound.database.close()
