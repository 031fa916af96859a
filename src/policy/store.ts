import { type Db, maybe, rows, sql } from '#kernel/database'
import type { Policy, PolicyKind, PolicyTopic } from './policy.ts'

export interface PolicyFilter {
  readonly kind?: PolicyKind | undefined
  readonly topic?: PolicyTopic | undefined
}

export async function findStoredPolicy(db: Db, id: string, version?: number): Promise<Policy | undefined> {
  const which = version === undefined ? sql`current` : sql`version = ${version}`
  const row = await maybe<{ policy: Policy }>(db, sql`select policy from policy.policies where id = ${id} and ${which}`)
  return row?.policy
}

/** Versions in force of all policies, ended ones included: newest period first. */
export async function selectPolicies(db: Db, { kind, topic }: PolicyFilter): Promise<Policy[]> {
  const found = await rows<{ policy: Policy }>(
    db,
    sql`select policy from policy.policies
      where current and (${kind ?? null}::text is null or kind = ${kind ?? null})
        and (${topic ?? null}::text is null or topic = ${topic ?? null})
      order by valid_from desc, id`,
  )
  return found.map(({ policy }) => policy)
}

export async function insertPolicy(db: Db, policy: Policy, now: Date): Promise<void> {
  const { id, version, kind, topic, period } = policy
  await sql`update policy.policies set current = false where id = ${id} and current`.execute(db)
  await sql`insert into policy.policies (id, version, current, kind, topic, valid_from, valid_until, published_at, policy)
    values (${id}, ${version}, true, ${kind}, ${topic}, ${period.from}, ${period.until}, ${now}, ${JSON.stringify(policy)})`.execute(
    db,
  )
}
