import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { actWords } from './act-words.ts'
import type { FootprintRecord, FootprintSubject, RecordRow } from './record.ts'
import { countRecords, selectFootprint } from './store.ts'
import { footprintIndexes } from './subject-index.ts'

export interface FootprintPage {
  /** At most this many, 1–500. */
  readonly limit: number
  /** Only what was recorded earlier than this. */
  readonly before?: Date
  /** Only what was recorded for this case, however much else was recorded since. */
  readonly caseNumber?: string
  /** Without what the person did. */
  readonly others?: boolean
}

/** What this platform recorded about a person, newest first. For that person, or for a platform that asks for them. */
export async function listFootprint(
  services: Pick<Services, 'db' | 'keys' | 'principal'>,
  subject: FootprintSubject,
  { limit, before, caseNumber, others = false }: FootprintPage,
): Promise<FootprintRecord[]> {
  mustBeTheirs(services, subject)
  const indexes = footprintIndexes(services.keys, subject)
  if (indexes.length === 0) return []
  const rows = await selectFootprint(services.db, indexes, {
    limit: Math.min(Math.max(limit, 1), 500),
    before: before ?? null,
    caseNumber: caseNumber ?? null,
    others,
  })
  return rows.map(footprintRecord)
}

/** How much was recorded about a person for a case. */
export async function countFootprint(
  services: Pick<Services, 'db' | 'keys' | 'principal'>,
  subject: FootprintSubject,
  caseNumber: string,
): Promise<number> {
  mustBeTheirs(services, subject)
  const indexes = footprintIndexes(services.keys, subject)
  return indexes.length === 0 ? 0 : countRecords(services.db, indexes, caseNumber)
}

function mustBeTheirs({ principal }: Pick<Services, 'principal'>, subject: FootprintSubject): void {
  if (principal.kind === 'system' || principal.kind === 'platform') return
  if (principal.kind === 'person' && principal.partyId === subject.partyId) return
  throw kernelProblems.notAllowed({ private: { act: 'ledger.footprint', kind: principal.kind } })
}

function footprintRecord(row: RecordRow): FootprintRecord {
  const { legalBasisZh: zh, legalBasisEn: en } = row
  return {
    id: row.id,
    platformId: row.platformId,
    act: row.act,
    words: actWords(row.act),
    actor: {
      kind: row.actorKind,
      id: row.actorId,
      name: row.actorName,
      organisation: row.actorOrganisation,
      platformId: row.actorPlatformId,
    },
    fields: row.fields,
    purpose: {
      words: { zh: row.purposeZh, en: row.purposeEn },
      caseNumber: row.caseNumber,
      itemCode: row.itemCode,
    },
    legalBasis: zh === null || en === null ? null : { zh, en },
    result: row.result,
    reference: row.reference,
    at: row.recordedAt,
  }
}
