import { equalSecrets } from '#kernel/keys'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { insertReceived } from './inbox-store.ts'

/** What a platform does with messages of each topic. A handler runs in the transaction that notes the message. */
export type MessageHandlers = Readonly<
  Record<string, (services: Services, sender: string, body: unknown) => Promise<void>>
>

export interface Message {
  readonly sequence: number
  readonly topic: string
  readonly body: unknown
}

/**
 * Applies a message exactly once: noting it and what its handler does are one transaction. Messages may come twice
 * (the receipt was lost) and, over several processes of the sender, in another order.
 * @returns false when it had been applied before
 */
export async function receiveMessage(
  services: Services,
  sender: string,
  { sequence, topic, body }: Message,
  handlers: MessageHandlers,
): Promise<boolean> {
  const handle = Object.hasOwn(handlers, topic) ? handlers[topic] : undefined
  if (!handle) throw problems.topicUnknown({ private: { sender, topic } })
  const { db, clock, keys } = services
  // Keyed: what a message says may be about a person, and a plain digest of a number can be searched for.
  const digest = keys.index('network.inbox', JSON.stringify([topic, body ?? null]))
  const known = await insertReceived(db, { sender, sequence, topic, digest, at: clock.now() })
  if (known) {
    if (!equalSecrets(known, digest)) throw problems.sequenceReused({ private: { sender, sequence } })
    return false
  }
  await handle(services, sender, body)
  return true
}
