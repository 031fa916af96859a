import { bindServices, runAs, type Unbound } from '#kernel/bind-services'
import type { Identify, IncomingCall, Route } from '#kernel/http'
import type { Job } from '#kernel/jobs'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { MessageHandlers, PlatformRequest } from '#network'
import { cleanExpired } from './clean-expired.ts'
import { identifyWith, type VerifyPlatformRequest } from './identify.ts'
import type { KnownPlatform } from './provider/clients.ts'
import { publicHalf, type SigningKey } from './provider/signing-keys.ts'
import { hubKeys } from './sessions/accept-logout-token.ts'
import { openClientKey } from './sessions/client-key.ts'
import type { RegisterKey } from './sessions/finish-sign-in.ts'
import { createRelyingParty } from './sessions/relying-party.ts'
import { sessionRoutes } from './sessions/routes.ts'

/** What identity needs of the network; the module's own doors fit as they are. */
export interface NetworkDoors {
  verifyPlatformRequest(services: Services, request: IncomingCall): ReturnType<VerifyPlatformRequest>
  findPlatform(services: Services, id: string): Promise<KnownPlatform | undefined>
  callPlatform(services: Services, platformId: string, request: PlatformRequest): Promise<unknown>
}

export interface IdentityOptions {
  readonly unbound: Unbound
  readonly network: NetworkDoors
}

/** What every platform's composition takes from identity. */
export interface PlatformIdentity {
  readonly routes: readonly Route[]
  readonly identify: Identify
  readonly handlers: MessageHandlers
  readonly jobs: readonly Job[]
}

/** Services in the name of the system, on the pool. */
export function systemServices(unbound: Unbound): Services {
  return bindServices(unbound, system, unbound.database.db, [])
}

/** The half that hub and nodes have in common: each is a client of the hub's provider. */
export async function clientIdentity(
  { unbound, network }: IdentityOptions,
  sendKey: (key: SigningKey) => Promise<void>,
): Promise<Pick<PlatformIdentity, 'routes' | 'identify' | 'jobs'> & { readonly beKnown: RegisterKey }> {
  const services = systemServices(unbound)
  const clientKey = await runAs(unbound, system, openClientKey)
  const registerKey = () => sendKey(publicHalf(clientKey))
  let registered: Promise<void> | undefined
  const beKnown = async (): Promise<void> => {
    registered ??= registerKey()
    await registered.catch((error: unknown) => {
      registered = undefined // the next sign-in tries again
      throw error
    })
  }
  const party = await createRelyingParty(services, clientKey)
  return {
    routes: sessionRoutes({ party, hubKeys: hubKeys(services), beKnown, registerKey }),
    identify: identifyWith((own, request) => network.verifyPlatformRequest(own, request)),
    jobs: [{ name: 'identity.clean-expired', cron: '*/10 * * * *', run: () => runAs(unbound, system, cleanExpired) }],
    beKnown,
  }
}
