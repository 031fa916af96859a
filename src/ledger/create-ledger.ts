import { newId } from '#kernel/ids'
import { withoutPersonalData } from '#kernel/log'
import type { Principal } from '#kernel/principal'
import type { Ledger, LedgerEntry, Services, ThisPlatform } from '#kernel/services'
import { actWords } from './act-words.ts'
import { type FootprintActor, leafOf, type RecordRow } from './record.ts'
import { insertRecord } from './store.ts'
import { subjectIndexes } from './subject-index.ts'

export type LedgerServices = Pick<Services, 'db' | 'clock' | 'keys' | 'platform' | 'principal'>

/** The ledger of one request: it writes in the request's transaction, in the name of the request's principal. */
export function createLedger(services: LedgerServices): Ledger {
  return { record: (entry) => record(services, entry) }
}

async function record(services: LedgerServices, entry: LedgerEntry): Promise<void> {
  const { clock, keys, platform, principal } = services
  actWords(entry.act)
  entry.fields?.forEach(mustBeFieldName)

  const at = clock.now()
  const actor = actorOf(principal, platform, entry.actor)
  const { purpose, legalBasis } = entry
  const { subjectIndex, numberIndex } = subjectIndexes(keys, entry.subject ?? {})
  const row: RecordRow = {
    subjectIndex,
    id: newId(at),
    numberIndex,
    partyId: entry.subject?.partyId ?? null,
    platformId: platform.id,
    act: entry.act,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    actorOrganisation: actor.organisation,
    actorPlatformId: actor.platformId,
    fields: entry.fields ?? [],
    purposeZh: withoutPersonalData(purpose.words.zh),
    purposeEn: withoutPersonalData(purpose.words.en),
    caseNumber: purpose.caseNumber ?? null,
    itemCode: purpose.itemCode ?? null,
    legalBasisZh: legalBasis?.zh ?? null,
    legalBasisEn: legalBasis?.en ?? null,
    result: entry.result ?? 'done',
    reference: entry.reference ?? null,
    recordedAt: at,
  }
  await insertRecord(services.db, row, leafOf(keys.suite, row))
}

/** Names of fields only: a value that slipped in here would stay for ever. */
function mustBeFieldName(field: string): void {
  if (!/^[A-Za-z][A-Za-z0-9._-]{0,59}$/.test(field)) throw new Error('a ledger field must be the name of a field')
}

function actorOf(principal: Principal, platform: ThisPlatform, stated: LedgerEntry['actor']): FootprintActor {
  if (stated) {
    const name = stated.name === '' ? null : withoutPersonalData(stated.name)
    return {
      kind: principal.kind,
      id: stated.id,
      name,
      organisation: stated.organisation,
      platformId: stated.platformId,
    }
  }
  const here = { organisation: platform.name.zh, platformId: platform.id }
  switch (principal.kind) {
    case 'person':
      return { kind: 'person', id: principal.partyId, name: null, ...here }
    case 'officer': {
      const { officerId, name, organisation } = principal
      return { kind: 'officer', id: officerId, name, organisation: organisation.name, platformId: platform.id }
    }
    case 'client': {
      const { clientId, name, organisation } = principal
      return { kind: 'client', id: clientId, name, organisation: organisation.name, platformId: platform.id }
    }
    case 'platform':
      return {
        kind: 'platform',
        id: principal.platformId,
        name: null,
        organisation: principal.platformId,
        platformId: principal.platformId,
      }
    case 'system':
    case 'anonymous':
      return { kind: principal.kind, id: principal.kind, name: null, ...here }
  }
}
