import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'

/** A file served under a name made from its content, so that browsers may keep it for ever. */
export interface Asset {
  readonly path: string
  readonly mediaType: string
  readonly body: Buffer
  readonly gzip: Buffer
}

export function assetOf(name: string, extension: string, mediaType: string, text: string): Asset {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  return { path: `/assets/${name}.${hash}.${extension}`, mediaType, body, gzip: gzipSync(body, { level: 9 }) }
}

export function read(url: URL): string {
  return readFileSync(url, 'utf8')
}

/** Chromium 80 is the oldest that must work (portal.md 3.16), without its help for nesting or ranges. */
export function minifyStyle(text: string): string {
  return transformSync(text, { loader: 'css', minify: true, target: 'chrome105' }).code
}
