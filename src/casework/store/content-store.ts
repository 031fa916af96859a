import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Language } from '#kernel/language'
import type { IdentityLevel } from '#kernel/principal'
import type { CaseContent, Fact, FactValue, SaidValue, SignedCommitment } from '../case/case.ts'
import { listAttachments } from '../materials/attachment-store.ts'
import type { CaseKey, Store } from './case-store.ts'

const factSeal = 'casework.facts'
const answerSeal = 'casework.answers'
const commitmentSeal = 'casework.commitments'

export async function readContent(store: Store, key: CaseKey): Promise<CaseContent> {
  return {
    facts: await listFacts(store, key),
    answers: await listAnswers(store, key),
    materials: await listAttachments(store, key),
    commitments: await listCommitments(store, key),
  }
}

type SealedPart = 'value' | 'sourceValue' | 'said'
type FactRow = Omit<Fact, SealedPart> & { readonly [Part in SealedPart]: Buffer | null }

async function listFacts({ db, keys }: Store, { partyId, id }: CaseKey): Promise<Fact[]> {
  const found = await rows<FactRow>(
    db,
    sql`select fact_id, status, value, source_value, correction_reason, source, service_id, platform_id, fetched_at,
        valid_until, said from casework.facts where party_id = ${partyId} and case_id = ${id}`,
  )
  const open = (sealed: Buffer | null) => (sealed === null ? null : openFactValue(keys, sealed))
  const openSaid = (sealed: Buffer | null) =>
    sealed === null ? [] : (JSON.parse(keys.open(factSeal, sealed), reviveInstant) as SaidValue[])
  return found.map((row) => ({
    ...row,
    value: open(row.value),
    sourceValue: open(row.sourceValue),
    said: openSaid(row.said),
  }))
}

export function openFactValue(keys: Store['keys'], sealed: Buffer): FactValue {
  // putFact sealed the JSON of a FactValue.
  return JSON.parse(keys.open(factSeal, sealed)) as FactValue
}

export function reviveInstant(key: string, value: unknown): unknown {
  return key === 'at' && typeof value === 'string' ? new Date(value) : value
}

export async function putFact({ db, keys }: Store, { partyId, id }: CaseKey, fact: Fact): Promise<void> {
  const seal = (value: FactValue) => (value === null ? null : keys.seal(factSeal, JSON.stringify(value)))
  const said = fact.said.length === 0 ? null : keys.seal(factSeal, JSON.stringify(fact.said))
  await sql`insert into casework.facts (party_id, case_id, fact_id, status, value, source_value, correction_reason, source,
      service_id, platform_id, fetched_at, valid_until, said)
    values (${partyId}, ${id}, ${fact.factId}, ${fact.status}, ${seal(fact.value)}, ${seal(fact.sourceValue)},
      ${fact.correctionReason}, ${JSON.stringify(fact.source)}::jsonb, ${fact.serviceId}, ${fact.platformId}, ${fact.fetchedAt},
      ${fact.validUntil}, ${said})
    on conflict (party_id, case_id, fact_id) do update set status = excluded.status, value = excluded.value,
      source_value = excluded.source_value, correction_reason = excluded.correction_reason, source = excluded.source,
      service_id = excluded.service_id, platform_id = excluded.platform_id, fetched_at = excluded.fetched_at,
      valid_until = excluded.valid_until, said = excluded.said`.execute(db)
}

async function listAnswers({ db, keys }: Store, { partyId, id }: CaseKey): Promise<Record<string, string>> {
  const found = await rows<{ questionId: string; value: Buffer }>(
    db,
    sql`select question_id, value from casework.answers where party_id = ${partyId} and case_id = ${id}`,
  )
  return Object.fromEntries(found.map(({ questionId, value }) => [questionId, keys.open(answerSeal, value)]))
}

/** An answer to a question of the item, or to an entry of the correction notice. */
export async function putAnswer(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  answer: { readonly questionId: string; readonly value: string; readonly at: Date },
): Promise<void> {
  await sql`insert into casework.answers (party_id, case_id, question_id, value, answered_at)
    values (${partyId}, ${id}, ${answer.questionId}, ${keys.seal(answerSeal, answer.value)}, ${answer.at})
    on conflict (party_id, case_id, question_id) do update set value = excluded.value, answered_at = excluded.answered_at`.execute(
    db,
  )
}

export async function deleteAnswer(db: Db, { partyId, id }: CaseKey, questionId: string): Promise<void> {
  await sql`delete from casework.answers where party_id = ${partyId} and case_id = ${id} and question_id = ${questionId}`.execute(
    db,
  )
}

interface CommitmentRow {
  readonly commitmentId: string
  readonly language: Language
  readonly text: Buffer
  readonly textHash: Buffer
  readonly signatureLevel: IdentityLevel
  readonly signedAt: Date
}

async function listCommitments({ db, keys }: Store, { partyId, id }: CaseKey): Promise<SignedCommitment[]> {
  const found = await rows<CommitmentRow>(
    db,
    sql`select commitment_id, language, text, text_hash, signature_level, signed_at from casework.commitments
      where party_id = ${partyId} and case_id = ${id}`,
  )
  return found.map((row) => signedOf(row, keys))
}

/** Everything a person has signed on this platform, newest first. */
export async function listSignedOf(
  { db, keys }: Store,
  partyId: CaseKey['partyId'],
): Promise<(SignedCommitment & { readonly caseId: CaseKey['id'] })[]> {
  const found = await rows<CommitmentRow & { readonly caseId: CaseKey['id'] }>(
    db,
    sql`select case_id, commitment_id, language, text, text_hash, signature_level, signed_at from casework.commitments
      where party_id = ${partyId} order by signed_at desc limit 200`,
  )
  return found.map((row) => ({ caseId: row.caseId, ...signedOf(row, keys) }))
}

function signedOf(
  { commitmentId, language, text, textHash, signatureLevel, signedAt }: CommitmentRow,
  keys: Store['keys'],
): SignedCommitment {
  return {
    ...{ commitmentId, language, signedAt, level: signatureLevel },
    text: keys.open(commitmentSeal, text),
    textHash: textHash.toString('hex'),
  }
}

/** The first signature stands: what was signed is evidence and is not written over. @returns whether it was the first. */
export async function insertCommitment(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  signed: SignedCommitment,
): Promise<boolean> {
  const inserted = await maybe(
    db,
    sql`insert into casework.commitments (party_id, case_id, commitment_id, language, text, text_hash, signature_level, signed_at)
      values (${partyId}, ${id}, ${signed.commitmentId}, ${signed.language}, ${keys.seal(commitmentSeal, signed.text)},
        ${Buffer.from(signed.textHash, 'hex')}, ${signed.level}, ${signed.signedAt})
      on conflict do nothing returning commitment_id`,
  )
  return inserted !== undefined
}

/** Taken back, or of no use any more; that it was signed stays in the record. */
export async function deleteCommitment(db: Db, { partyId, id }: CaseKey, commitmentId: string): Promise<void> {
  await sql`delete from casework.commitments
    where party_id = ${partyId} and case_id = ${id} and commitment_id = ${commitmentId}`.execute(db)
}
