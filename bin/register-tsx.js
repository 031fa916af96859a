// Node strips types from .ts but knows no JSX: .tsx goes through esbuild, once per content of a file.
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, compileTsx } from './tsx-cache.ts'

// Stripped and compiled once instead of at every start: five platforms share two cores when they start together.
enableCompileCache(join(cacheFolder, 'node-compile'))

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: compileTsx(fileURLToPath(url)) }
  },
})
