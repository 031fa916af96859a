import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Unbound } from '#kernel/bind-services'
import { bindServices, runAs } from '#kernel/bind-services'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import type { PlatformConfig } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner, type Scanner } from '#kernel/files/scanner'
import { type KeyMaterial, newKeyMaterial, openKeyRing } from '#kernel/keys'
import type { Words } from '#kernel/language'
import { createLog } from '#kernel/log'
import { applicationRole } from '#kernel/migrate'
import { sandboxCardReader } from '#kernel/ports/card-reader'
import type { Mail } from '#kernel/ports/mail'
import { sandboxPayments } from '#kernel/ports/payments'
import { type Principal, system } from '#kernel/principal'
import type { Outbound, Services, ThisPlatform } from '#kernel/services'
import { createLedger } from '#ledger'
import { samplePeople } from '../demonstration/samples/people.ts'
import { freshDatabase } from './database.ts'

export interface SentSms {
  readonly phone: string
  readonly text: Words
}

/** A platform as tests see it: real database and keys; clock, network and text messages in the test's hands. */
export interface TestServices {
  readonly unbound: Unbound
  /** Services on the pool, in the name of the system: for arranging and for looking afterwards. */
  readonly services: Services
  readonly sms: SentSms[]
  readonly mails: Mail[]
  /** Every line logged so far, as written. */
  readonly logged: string[]
  readonly url: string
  /** For another process of the same platform. */
  readonly keyMaterial: KeyMaterial
  readonly folder: string
  advance(milliseconds: number): void
  setOutbound(outbound: Outbound): void
  setScanner(scanner: Scanner): void
  /** One transaction in the name of a principal, as the HTTP layer would open it. */
  as<T>(who: Principal, work: (services: Services) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface TestOptions {
  readonly platform?: Partial<ThisPlatform>
  readonly suite?: SuiteName
  readonly now?: Date
  readonly hubKey?: string
  readonly hubOrigin?: string
  readonly trustedProxies?: number
}

export async function testServices(options: TestOptions = {}): Promise<TestServices> {
  const database = await freshDatabase()
  const opened = openDatabase(database.url, { role: applicationRole, max: 8 })
  const platform: ThisPlatform = {
    id: '360000',
    kind: 'node',
    name: { zh: '江西省', en: 'Jiangxi Province' },
    region: '360000',
    origin: 'http://localhost:8036',
    ...options.platform,
  }
  let now = options.now ?? new Date('2026-07-08T02:00:00Z')
  let outbound: Outbound = () => Promise.reject(new Error('this test has no network'))
  let scanner = openScanner('none')
  const folder = join(tmpdir(), `tongban-files-${new URL(database.url).pathname.slice(1)}`)
  const sms: SentSms[] = []
  const mails: Mail[] = []
  const logged: string[] = []
  const keyMaterial = newKeyMaterial(options.suite ?? 'intl', `${platform.id}-test`)
  const keys = openKeyRing(keyMaterial)
  const unbound: Unbound = {
    config: testConfig(platform, database.url, options, keys.publicKey),
    platform,
    database: opened,
    clock: { now: () => now },
    keys,
    files: openFileStore(folder, platform.id, keys),
    scanner: { scan: (content) => scanner.scan(content) },
    log: createLog(platform.id, 'debug', { write: (line) => void logged.push(line) }),
    outbound: (request) => outbound(request),
    sendSms: async (_db, phone, text) => void sms.push({ phone, text }),
    sendMail: async (mail) => void mails.push(mail),
    payments: sandboxPayments(keys),
    cardReader: sandboxCardReader(samplePeople),
    ledgerOf: createLedger,
  }
  return {
    unbound,
    services: bindServices(unbound, system, opened.db, []),
    sms,
    mails,
    logged,
    ...{ url: database.url, keyMaterial, folder },
    advance(milliseconds) {
      now = new Date(now.getTime() + milliseconds)
    },
    setOutbound(next) {
      outbound = next
    },
    setScanner(next) {
      scanner = next
    },
    as: (who, work) => runAs(unbound, who, work),
    async close() {
      await opened.close()
      await rm(folder, { recursive: true, force: true })
      await database.drop()
    },
  }
}

function testConfig(platform: ThisPlatform, url: string, options: TestOptions, ownKey: string): PlatformConfig {
  return {
    platformId: platform.id,
    kind: platform.kind,
    nameZh: platform.name.zh,
    nameEn: platform.name.en,
    region: platform.region,
    host: '127.0.0.1',
    port: Number(new URL(platform.origin).port || 80),
    origin: platform.origin,
    trustedProxies: options.trustedProxies ?? 0,
    hubOrigin: options.hubOrigin ?? 'http://localhost:8000',
    hubKey: options.hubKey ?? ownKey,
    databaseUrl: url,
    databaseOwnerUrl: url,
    databasePool: 8,
    undoSeconds: 60,
    keysPath: '',
    files: '',
    scanner: 'none',
    suite: options.suite ?? 'intl',
    sms: 'sandbox',
    mail: 'folder:',
    payments: 'sandbox',
    cardReader: 'sandbox',
    staffSignIn: 'password',
    logLevel: 'debug',
    production: false,
  }
}
