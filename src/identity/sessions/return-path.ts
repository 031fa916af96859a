import type { Language } from '#kernel/language'

/** Pages of the sign-in itself: coming back to one of them would go round in a circle. */
const ownPages = /^\/(en\/)?(signin|signout|oidc|w\/signin|w\/signout)([/?#]|$)/

/**
 * Where to go after signing in: a path on this platform or the home page. Anything that a browser could read as another
 * origin (`//host`, `/\host`, a scheme, control characters that it strips) is dropped.
 */
export function localPath(asked: string | undefined, language: Language): string {
  const home = language === 'en' ? '/en' : '/'
  if (asked === undefined || asked.length > 1000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return home
  const here = 'http://here.invalid'
  const url = URL.parse(asked, here)
  if (!url || url.origin !== here || url.pathname.startsWith('//') || ownPages.test(url.pathname)) return home
  const path = url.pathname + url.search + url.hash
  return language === 'en' && !/^\/en([/?#]|$)/.test(path) ? `/en${path === '/' ? '' : path}` : path
}
