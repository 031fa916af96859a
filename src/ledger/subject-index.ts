import type { KeyRing } from '#kernel/keys'
import type { LedgerSubject } from '#kernel/services'

/** Acts that touch nobody's data have no subject. */
const nobody = Buffer.alloc(0)

export interface SubjectIndexes {
  readonly subjectIndex: Buffer
  readonly numberIndex: Buffer | null
}

/** The blind indexes a record is kept under. The number itself is never stored. */
export function subjectIndexes(keys: Pick<KeyRing, 'index'>, subject: LedgerSubject): SubjectIndexes {
  const party = subject.partyId === undefined ? undefined : keys.index('ledger.subject', `party ${subject.partyId}`)
  const number =
    subject.personNumber === undefined
      ? undefined
      : keys.index('ledger.subject', `number ${subject.personNumber.toUpperCase()}`)
  if (party) return { subjectIndex: party, numberIndex: number ?? null }
  return { subjectIndex: number ?? nobody, numberIndex: null }
}

/** Everything a person's records may be kept under. */
export function footprintIndexes(keys: Pick<KeyRing, 'index'>, subject: LedgerSubject): Buffer[] {
  const { partyId, personNumber } = subject
  return [
    ...(partyId === undefined ? [] : [subjectIndexes(keys, { partyId }).subjectIndex]),
    ...(personNumber === undefined ? [] : [subjectIndexes(keys, { personNumber }).subjectIndex]),
  ]
}
