import type { IncomingMessage, RequestListener } from 'node:http'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { cookieName } from '#kernel/web/call'
import { type EndSessionOptions, endSession } from './end-session.ts'
import { createProvider, type ProviderOptions } from './provider.ts'

/** Paths that belong to the OpenID provider, for `mount` of the server. */
export interface ProviderMount {
  owns(path: string): boolean
  readonly listener: RequestListener
  readonly provider: Provider
}

const discovery = '/.well-known/openid-configuration'

export function mountProvider(options: Omit<ProviderOptions, 'askSignOut'> & EndSessionOptions): ProviderMount {
  const { origin } = options.services.platform
  const provider = createProvider({ ...options, askSignOut: (ctx) => askSignOut(ctx, provider, options) })
  provider.use(async (ctx, next) => {
    ctx.set({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY' })
    await next()
    replaceScriptPages(ctx, origin)
  })
  const handle = provider.callback()
  return {
    owns: (path) => path === discovery || path.startsWith('/oidc/'),
    listener(request, response) {
      stateOrigin(request, origin)
      void handle(request, response)
    },
    provider,
  }
}

/** Addresses are made from the configured origin, whatever `Host` the caller or a proxy sent. */
function stateOrigin(request: IncomingMessage, origin: string): void {
  const { protocol, host } = new URL(origin)
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  request.headers['x-forwarded-host'] = host
}

/** The platform that asks proves by the session's own id that the person pressed its button: no second question then. */
async function askSignOut(ctx: KoaContextWithOIDC, provider: Provider, options: EndSessionOptions): Promise<void> {
  const { session, client, params } = ctx.oidc
  const sid = session && client ? session.sidFor(client.clientId) : undefined
  if (!session || sid === undefined || params?.logout_hint !== sid) {
    ctx.redirect(isEnglish(params?.ui_locales) ? '/en/signout/confirm' : '/signout/confirm')
    return
  }
  await endSession(options, provider, session)
  ctx.oidc.cookies.set(cookieName(options.services.platform, 'oidc'), null, { path: '/' })
  goBack(ctx, session.state?.postLogoutRedirectUri, options.services.platform.origin)
}

/**
 * Two pages of the provider post themselves by script and look like nobody's. Signing out without a session: there is
 * nothing to confirm. Coming back as somebody else than who is signed in meanwhile: that is refused, with the mend.
 */
function replaceScriptPages(ctx: object, origin: string): void {
  if (!('oidc' in ctx)) return
  // `oidc` is put on the context by the provider, and by nothing else.
  const koa = ctx as KoaContextWithOIDC
  if (koa.status !== 200) return
  const { route, session } = koa.oidc
  if (route === 'end_session' && session && !session.accountId)
    goBack(koa, session.state?.postLogoutRedirectUri, origin)
  if (route === 'resume') goBack(koa, `${origin}/signin/failed?why=another-account`, origin)
}

/** `uri` has been compared with the addresses of the client before. */
function goBack(ctx: KoaContextWithOIDC, uri: unknown, origin: string): void {
  ctx.status = 303
  ctx.redirect(typeof uri === 'string' ? uri : `${origin}/`)
  ctx.body = ''
}

function isEnglish(uiLocales: unknown): boolean {
  return typeof uiLocales === 'string' && uiLocales.startsWith('en')
}
