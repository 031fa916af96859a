import type { Unbound } from '#kernel/bind-services'
import { sealCase } from '../../src/casework/store/case-store.ts'
import { asOwner } from '../catalogue/postgres.ts'
import { idOf, item, submittedCase } from './made-cases.ts'
import { stepsPrepared } from './step-figures.ts'

/** Submitted cases of the largest office, for the steps to be taken on; their keys and timers with them. */
export async function prepareCases(unbound: Unbound, databaseUrl: string): Promise<void> {
  const now = unbound.clock.now()
  const sample = submittedCase(0, 0, now)
  const content = sealCase(sample, unbound.keys)
  const places = Array.from({ length: stepsPrepared }, (_, place) => place)
  const parties = places.map((place) => idOf(4, place))
  const ids = places.map((place) => idOf(5, place))
  const { organisation, acceptanceDue } = sample
  await asOwner(databaseUrl, async (client) => {
    await client.query(
      `insert into casework.cases (party_id, id, version, state, item_code, item_version, item_digest, region, started_at,
          updated_at, submitted_at, received_at, submission_key, case_number, query_code, organisation_id,
          organisation_name, doubtful, acceptance_due, due, content)
        select party, id, 2, 'submitted', $3, $4, (select digest from casework.items limit 1), $5, $6, $6, $6, $6,
          id::text, 'C' || id, 'Q', $7, $8::jsonb, 0, $9, $9, $10 from unnest($1::uuid[], $2::uuid[]) made (party, id)`,
      [
        ...[parties, ids, item.handlingCode, item.version, item.region, now, organisation?.id],
        ...[JSON.stringify(organisation?.name), acceptanceDue, content],
      ],
    )
    await client.query(
      `insert into casework.timers (party_id, case_id, kind, due_on)
        select party, id, 'notice', $3::date from unnest($1::uuid[], $2::uuid[]) made (party, id)`,
      [parties, ids, acceptanceDue],
    )
    await client.query(
      `insert into casework.case_keys (key, party_id, case_id)
        select id::text, party, id from unnest($1::uuid[], $2::uuid[]) made (party, id)`,
      [parties, ids],
    )
    await client.query('vacuum (analyze) casework.cases, casework.timers, casework.case_keys')
  })
}
