import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { dueDatesFrom } from '../../src/casework/clock/due-dates.ts'
import { idOf, item, organisationOf } from './made-cases.ts'

/** Lengths of what the product seals, measured once: bytes are bytes to a writer. */
const content = randomBytes(420)
const detail = randomBytes(190)
const leaf = randomBytes(32)
const index = randomBytes(32)

/**
 * The rows of one acceptance as a bench of PostgreSQL would write them: each by its own prepared statement, in one
 * transaction, by the owner (no policies), with nothing computed, checked, sealed or folded.
 */
export async function plainStep(pool: pg.Pool, place: number): Promise<void> {
  const [partyId, id, now] = [idOf(4, place), idOf(5, place), new Date()]
  const { promisedDue, statutoryDue, provisional } = dueDatesFrom(item, now)
  const office = organisationOf(0)
  const client = await pool.connect()
  const run = (name: string, text: string, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] })
  try {
    await client.query('begin')
    await run('key', 'select party_id, case_id from casework.case_keys where key = $1', [id])
    await run('read', 'select version, content from casework.cases where party_id = $1 and id = $2 for update', [
      partyId,
      id,
    ])
    await run(
      'case',
      `update casework.cases set version = 3, state = 'accepted', updated_at = $3, accepted_at = $3,
        acceptance_basis = 'explicit', promised_due = $4, statutory_due = $5, provisional = $6, due = $4, content = $7
        where party_id = $1 and id = $2 and version = 2`,
      [partyId, id, now, promisedDue, statutoryDue, provisional, content],
    )
    await run(
      'act',
      `insert into casework.acts (party_id, case_id, sequence, act, at, actor_kind, actor_role, actor_id, actor_organisation,
        detail) values ($1, $2, 3, 'accept', $3, 'officer', 'office', $4, $5, $6)`,
      [partyId, id, now, idOf(3, 0), office.id, detail],
    )
    await run('gone', `delete from casework.timers where party_id = $1 and case_id = $2 and kind = 'notice'`, [
      partyId,
      id,
    ])
    await run(
      'timers',
      `insert into casework.timers (party_id, case_id, kind, due_on) values ($1, $2, 'promise', $3), ($1, $2, 'statutory', $4)`,
      [partyId, id, promisedDue, statutoryDue],
    )
    await run(
      'effects',
      `insert into casework.effects (topic, party_id, case_id, sequence, ready_at)
        values ('message', $1, $2, 3, $3), ('document', $1, $2, 3, $3), ('webhook', $1, $2, 3, $3)`,
      [partyId, id, now],
    )
    const record = randomUUID()
    await run(
      'record',
      `insert into ledger.records (subject_index, id, party_id, platform_id, act, actor_kind, actor_id, actor_name,
          actor_organisation, actor_platform_id, fields, purpose_zh, purpose_en, case_number, item_code, legal_basis_zh,
          legal_basis_en, result, recorded_at, leaf)
        values ($1, $2, $3, '360000', 'casework.accept', 'officer', $4, '周岚清', $5, '360000', '{}', $6, $7, $8, $9, $10, $11,
          'done', $12, $13)`,
      [
        ...[
          index,
          record,
          partyId,
          idOf(3, 0),
          office.name.zh,
          item.name.zh,
          item.name.en,
          `C${id}`,
          item.handlingCode,
        ],
        ...[item.legalBasis[0]?.words.zh, item.legalBasis[0]?.words.en, now, leaf],
      ],
    )
    await run('pending', 'insert into ledger.pending (record_id, leaf) values ($1, $2)', [record, leaf])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
