import type { Identify, IncomingCall } from '#kernel/http'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { verifySignedRequest } from '#network'
import { caseworkProblems } from '../../problems.ts'
import { findClientByKey } from './client-store.ts'

/** Adds the realm of departments' systems to those that identity knows: no cookie opens it, each request is signed. */
export function identifyClients(others: Identify): Identify {
  return async (services, incoming) =>
    incoming.may === 'client'
      ? { who: await verifyClientRequest(services, incoming), sessionKey: null }
      : others(services, incoming)
}

/**
 * Proves which system a request comes from, in the way platforms prove themselves (RFC 9421, each nonce once, clocks at
 * most a minute apart).
 * @throws a problem of its own for each fault, all of them 401
 */
export async function verifyClientRequest(
  services: Pick<Services, 'db' | 'clock'>,
  request: IncomingCall,
): Promise<Client> {
  const { id, name, organisationId, organisationName, organisationRegion } = await verifySignedRequest(
    services,
    request,
    async (keyId) => {
      const found = await findClientByKey(services.db, keyId)
      if (!found) throw caseworkProblems.clientUnknown({ private: { keyId: keyId.slice(0, 80) } })
      const facts = { private: { clientId: found.id } }
      if (found.revokedAt) throw caseworkProblems.clientRevoked(facts)
      if (found.endsAt && found.endsAt <= services.clock.now()) throw caseworkProblems.clientKeyEnded(facts)
      return found
    },
  )
  const organisation = { id: organisationId, name: organisationName, region: organisationRegion }
  return { kind: 'client', clientId: id, name, organisation }
}
