import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop, transform, transformSync } from 'esbuild'

const root = join(import.meta.dirname, '..')
/** Where what has been compiled is kept, each file under the digest of its source. */
export const cacheFolder = join(root, 'node_modules', '.cache')
const kept = (source: string): string =>
  join(cacheFolder, 'tongban-tsx', `${createHash('sha256').update(source).digest('hex')}.js`)
const options = (file: string) => ({ loader: 'tsx', jsx: 'automatic', format: 'esm', sourcefile: file }) as const

function keep(source: string, code: string): void {
  const path = kept(source)
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    // Five platforms start at once: a reader must never see half a file.
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // A read-only installation compiles at every start instead.
  }
}

function find(source: string): string | undefined {
  try {
    return readFileSync(kept(source), 'utf8')
  } catch {
    return undefined
  }
}

/** JavaScript of a .tsx file. */
export function compileTsx(file: string): string {
  const source = readFileSync(file, 'utf8')
  const known = find(source)
  if (known !== undefined) return known
  const { code } = transformSync(source, options(file))
  keep(source, code)
  return code
}

/** Compiles every .tsx that is not kept yet through one esbuild, before several processes would each do it file by file. */
export async function compileAllTsx(): Promise<void> {
  const files = globSync('src/**/*.tsx', { cwd: root })
  await Promise.all(
    files.map(async (file) => {
      const source = readFileSync(join(root, file), 'utf8')
      if (find(source) === undefined) keep(source, (await transform(source, options(join(root, file)))).code)
    }),
  )
  await stop() // its service process has nothing left to do
}
