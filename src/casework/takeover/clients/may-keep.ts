import { findId } from '#kernel/ids'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../../problems.ts'
import { findClient, type RegisteredClient } from './client-store.ts'

/** Which duties of an organisation answer for its systems: who keeps its data, and its head. */
const keepers = ['data-officer', 'head'] as const

/**
 * The operator by the command, and the organisation's own officers.
 * @throws notAllowed for everybody else
 */
export function mustKeepClientsOf({ principal }: Pick<Services, 'principal'>, organisationId: string): void {
  if (principal.kind === 'system') return
  const isOwn = principal.kind === 'officer' && principal.organisation.id === organisationId
  if (!isOwn || !keepers.some((duty) => principal.duties.includes(duty))) {
    throw kernelProblems.notAllowed({ private: { act: 'casework.keep-clients' } })
  }
}

/** A client that the caller answers for. Another organisation's and one that never was look the same. */
export async function getKeptClient(
  services: Pick<Services, 'db' | 'principal'>,
  clientId: string,
): Promise<RegisteredClient> {
  const id = findId<'client'>(clientId)
  const found = id && (await findClient(services.db, id))
  const { principal } = services
  const isForeign = principal.kind === 'officer' && principal.organisation.id !== found?.organisationId
  if (!found || isForeign) throw caseworkProblems.clientNotFound()
  mustKeepClientsOf(services, found.organisationId)
  return found
}
