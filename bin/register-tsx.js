// Node strips types from .ts but knows no JSX: .tsx goes through esbuild, once per content of a file.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'tongban-tsx')
// Stripped and compiled once instead of at every start: five platforms share two cores when they start together.
enableCompileCache(join(cache, '..', 'node-compile'))

function compile(url) {
  const source = readFileSync(fileURLToPath(url), 'utf8')
  const kept = join(cache, `${createHash('sha256').update(source).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', format: 'esm', sourcefile: url })
    try {
      mkdirSync(cache, { recursive: true })
      // Five platforms start at once: a reader must never see half a file.
      writeFileSync(`${kept}.${process.pid}`, code)
      renameSync(`${kept}.${process.pid}`, kept)
    } catch {
      // A read-only installation compiles at every start instead.
    }
    return code
  }
}

registerHooks({
  load(url, context, next) {
    return url.endsWith('.tsx') ? { format: 'module', shortCircuit: true, source: compile(url) } : next(url, context)
  },
})
