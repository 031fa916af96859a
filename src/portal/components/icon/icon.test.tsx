import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { IconName } from './glyphs.ts'
import { glyphs } from './glyphs.ts'
import { Icon } from './icon.tsx'

test('a drawing is never read and never takes the focus', () => {
  assert.match(
    renderToStaticMarkup(<Icon name="search" />),
    /^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M/,
  )
})

test('every glyph is a path in good form', () => {
  for (const [name, path] of Object.entries<string>(glyphs)) {
    assert.match(path, /^[Mm][\d\s.,MLHVCSQTAZmlhvcsqtaz-]+$/, name as IconName)
  }
})
