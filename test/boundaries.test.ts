import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, it } from 'node:test'

/**
 * The architecture. Each module answers one question and may use, besides `standards` and `kernel`, the doors named
 * here and no others; `standards` stands on nothing (published data excepted, which run no code), `kernel` on `standards`.
 */
const architecture = {
  standards: [],
  kernel: ['standards'],
  ledger: [],
  network: ['ledger'],
  identity: ['ledger', 'network'],
  catalogue: ['ledger', 'network', 'identity'],
  centres: ['ledger', 'network', 'identity', 'catalogue'],
  exchange: ['ledger', 'network', 'identity'],
  certificates: ['ledger', 'network', 'identity', 'exchange'],
  casework: ['ledger', 'network', 'identity', 'catalogue', 'exchange', 'certificates'],
  rating: ['ledger', 'network', 'identity', 'catalogue', 'exchange', 'certificates', 'casework'],
  policy: ['ledger', 'network', 'identity', 'catalogue', 'exchange', 'certificates', 'casework'],
  oversight: ['ledger', 'network', 'identity', 'catalogue', 'exchange', 'certificates', 'casework', 'rating', 'policy'],
  portal: [
    'ledger',
    'network',
    'identity',
    'catalogue',
    'exchange',
    'certificates',
    'casework',
    'rating',
    'policy',
    'oversight',
    'centres',
  ],
  workbench: [
    'ledger',
    'network',
    'identity',
    'catalogue',
    'exchange',
    'certificates',
    'casework',
    'rating',
    'policy',
    'oversight',
    'centres',
    'portal',
  ],
} as const satisfies Record<string, readonly string[]>

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')

interface Import {
  readonly file: string
  readonly module: string | undefined
  readonly specifier: string
}

function isModule(name: string): name is keyof typeof architecture {
  return Object.hasOwn(architecture, name)
}

function moduleOf(path: string): string | undefined {
  const parts = relative(source, path).split('/')
  return parts.length > 1 ? parts[0] : undefined // files directly in src compose and may use everything
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  )
  return [...found].map((match) => ({
    file,
    module: moduleOf(file),
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  }))
}

function mayUse(module: keyof typeof architecture): ReadonlySet<string> {
  const base = module === 'standards' ? [] : module === 'kernel' ? ['standards'] : ['standards', 'kernel']
  return new Set<string>([module, ...base, ...architecture[module]])
}

function whyForbidden({ file, module, specifier }: Import): string | undefined {
  if (module === undefined || !isModule(module)) return undefined
  const isTest = /\.test\.tsx?$/.test(file)
  if (specifier.startsWith('#')) {
    const [target = '', ...inside] = specifier.slice(1).split('/')
    if (!isModule(target)) return `${specifier} is no module`
    if (inside.length > 0 && target !== 'kernel') return `${specifier} reaches behind the door of ${target}`
    if (target === module) return `${specifier} goes out of its own door to come in again`
    // A test may look at what its module's acts left elsewhere, as composition would tie it.
    return isTest || mayUse(module).has(target) ? undefined : `${module} must not use ${target}`
  }
  if (!specifier.startsWith('.')) {
    const standsOnCode = module === 'standards' && !isTest && !specifier.endsWith('.json')
    return standsOnCode ? `standards stands on nothing, not on ${specifier}` : undefined
  }
  const target = resolve(dirname(file), specifier)
  if (target.startsWith(join(source, module))) return undefined
  // Harness, vectors and the sample data of the demonstration.
  if (isTest && ['test', 'demonstration/samples'].some((folder) => target.startsWith(join(root, folder))))
    return undefined
  return `${specifier} leaves its module by a relative path`
}

describe('the boundaries of the house', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => join(root, file))
  const imports = files.flatMap(importsOf)

  it('every folder of src is a module of the table, and every module of the table is a folder', () => {
    const folders = new Set(files.map(moduleOf).filter((name) => name !== undefined))
    assert.deepEqual([...folders].sort(), Object.keys(architecture).sort())
  })

  it('every import obeys the table', () => {
    assert.ok(imports.length > 100, 'the imports were read')
    const broken = imports.flatMap((each) => {
      const why = whyForbidden(each)
      return why ? [`${relative(root, each.file)}: ${why}`] : []
    })
    assert.deepEqual(broken, [])
  })

  it('modules do not stand in a circle', () => {
    for (const [module, uses] of Object.entries(architecture)) {
      for (const used of uses) {
        const back: readonly string[] = architecture[used]
        assert.ok(!back.includes(module), `${module} and ${used} use each other`)
      }
    }
  })

  it('the rules refuse what they should', () => {
    const from = (path: string, specifier: string): Import => ({
      file: join(source, path),
      module: moduleOf(join(source, path)),
      specifier,
    })
    assert.match(whyForbidden(from('ledger/x.ts', '#casework')) ?? '', /must not use/)
    assert.match(whyForbidden(from('casework/x.ts', '#ledger/store')) ?? '', /behind the door/)
    assert.match(whyForbidden(from('casework/x.ts', '../ledger/store.ts')) ?? '', /leaves its module/)
    assert.match(whyForbidden(from('standards/x.ts', 'pg')) ?? '', /stands on nothing/)
    assert.equal(whyForbidden(from('standards/x.ts', 'a-package/days.json')), undefined)
    assert.equal(whyForbidden(from('casework/x.ts', '#certificates')), undefined)
  })
})
