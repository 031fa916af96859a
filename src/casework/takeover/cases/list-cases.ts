import type { Static } from 'typebox'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { caseStates } from '../../case/case-states.ts'
import { listQueueCases } from '../../store/queue-store.ts'
import type { caseListSchema } from '../wire.ts'

/**
 * The open cases of the client's organisation in the order of its officers' queue. Nothing personal is in a list: it is
 * no reason to see a name; reading the case is, and is recorded.
 */
export async function listClientCases(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { organisation }: Client,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Static<typeof caseListSchema>> {
  const today = calendarDateOf(services.clock.now())
  const { cases, next } = await listQueueCases(services, organisation.id, { lane: 'open', today, limit, after })
  return {
    cases: cases.map(({ id, caseNumber, version, state, itemCode, itemVersion, submittedAt, due }) => ({
      ...{ caseId: id, caseNumber: caseNumber ?? '', version, state, turn: caseStates[state].turn },
      ...{ itemCode, itemVersion, submittedAt: submittedAt?.toISOString() ?? null, due },
    })),
    next,
  }
}
