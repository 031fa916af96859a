import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { forgetRequests } from './cases/answer-once.ts'
import { forgetEvents } from './webhooks/list-events.ts'

/** Deletes answers and events that nobody asks for any more. */
export function forgetTakeover({ apart }: Pick<Services, 'apart'>): Promise<void> {
  return apart(system, async (services) => {
    await forgetRequests(services)
    await forgetEvents(services)
  })
}
