/**
 * The path to go back to, or the home page when the text leads anywhere but to this platform: another host
 * (`//evil.example`, `/\evil.example`), another scheme, control characters.
 */
export function localPath(back: string | undefined): string {
  if (back === undefined || back.length > 2000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(back)) return '/'
  const base = 'https://this.invalid'
  const url = URL.parse(back, base)
  return url?.origin === base ? url.pathname + url.search + url.hash : '/'
}

/** An address may ask for elderly mode by itself; once the mode is chosen it must not ask again. */
export function withoutMode(path: string): string {
  const base = 'https://this.invalid'
  const url = new URL(path, base)
  if (!url.searchParams.has('mode')) return path
  url.searchParams.delete('mode')
  return url.pathname + url.search + url.hash
}
