import type { Language, Words } from '#kernel/language'

/** The entries of the navigation that exist. A page names the one it belongs to; it is then marked as current. */
export type NavigationKey =
  | 'home'
  | 'person'
  | 'enterprise'
  | 'items'
  | 'policy'
  | 'centres'
  | 'verify'
  | 'certs'
  | 'cases'
  | 'my'

export const textSizes = [100, 115, 130, 150] as const
export type TextSize = (typeof textSizes)[number]

/** What surrounds a page: for whom, in which language and manner, where. Everything that is not the page itself. */
export interface Frame {
  readonly language: Language
  readonly mode: 'standard' | 'elder'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly textSize: TextSize
  /** With its query, without the language prefix: `/items?for=person`. */
  readonly path: string
  readonly title: string
  readonly signedInName: string | null
  readonly platformName: Words
  /** Whose services are shown; with what lies above it: 江西省·南昌市·东湖区. */
  readonly region: { readonly code: string; readonly name: string }
  /** The person has just chosen it: the page says what changed. */
  readonly regionChanged?: boolean | undefined
  readonly csrf: string | null
  readonly current?: NavigationKey | undefined
  /** Whom the person acts for; nobody yet, delegation is built later. */
  readonly actingFor?: null | undefined
  /** A form came back with errors: the title says so first, which is what a screen reader speaks first. */
  readonly hasErrors?: boolean | undefined
}

/** The address of a path in the language of the page. English lives under `/en`, Chinese has no prefix. */
export function href(frame: Pick<Frame, 'language'>, path: string): string {
  if (frame.language !== 'en') return path
  return path === '/' ? '/en' : `/en${path.replace(/^\/(?=[?#])/, '')}`
}

/** The same page in the other language. */
export function otherLanguageHref(frame: Frame): string {
  return href({ language: frame.language === 'en' ? 'zh-CN' : 'en' }, frame.path)
}

/** A link that changes the manner of display and comes back to this very page. */
export function modeHref(
  frame: Frame,
  change: { set?: Frame['mode']; size?: TextSize; theme?: Frame['theme'] },
): string {
  const query = new URLSearchParams()
  if (change.set) query.set('set', change.set)
  if (change.size) query.set('size', String(change.size))
  if (change.theme) query.set('theme', change.theme)
  query.set('back', href(frame, frame.path))
  return href(frame, `/mode?${query}`)
}

/** The choice of the region, which comes back to this very page. */
export function regionHref(frame: Frame): string {
  return href(frame, `/region?${new URLSearchParams({ back: href(frame, frame.path) })}`)
}

/** Sign-in that lands on this very page again. */
export function signInHref(frame: Frame): string {
  return href(frame, `/signin?${new URLSearchParams({ return: href(frame, frame.path) })}`)
}

/** The next larger size, and after the largest the first again: one button reaches every size and leaves it too. */
export function nextTextSize(size: TextSize): TextSize {
  return textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 100
}
