import { Type } from 'typebox'
import { runAs } from '#kernel/bind-services'
import { type Call, json, type Route, route } from '#kernel/http'
import { system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { AskPopulation } from './accounts/verify-real-name.ts'
import { clientIdentity, type IdentityOptions, type PlatformIdentity, systemServices } from './composition.ts'
import { signedOutHandlers, signOutHandlers } from './messages.ts'
import { registerClientKey } from './provider/clients.ts'
import { type EndSessionOptions, endSession } from './provider/end-session.ts'
import { loadProvider } from './provider/load-provider.ts'
import type { ProviderMount } from './provider/mount.ts'
import { openSigningKeys } from './provider/signing-keys.ts'
import { type VisitActions, visitActions } from './provider/visit.ts'
import { windowPartyRoute, windowPhoneRoute } from './window/route.ts'

export interface HubIdentityOptions extends IdentityOptions {
  readonly askPopulation: AskPopulation
}

/** Identity at the hub: all that a node has, and the place where everybody signs in. */
export interface HubIdentity extends PlatformIdentity {
  readonly mount: ProviderMount
  /** For the sign-in pages. */
  readonly visits: VisitActions
  /** For the page that asks before signing out everywhere. @returns where to go then. */
  signOutEverywhere(call: Call): Promise<string>
}

export async function hubIdentity(options: HubIdentityOptions): Promise<HubIdentity> {
  const { unbound, network, askPopulation } = options
  const services = systemServices(unbound)
  const { routes, identify, jobs, beKnown } = await clientIdentity(options, (key) =>
    runAs(unbound, system, (own) => registerClientKey(own, unbound.platform.id, key)),
  )
  await beKnown()
  const signingKeys = await runAs(unbound, system, openSigningKeys)
  const ending: EndSessionOptions = { services, signingKeys, findPlatform: network.findPlatform }
  const { mountProvider } = await loadProvider()
  const mount = mountProvider(ending)
  return {
    routes: [...routes, clientKeyRoute, windowPartyRoute(askPopulation), windowPhoneRoute],
    identify,
    jobs,
    handlers: { ...signedOutHandlers, ...signOutHandlers(ending, mount.provider) },
    mount,
    visits: visitActions(mount.provider, askPopulation),
    signOutEverywhere: (call) => signOutEverywhere(call, mount, ending),
  }
}

const clientKeyRoute: Route = route({
  method: 'POST',
  path: '/api/identity/client-key',
  act: 'identity.register-client-key',
  may: 'platform',
  answers: 'json',
  summary: 'Notes the public key (P-256, JWK) by which a platform proves itself at the token endpoint',
  body: Type.Object({ key: Type.Unknown() }),
  async handle({ who, services, body }) {
    if (who.kind !== 'platform') throw kernelProblems.signInFirst()
    await registerClientKey(services, who.platformId, body.key)
    return json({ registered: true })
  },
})

/** The provider has compared the address to return to with those of the client, and kept it in the session. */
async function signOutEverywhere(call: Call, { provider }: ProviderMount, ending: EndSessionOptions): Promise<string> {
  const id = call.cookie('oidc')
  const session = id === undefined ? undefined : await provider.Session.find(id)
  if (!session) return '/'
  const target = session.state?.postLogoutRedirectUri
  await endSession(ending, provider, session)
  return typeof target === 'string' ? target : '/'
}
