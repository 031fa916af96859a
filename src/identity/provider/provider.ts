import { type Configuration, type KoaContextWithOIDC, Provider, type Account as ProviderAccount } from 'oidc-provider'
import { system } from '#kernel/principal'
import type { Services, ThisPlatform } from '#kernel/services'
import { cookieName } from '#kernel/web/call'
import { findAccountLevel } from '../accounts/account.ts'
import { releaseIdentity } from '../accounts/release-identity.ts'
import { acrValues } from '../level.ts'
import { createAdapter } from './adapter.ts'
import { type FindPlatform, findClient } from './clients.ts'
import { signInPolicy } from './policy.ts'
import type { SigningKey } from './signing-keys.ts'

const hour = 60 * 60
/** A sign-in at the hub ends with the browser, at the latest after half a day. */
const sessionHours = 12

export interface ProviderOptions {
  readonly services: Services
  readonly signingKeys: readonly SigningKey[]
  readonly findPlatform: FindPlatform
  /** What happens when a platform asks to sign somebody out: decided by `mount.ts`. */
  askSignOut(ctx: KoaContextWithOIDC): Promise<void>
}

/** The OpenID provider of the hub: certified protocol code, our storage, our pages, our rules. */
export function createProvider(options: ProviderOptions): Provider {
  const { services } = options
  const provider = new Provider(services.platform.origin, configuration(options))
  // The listener states host and scheme of the origin itself, so nothing that a proxy or a caller says is believed.
  provider.proxy = true
  provider.on('server_error', (_ctx, error) => services.log.error('sign-in provider failed', {}, error))
  return provider
}

function configuration({ services, signingKeys, findPlatform, askSignOut }: ProviderOptions): Configuration {
  const { platform, keys } = services
  const asSystem = { db: services.db, clock: services.clock, keys }
  const levelOf = (partyId: string) => services.apart(system, ({ db }) => findAccountLevel(db, partyId))
  return {
    adapter: createAdapter(asSystem, (id) => findClient(services, id, findPlatform)),
    jwks: { keys: signingKeys },
    acrValues,
    extraParams: ['mode'],
    scopes: ['openid', 'identity'],
    claims: {
      openid: ['sub'],
      identity: ['name', 'resident_id', 'phone_number'],
      acr: null,
      sid: null,
      auth_time: null,
      iss: null,
    },
    findAccount: (ctx, sub) => findProviderAccount({ services, findPlatform }, ctx, sub),
    loadExistingGrant: grantIdentity,
    interactions: { policy: signInPolicy(levelOf), url: (ctx) => signInPage(ctx, platform) },
    cookies: {
      names: {
        session: cookieName(platform, 'oidc'),
        interaction: cookieName(platform, 'interaction'),
        resume: `tongban-${platform.id}-resume`, // its path is that of one authorisation, so it cannot be a __Host- cookie
      },
      keys: [keys.derive('identity.oidc-cookies', 32)],
      long: { httpOnly: true, sameSite: 'lax', path: '/' },
      short: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      resourceIndicators: { enabled: false },
      claimsParameter: { enabled: false },
      userinfo: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askSignOut },
    },
    clientAuthMethods: ['private_key_jwt'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      clientAuthSigningAlgValues: ['ES256'],
    },
    ttl: {
      AccessToken: 60, // used once, at once, to fetch the identity
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour / 2,
      Grant: sessionHours * hour,
      Session: (_ctx, session) => remainingSeconds(session.loginTs, services),
    },
    routes: {
      authorization: '/oidc/auth',
      token: '/oidc/token',
      userinfo: '/oidc/userinfo',
      jwks: '/oidc/jwks',
      end_session: '/oidc/session/end',
    },
    renderError: async (ctx) => ctx.redirect('/signin/failed'),
  }
}

/** Absolute: using the sign-in does not prolong it. */
function remainingSeconds(loginTs: number | undefined, { clock }: Pick<Services, 'clock'>): number {
  const full = sessionHours * hour
  if (loginTs === undefined) return hour
  return Math.max(1, full - (Math.floor(clock.now().getTime() / 1000) - loginTs))
}

/** The sign-in pages speak and look as the platform that the person comes from. */
function signInPage(ctx: KoaContextWithOIDC, platform: ThisPlatform): string {
  const { ui_locales: uiLocales, mode } = ctx.oidc.params ?? {}
  if (mode === 'elder') {
    const cookie = { path: '/', httpOnly: true, sameSite: 'lax', signed: false } as const
    ctx.cookies.set(cookieName(platform, 'mode'), mode, cookie)
  }
  return typeof uiLocales === 'string' && uiLocales.startsWith('en') ? '/en/signin/phone' : '/signin/phone'
}

/** The ID token names the person by number only; name and numbers go over the back channel, recorded. */
async function findProviderAccount(
  { services, findPlatform }: Pick<ProviderOptions, 'services' | 'findPlatform'>,
  ctx: KoaContextWithOIDC,
  partyId: string,
): Promise<ProviderAccount | undefined> {
  return {
    accountId: partyId,
    async claims(use) {
      const platformId = ctx.oidc.client?.clientId
      if (use !== 'userinfo' || platformId === undefined) return { sub: partyId }
      const platform = await findPlatform(services, platformId)
      const released = platform && (await releaseIdentity(services, platform, partyId))
      if (!released) return { sub: partyId }
      const { name, residentId, phone } = released
      return { sub: partyId, name, resident_id: residentId, phone_number: phone }
    },
  }
}

async function grantIdentity(ctx: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']> | undefined> {
  const { provider, session, client, account } = ctx.oidc
  if (!session || !client || !account) return undefined
  const knownId = session.grantIdFor(client.clientId)
  const known = knownId === undefined ? undefined : await provider.Grant.find(knownId)
  if (known) return known
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope('openid identity')
  await grant.save()
  return grant
}
