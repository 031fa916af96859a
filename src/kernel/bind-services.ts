import { type Database, type Db, inTransaction } from './database.ts'
import type { Principal } from './principal.ts'
import type { Ledger, Services } from './services.ts'

/** Everything a platform process holds before a request says who is asking. */
export interface Unbound extends Omit<Services, 'db' | 'ledger' | 'principal' | 'apart' | 'afterCommit'> {
  readonly database: Database
  /** Makes the ledger that writes in a transaction. Composed from the ledger module. */
  readonly ledgerOf: (services: Pick<Services, 'db' | 'clock' | 'keys' | 'platform' | 'principal'>) => Ledger
}

/** The services of one request: its transaction, its principal, its ledger. */
export function bindServices(unbound: Unbound, principal: Principal, db: Db, after: (() => void)[]): Services {
  const { database, ledgerOf, ...world } = unbound
  return {
    ...world,
    db,
    principal,
    ledger: ledgerOf({ db, clock: world.clock, keys: world.keys, platform: world.platform, principal }),
    apart: (who, work) => runAs(onApart(unbound), who, work),
    afterCommit: (work) => {
      after.push(work)
    },
  }
}

function onApart(unbound: Unbound): Unbound {
  const { database } = unbound
  return { ...unbound, database: { ...database, db: database.apart } }
}

/** Work in the name of a principal in a transaction of its own: jobs, messages, and what must outlive a refusal. */
export async function runAs<T>(unbound: Unbound, who: Principal, work: (services: Services) => Promise<T>): Promise<T> {
  const after: (() => void)[] = []
  const result = await inTransaction(unbound.database.db, who, (db) => work(bindServices(unbound, who, db, after)))
  for (const each of after) each()
  return result
}
