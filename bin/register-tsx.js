// Node strips types from .ts but knows no JSX: .tsx goes through esbuild, once per content of a file.
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, compileTsx } from './tsx-cache.ts'

// Stripped and compiled once instead of at every start: five platforms share two cores when they start together.
enableCompileCache(join(cacheFolder, 'node-compile'))

let isReactLoaded = false

/**
 * React decides by NODE_ENV, once, which of its builds it is. Pages always get the production build: the other one renders
 * several times slower and helps only a browser's developer tools, which never see ours.
 */
function loadProductionReact() {
  if (isReactLoaded) return
  isReactLoaded = true
  const given = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const require = createRequire(import.meta.url)
  for (const name of ['react', 'react/jsx-runtime', 'react-dom/server']) require(name)
  if (given === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = given
}

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    loadProductionReact()
    return { format: 'module', shortCircuit: true, source: compileTsx(fileURLToPath(url)) }
  },
})
