import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { configurationManual, settings } from '#kernel/config'
import { actsManual } from '#ledger'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe('the documents say what the code does', () => {
  it('the manual of settings is the one that the table gives', () => {
    assert.equal(read('docs/configuration.md').trim(), configurationManual().trim())
  })

  it('the manual of recorded acts is the one that the table gives', () => {
    assert.equal(read('docs/ledger-acts.md').trim(), actsManual().trim())
  })

  it('every dependency has its reason, and no other is named', () => {
    // The file is npm's; only the three lists are read.
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const named = new Set(
      [...read('docs/dependencies.md').matchAll(/`([@a-z][@a-z0-9/.*-]+)`/g)].map((match) => match[1]),
    )
    const used = [
      ...Object.keys({ ...dependencies, ...optionalDependencies }),
      ...Object.keys(devDependencies ?? {}).filter((name) => !name.startsWith('@types/')),
    ]
    assert.deepEqual(
      used.filter((name) => !named.has(name)),
      [],
    )
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      assert.match(version, /^\^?\d/, `${name} has a pinned major`)
    }
  })

  for (const file of ['README.md', 'README.zh-CN.md']) {
    it(`${file} maps every folder of src`, () => {
      const text = read(file)
      for (const { name } of folders) assert.ok(text.includes(`| \`${name}\` |`), name)
    })
  }

  it('every module explains itself', () => {
    for (const { name } of folders) assert.ok(existsSync(join(root, 'src', name, 'README.md')), `src/${name}/README.md`)
  })

  it('links between documents lead somewhere', () => {
    const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'demonstration/**/*.md', 'examples/**/*.md'], {
      cwd: root,
    })
    assert.ok(documents.length > 10)
    const broken = documents.flatMap((file) => {
      const targets = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? '')
      return targets
        .filter((target) => !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`)
    })
    assert.deepEqual(broken, [])
  })

  it('files that the tour names are there', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test|docs)\/[^`*…]+)`/g)].map(
      (match) => match[1] ?? '',
    )
    assert.deepEqual(
      named.filter((file) => !file.includes('NNNN') && !existsSync(join(root, file))),
      [],
    )
  })

  it('settings that documents name exist', () => {
    const own = [
      'TONGBAN_PORT_BASE',
      'TONGBAN_DATA',
      'TONGBAN_CHROMIUM',
      'TONGBAN_PICTURES',
      'TONGBAN_TEST_DATABASE_URL',
      'TONGBAN_WRITE_MANUALS',
    ]
    const known = new Set<string>([...settings.map(({ name }) => name), ...own])
    const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md'], { cwd: root })
    const unknown = documents.flatMap((file) =>
      (read(file).match(/TONGBAN_[A-Z_]+/g) ?? []).filter((name) => !known.has(name)),
    )
    assert.deepEqual(unknown, [])
  })
})
