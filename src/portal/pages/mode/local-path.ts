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
