import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { Channel, Message, MessageId, MessageValues, Occasion } from './message.ts'

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'casework.messages'

/** @returns false when this occasion was told before. */
export async function insertMessage({ db, keys }: Store, message: Message & { occasion: Occasion }): Promise<boolean> {
  const { partyId, id, caseId, occasion, template, values, isLegal, arrivedAt } = message
  const inserted = await maybe(
    db,
    sql`insert into casework.messages (party_id, id, case_id, occasion, template, content, is_legal, arrived_at)
      values (${partyId}, ${id}, ${caseId}, ${occasion}, ${template}, ${keys.seal(sealName, JSON.stringify(values))},
        ${isLegal}, ${arrivedAt})
      on conflict do nothing returning id`,
  )
  return inserted !== undefined
}

export async function insertSending(
  db: Db,
  { partyId, id }: Pick<Message, 'partyId' | 'id'>,
  channel: Channel,
  notBefore: Date,
): Promise<void> {
  await sql`insert into casework.sendings (party_id, message_id, channel, not_before)
    values (${partyId}, ${id}, ${channel}, ${notBefore})`.execute(db)
}

type MessageRow = Omit<Message, 'values'> & { readonly content: Buffer }
const columns = sql.raw('party_id, id, case_id, template, content, is_legal, arrived_at, read_at')

function messageOf({ content, ...row }: MessageRow, keys: Store['keys']): Message {
  // Only insertMessage writes this column.
  return { ...row, values: JSON.parse(keys.open(sealName, content)) as MessageValues }
}

export async function findMessage({ db, keys }: Store, partyId: PartyId, id: MessageId): Promise<Message | undefined> {
  const row = await maybe<MessageRow>(
    db,
    sql`select ${columns} from casework.messages where party_id = ${partyId} and id = ${id}`,
  )
  return row && messageOf(row, keys)
}

/** A message with the ways it also went. */
export interface MessageWithSendings extends Message {
  readonly sendings: readonly { readonly channel: Channel; readonly state: 'waiting' | 'sent' | 'failed' }[]
}

/** Newest first. */
export async function listMessages(
  { db, keys }: Store,
  partyId: PartyId,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<MessageWithSendings[]> {
  const found = await rows<MessageRow & { readonly sendings: MessageWithSendings['sendings'] }>(
    db,
    sql`select ${columns}, coalesce((select jsonb_agg(jsonb_build_object('channel', s.channel, 'state', s.state))
        from casework.sendings s where s.party_id = m.party_id and s.message_id = m.id), '[]') as sendings
      from casework.messages m where party_id = ${partyId} order by position desc limit ${limit} offset ${offset}`,
  )
  return found.map(({ sendings, ...row }) => ({ ...messageOf(row, keys), sendings }))
}

export async function countMessages(db: Db, partyId: PartyId): Promise<{ total: number; unread: number }> {
  return one(
    db,
    sql`select count(*) as total, count(*) filter (where read_at is null) as unread
      from casework.messages where party_id = ${partyId}`,
  )
}

/** @param id of one; all of them without. Whoever has read it has read it: the first time stays. */
export async function markRead(db: Db, partyId: PartyId, now: Date, id?: MessageId): Promise<void> {
  await sql`update casework.messages set read_at = ${now} where party_id = ${partyId} and read_at is null
    ${id === undefined ? sql`` : sql`and id = ${id}`}`.execute(db)
}

export interface Sending {
  readonly partyId: PartyId
  readonly messageId: MessageId
  readonly channel: Channel
  readonly tries: number
}

/** Takes one that may go out now and holds it until the transaction ends. */
export async function claimSending(db: Db, now: Date): Promise<Sending | undefined> {
  return maybe<Sending>(
    db,
    sql`select party_id, message_id, channel, tries from casework.sendings
      where state = 'waiting' and not_before <= ${now} order by not_before limit 1 for update skip locked`,
  )
}

/** Done, given up, or to be tried again at `notBefore`. */
export async function settleSending(
  db: Db,
  { partyId, messageId, channel }: Sending,
  { state, now, notBefore = now }: { state: 'waiting' | 'sent' | 'failed'; now: Date; notBefore?: Date },
): Promise<void> {
  await sql`update casework.sendings set state = ${state}, tries = tries + 1, not_before = ${notBefore},
      settled_at = ${state === 'waiting' ? null : now}
    where party_id = ${partyId} and message_id = ${messageId} and channel = ${channel}`.execute(db)
}
