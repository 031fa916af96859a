import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { Asset } from '../styles/minify.ts'
import { assetOf } from '../styles/minify.ts'

/** Bundled in memory at start: there is no build step and nothing generated lies on the disk. */
function bundle(name: string, entry: string): Asset {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome80',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [output] = built.outputFiles
  if (!output) throw new Error(`nothing was built from ${entry}`)
  return assetOf(name, 'js', 'text/javascript; charset=utf-8', output.text)
}

export function buildPortalScript(): Asset {
  return bundle('enhance', './enhance.ts')
}

export function buildWorkbenchScript(): Asset {
  return bundle('workbench', './workbench.ts')
}
