import { clientIdentity, type IdentityOptions, type PlatformIdentity, systemServices } from './composition.ts'
import { signedOutHandlers } from './messages.ts'

/** Identity at a node: sessions, staff, and the hub as the place to sign in. */
export async function nodeIdentity(options: IdentityOptions): Promise<PlatformIdentity> {
  const { unbound, network } = options
  // The key is sent with the first sign-in, so a node starts while the hub is away.
  const { routes, identify, jobs } = await clientIdentity(options, async (key) => {
    await network.callPlatform(systemServices(unbound), 'hub', {
      path: '/api/identity/client-key',
      body: { key },
      purpose: 'identity.register-client-key',
    })
  })
  return { routes, identify, jobs, handlers: signedOutHandlers }
}
