import type { Clock } from './clock.ts'
import type { PlatformConfig } from './config.ts'
import type { Db } from './database.ts'
import type { FileStore } from './files/file-store.ts'
import type { Scanner } from './files/scanner.ts'
import type { PartyId } from './ids.ts'
import type { KeyRing } from './keys.ts'
import type { Words } from './language.ts'
import type { Log } from './log.ts'
import type { CardReader } from './ports/card-reader.ts'
import type { SendMail } from './ports/mail.ts'
import type { Payments } from './ports/payments.ts'
import type { Principal } from './principal.ts'

/** Which platform this process is. */
export interface ThisPlatform {
  readonly id: string
  readonly kind: 'hub' | 'node'
  readonly name: Words
  /** Six-digit region the platform serves; 000000 for the hub and ministries. */
  readonly region: string
  /** Origin people and platforms reach it at, without a trailing slash. */
  readonly origin: string
}

/** Whose data an act touched. At least one is known; the number itself is never stored, only its blind index. */
export interface LedgerSubject {
  readonly partyId?: PartyId
  readonly personNumber?: string
}

export interface LedgerPurpose {
  readonly caseNumber?: string
  readonly itemCode?: string
  /** Why, in words the person concerned can read. */
  readonly words: Words
}

/** One act or one access to personal data (architecture §4). The actor is the principal the services are bound to. */
export interface LedgerEntry {
  /** `<module>.<verb>`, one of the acts listed by the ledger module. */
  readonly act: string
  readonly subject?: LedgerSubject
  /** Names of the fields seen or changed, never their values. */
  readonly fields?: readonly string[]
  readonly purpose: LedgerPurpose
  /** The clause that allows it, e.g. 国务院令第716号第七条. */
  readonly legalBasis?: Words
  readonly result?: 'done' | 'refused'
  /** Id of an exchange between platforms: the records of both sides carry the same. */
  readonly reference?: string
  /** When another platform acted: who stands behind it, as it said under its signature. */
  readonly actor?: {
    readonly id: string
    readonly name: string
    readonly organisation: string
    readonly platformId: string
  }
}

export interface Ledger {
  record(entry: LedgerEntry): Promise<void>
}

export interface OutboundRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly timeoutMs: number
  /** The address came from outside: it must not lead into the platform's own network. */
  readonly publicOnly?: boolean
}

export interface OutboundResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** The network, as a port: tests put another platform, or a failing line, behind it. @throws when no answer came. */
export type Outbound = (request: OutboundRequest) => Promise<OutboundResponse>

/** Delivers a text message to a phone. The sandbox one shows it on a page and is refused in production. */
export type SendSms = (db: Db, phone: string, text: Words) => Promise<void>

/** The outside world as verbs see it, bound to one principal and one transaction (or the pool for anonymous reads). */
export interface Services {
  readonly config: PlatformConfig
  readonly platform: ThisPlatform
  readonly db: Db
  readonly clock: Clock
  readonly keys: KeyRing
  readonly files: FileStore
  readonly scanner: Scanner
  readonly log: Log
  readonly ledger: Ledger
  readonly outbound: Outbound
  readonly sendSms: SendSms
  readonly sendMail: SendMail
  readonly payments: Payments
  readonly cardReader: CardReader
  readonly principal: Principal
  /** Work in a transaction of its own, kept even when the request's own is rolled back (counting a wrong code, a refusal in the ledger). */
  apart<T>(principal: Principal, work: (services: Services) => Promise<T>): Promise<T>
  /** Runs once the request's transaction has committed; never when it rolled back. */
  afterCommit(work: () => void): void
}

/** Runs work as the platform itself, in a transaction of its own. */
export type AsSystem = <T>(work: (services: Services) => Promise<T>) => Promise<T>
