import { type Db, maybe, sql } from '#kernel/database'

export interface ReceivedMessage {
  readonly sender: string
  readonly sequence: number
  readonly topic: string
  readonly digest: Buffer
  readonly at: Date
}

/** @returns the digest that is known under this sequence, or undefined when the message is new (and now known). */
export async function insertReceived(db: Db, message: ReceivedMessage): Promise<Buffer | undefined> {
  const { sender, sequence, topic, digest, at } = message
  const inserted = await maybe(
    db,
    sql`insert into network.inbox (sender, sequence, topic, digest, applied_at)
      values (${sender}, ${sequence}, ${topic}, ${digest}, ${at}) on conflict do nothing returning sequence`,
  )
  if (inserted) return undefined
  const known = await maybe<{ digest: Buffer }>(
    db,
    sql`select digest from network.inbox where sender = ${sender} and sequence = ${sequence}`,
  )
  return known?.digest
}
