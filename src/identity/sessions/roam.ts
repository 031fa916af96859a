import { type Call, type CookieSetting, type Reply, redirect } from '#kernel/http'
import { localPath } from './return-path.ts'

/** A browser is sent through the hub once; then not again for ten minutes. */
export const roamCookie: CookieSetting = { name: 'roam', value: '1', maxAge: 10 * 60 }
/** On the address of a page that was come back to without cookies: the one sign left that the hub has been asked. */
const marker = 'roam'

/**
 * Signs in silently whoever is signed in at the hub already: the first time a browser opens a page here, it is sent
 * through the hub and comes back at once, with a session or without. Null: show the page.
 */
export function roamingRedirect(call: Call): Reply | null {
  if (call.who.kind !== 'anonymous' || !call.isNavigation || call.cookie('roam') !== undefined) return null
  // The hub sees its own sign-in: without that cookie there is nothing to ask.
  if (call.services.platform.kind === 'hub' && call.cookie('oidc') === undefined) return null
  const returnTo = localPath(call.path, call.language)
  if (new URL(returnTo, 'http://here.invalid').searchParams.has(marker)) return null
  return redirect(`/signin/silent?${new URLSearchParams({ return: returnTo })}`, { cookies: [roamCookie] })
}

/** The same page with the marker, for a browser that keeps no cookies. */
export function withMarker(path: string): string {
  const url = new URL(path, 'http://here.invalid')
  url.searchParams.set(marker, 'off')
  return url.pathname + url.search + url.hash
}
