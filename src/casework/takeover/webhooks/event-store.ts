import { type Db, maybe, type RawBuilder, rows, sql } from '#kernel/database'
import type { ClientId } from '#kernel/ids'
import type { StoredEvent, WebhookEvent } from './event.ts'

const columns = sql.raw(
  'id, position, client_id, case_id, case_number, act, state, sequence, at, attempts, delivered_at, dead_at',
)
/** As in the condition of the index webhook_events_waiting. */
const isWaiting = sql.raw('e.delivered_at is null and e.dead_at is null')

export async function insertEvent(db: Db, clientId: ClientId, event: WebhookEvent, now: Date): Promise<void> {
  const { id, caseId, caseNumber, act, state, sequence, at } = event
  await sql`insert into casework.webhook_events
      (client_id, case_id, sequence, id, case_number, act, state, at, next_attempt_at)
    values (${clientId}, ${caseId}, ${sequence}, ${id}, ${caseNumber}, ${act}, ${state}, ${at}, ${now})
    on conflict (client_id, case_id, sequence) do nothing`.execute(db)
}

/** Systems of an organisation that are to be told. */
export async function selectListeners(db: Db, organisationId: string): Promise<ClientId[]> {
  const found = await rows<{ id: ClientId }>(
    db,
    sql`select id from casework.clients
      where organisation_id = ${organisationId} and webhook is not null and revoked_at is null`,
  )
  return found.map(({ id }) => id)
}

export interface Listener {
  readonly id: ClientId
  readonly webhook: string
}

/** Systems for which something is due. */
export async function selectDueListeners(db: Db, now: Date): Promise<Listener[]> {
  return rows(
    db,
    sql`select c.id, c.webhook from casework.clients c where c.webhook is not null and c.revoked_at is null
      and exists (select from casework.webhook_events e
        where e.client_id = c.id and ${isWaiting} and e.next_attempt_at <= ${now})`,
  )
}

/**
 * Leases what is due for a system until `until`, in order: nobody else sends it meanwhile, and when this process dies it
 * comes up again. Nothing overtakes an earlier event of its case that waits.
 */
export async function leaseEvents(
  db: Db,
  clientId: ClientId,
  { now, until, limit }: { readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<StoredEvent[]> {
  const lock = await maybe<{ taken: boolean }>(
    db,
    sql`select pg_try_advisory_xact_lock(hashtext('casework.webhooks'), hashtext(${clientId})) as taken`,
  )
  if (!lock?.taken) return []
  const leased = await rows<StoredEvent>(
    db,
    sql`update casework.webhook_events set next_attempt_at = ${until} where id in (
        select e.id from casework.webhook_events e
        where e.client_id = ${clientId} and ${isWaiting} and e.next_attempt_at <= ${now}
          and not exists (select from casework.webhook_events earlier
            where earlier.client_id = e.client_id and earlier.case_id = e.case_id and earlier.sequence < e.sequence
              and earlier.delivered_at is null and earlier.dead_at is null and earlier.next_attempt_at > ${now})
        order by e.at, e.sequence limit ${limit})
      returning ${columns}`,
  )
  return leased.sort((a, b) => a.at.getTime() - b.at.getTime() || a.sequence - b.sequence)
}

type EventId = StoredEvent['id']

export async function markDelivered(db: Db, id: EventId, now: Date): Promise<void> {
  await change(db, [id], sql`delivered_at = ${now}, attempts = attempts + 1`)
}

/** Gives up all that has waited for a system since before an instant. */
export async function buryEvents(db: Db, clientId: ClientId, before: Date, now: Date): Promise<void> {
  await sql`update casework.webhook_events e set dead_at = ${now}
    where e.client_id = ${clientId} and ${isWaiting} and e.at <= ${before}`.execute(db)
}

export async function postponeEvent(db: Db, id: EventId, until: Date): Promise<void> {
  await change(db, [id], sql`next_attempt_at = ${until}, attempts = least(attempts + 1, 1000)`)
}

/** Gives a lease back for what was not tried. */
export async function releaseEvents(db: Db, ids: readonly EventId[], now: Date): Promise<void> {
  await change(db, ids, sql`next_attempt_at = ${now}`)
}

async function change(db: Db, ids: readonly EventId[], what: RawBuilder<unknown>): Promise<void> {
  await sql`update casework.webhook_events e set ${what} where e.id = any (${ids}::uuid[]) and ${isWaiting}`.execute(db)
}

export interface EventFilter {
  /** Position of the last one known; 0 for all. */
  readonly after: number
  readonly limit: number
  readonly onlyDead: boolean
}

/** A client's events in the order of their making. */
export async function selectEvents(
  db: Db,
  clientId: ClientId,
  { after, limit, onlyDead }: EventFilter,
): Promise<StoredEvent[]> {
  return rows(
    db,
    sql`select ${columns} from casework.webhook_events
      where client_id = ${clientId} and position > ${after} and (dead_at is not null or not ${onlyDead}) order by position limit ${limit}`,
  )
}

/** Whatever became of them: what waits so long belongs to a system that no longer listens. */
export async function deleteEventsBefore(db: Db, before: Date): Promise<void> {
  await sql`delete from casework.webhook_events where at < ${before}`.execute(db)
}
