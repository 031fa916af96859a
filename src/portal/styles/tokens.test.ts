import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { withSystemDark } from './stylesheets.ts'

type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

function block(selector: string): Tokens {
  const found: Record<string, string> = {}
  for (const [, body = ''] of css.matchAll(new RegExp(`^${selector.replace(/[[\]]/g, '\\$&')} \\{([^}]*)\\}`, 'gm'))) {
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{6});/g)) found[name] = value
  }
  return found
}

const light = block(':root')
const themes = {
  light,
  dark: { ...light, ...block(':root[data-theme="dark"]') },
  elder: { ...light, ...block(':root[data-mode="elder"]') },
}

/** WCAG 2.x relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['bg-page', 'bg-surface', 'bg-sunken']
const onGround = [
  'text-primary',
  'text-secondary',
  'text-tertiary',
  'brand-base',
  'brand-hover',
  'link',
  'link-visited',
  'ok-base',
  'warn-base',
  'danger-base',
]
const textPairs: readonly (readonly [string, string])[] = [
  ...onGround.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['brand-on-tint', 'brand-tint'],
  ['ok-on-tint', 'ok-tint'],
  ['warn-on-tint', 'warn-tint'],
  ['danger-on-tint', 'danger-tint'],
  ...['brand-tint', 'ok-tint', 'warn-tint', 'danger-tint'].map((ground) => ['text-secondary', ground] as const),
  ['text-secondary', 'neutral-tint'],
  ['link', 'brand-tint'],
  ['link', 'ok-tint'],
  ['link', 'warn-tint'],
  ['brand-on-base', 'brand-base'],
  ['ok-on-base', 'ok-base'],
  ['danger-on-base', 'danger-base'],
  ['danger-on-base', 'danger-hover'],
  ['on-selected', 'selected'],
  ['text-on-inverse', 'bg-inverse'],
]
const edgePairs: readonly (readonly [string, string])[] = [
  ...grounds.map((ground) => ['control-border', ground] as const),
  ['ok-base', 'track'],
  ['brand-base', 'track'],
]

const floors = { light: { text: 4.5, edge: 3 }, dark: { text: 4.5, edge: 3 }, elder: { text: 7, edge: 4.5 } }

for (const [name, tokens] of Object.entries<Tokens>(themes)) {
  describe(`the ${name} theme`, () => {
    const floor = floors[name as keyof typeof floors]
    for (const [ink, ground] of textPairs) {
      test(`text in ${ink} on ${ground} reaches ${floor.text}`, () => {
        const reached = ratio(tokens[ink] ?? '', tokens[ground] ?? '')
        assert.ok(reached >= floor.text, `${tokens[ink]} on ${tokens[ground]} is ${reached.toFixed(2)}`)
      })
    }
    for (const [edge, ground] of edgePairs) {
      test(`${edge} beside ${ground} reaches ${floor.edge}`, () => {
        const reached = ratio(tokens[edge] ?? '', tokens[ground] ?? '')
        assert.ok(reached >= floor.edge, `${tokens[edge]} on ${tokens[ground]} is ${reached.toFixed(2)}`)
      })
    }
    test('one of the two focus rings reaches 3 on every ground', () => {
      for (const ground of [
        ...grounds,
        'bg-inverse',
        'brand-base',
        'brand-tint',
        'ok-tint',
        'warn-tint',
        'danger-tint',
      ]) {
        const reached = Math.max(
          ratio(tokens['focus-outer'] ?? '', tokens[ground] ?? ''),
          ratio(tokens['focus-inner'] ?? '', tokens[ground] ?? ''),
        )
        assert.ok(reached >= 3, `${ground}: ${reached.toFixed(2)}`)
      }
      assert.ok(ratio(tokens['focus-outer'] ?? '', tokens['focus-inner'] ?? '') >= 3, 'the rings differ')
    })
  })
}

test('the ratios printed in the specification are the ones computed here', () => {
  assert.equal(ratio('#16202E', '#F6F7F5').toFixed(2), '15.26')
  assert.equal(ratio('#0F3C70', '#E6EEF7').toFixed(2), '9.44')
  assert.equal(ratio('#FF9A90', '#17202C').toFixed(2), '8.03')
})

test('a device in the dark gets exactly the dark values, unless the page is light or in elderly mode', () => {
  const text = withSystemDark(css)
  const [, system = ''] =
    /prefers-color-scheme: dark\) \{ :root:not\(\[data-theme="light"\]\):not\(\[data-mode="elder"\]\) \{([^}]*)\}/.exec(
      text,
    ) ?? []
  const [, chosen = ''] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(text) ?? []
  assert.ok(chosen.length > 100)
  assert.equal(system, chosen)
})
