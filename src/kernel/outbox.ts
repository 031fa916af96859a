import { type Db, sql } from './database.ts'
import type { Services } from './services.ts'

/** One directed message to another platform. It leaves after the commit of the act that wrote it, at least once. */
export interface OutgoingMessage {
  readonly destination: string
  readonly topic: string
  readonly body: unknown
}

/**
 * Writes a message in the transaction of the act. The body is sealed: it may carry personal data, and an outbox row
 * lives on until the other side has acknowledged it.
 */
export async function enqueue(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'afterCommit'>,
  message: OutgoingMessage,
): Promise<void> {
  const { db, clock, keys } = services
  await insertMessage(db, clock.now(), message, keys.seal('kernel.outbox', JSON.stringify(message.body)))
  services.afterCommit(wakeDelivery)
}

async function insertMessage(db: Db, now: Date, { destination, topic }: OutgoingMessage, body: Buffer): Promise<void> {
  await sql`insert into kernel.outbox (destination, topic, body, created_at, next_attempt_at)
    values (${destination}, ${topic}, ${body}, ${now}, ${now})`.execute(db)
}

const sleepers = new Set<() => void>()

/** Calls `wake` whenever a message has been committed by this process. @returns how to stop listening. */
export function onMessageCommitted(wake: () => void): () => void {
  sleepers.add(wake)
  return () => sleepers.delete(wake)
}

function wakeDelivery(): void {
  for (const wake of sleepers) wake()
}
