import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { checkResidentId } from '#standards'

const root = resolve(import.meta.dirname, '..')
const files = globSync(
  ['src/**/*.{ts,tsx,css,sql}', 'demonstration/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts', 'bin/*.js'],
  { cwd: root },
)
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('test/')
/** Tables of data: long because the country is large. */
const isTable = (file: string): boolean => /\/data\/|\/samples\/items\//.test(file)
const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length
const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file) && !isTest(file) && !isTable(file))
const cupboards = /\/(utils?|common|shared|helpers?|services|controllers|misc|lib)(\/|\.tsx?$)/

function breaks(list: readonly string[], broken: (file: string) => boolean): string[] {
  return list.filter(broken)
}

describe('budgets', () => {
  it('no file is longer than 400 lines', () => {
    assert.deepEqual(
      breaks(
        files.filter((file) => !isTable(file)),
        (file) => linesOf(file) > 400,
      ),
      [],
    )
  })

  it('half of the source files have at most 80 lines', () => {
    const sorted = sources.map(linesOf).sort((a, b) => a - b)
    assert.ok((sorted[Math.floor(sorted.length / 2)] ?? 0) <= 80)
  })

  it('no folder holds more than 15 source files, and none is deeper than 4 levels below src', () => {
    const counts = new Map<string, number>()
    for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
    assert.deepEqual(
      [...counts].filter(([, count]) => count > 15),
      [],
    )
    assert.deepEqual(
      breaks(sources, (file) => dirname(file).split('/').length > 5),
      [],
    )
  })

  it('there is no cupboard', () => {
    // kernel/services.ts is the one list of what verbs get from outside.
    assert.deepEqual(
      breaks(
        files,
        (file) => cupboards.test(`/${file}`) && file !== 'src/kernel/services.ts' && file !== 'test/services.ts',
      ),
      [],
    )
  })

  it('test code is at least as long as half of the source', () => {
    const total = (list: readonly string[]): number => list.reduce((sum, file) => sum + linesOf(file), 0)
    const tests = total(files.filter((file) => isTest(file) && /\.tsx?$/.test(file)))
    assert.ok(tests * 2 >= total(sources), `${tests} lines of tests`)
  })

  it('nothing loosens the types or is left unfinished', () => {
    const loose = /(?::|\bas|<)\s*any\s*(?:[,;)=\]}>|&]|$)|@ts-(?:ignore|expect-error|nocheck)|\b(?:TODO|FIXME)\b/m
    const code = files.filter((file) => /\.tsx?$/.test(file) && file !== 'test/budgets.test.ts')
    assert.deepEqual(
      breaks(code, (file) => loose.test(readFileSync(join(root, file), 'utf8'))),
      [],
    )
  })

  it('no source holds a real-looking identity number or phone', () => {
    const code = files.filter((file) => !file.startsWith('test/vectors/'))
    const found = code.flatMap((file) => {
      const numbers =
        readFileSync(join(root, file), 'utf8').match(/(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9X](?![0-9A-Za-z])/g) ?? []
      return numbers.filter((number) => checkResidentId(number).ok).map(() => file)
    })
    const phones = breaks(code, (file) =>
      /(?<![0-9A-Za-z.])1[3-9][0-9]{9}(?![0-9A-Za-z])/.test(readFileSync(join(root, file), 'utf8')),
    )
    assert.deepEqual([...found, ...phones], [])
  })

  it('no file names a package registry or a path of a machine', () => {
    const everything = globSync(['**/*.{ts,tsx,js,json,md,css,sql,yml}', '.ci/run', '.npmrc'], {
      cwd: root,
      exclude: ['node_modules/**', '.data/**'],
    })
    const named = /registry\.npm|npmjs\.(org|com)|"resolved": *"http|(?<![\w.-])\/(work|farm|home)\/[a-z]/
    const own = new Set(['test/budgets.test.ts'])
    assert.deepEqual(
      breaks(
        everything.filter((file) => !own.has(file)),
        (file) => named.test(readFileSync(join(root, file), 'utf8')),
      ),
      [],
    )
  })
})
