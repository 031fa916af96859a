import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Frame } from './frame.ts'
import { href, modeHref, nextTextSize, otherLanguageHref, signInHref, textSizes } from './frame.ts'
import { sampleFrame } from './sample-frame.ts'

const english: Frame = { ...sampleFrame, language: 'en' }

test('English lives under /en, Chinese has no prefix', () => {
  assert.equal(href(sampleFrame, '/items'), '/items')
  assert.equal(href(english, '/items'), '/en/items')
  assert.equal(href(english, '/'), '/en')
  assert.equal(href(english, '/?mode=elder'), '/en?mode=elder')
})

test('the other language shows the same page', () => {
  assert.equal(otherLanguageHref(sampleFrame), '/en/items?for=person')
  assert.equal(otherLanguageHref(english), '/items?for=person')
})

test('changing the display and signing in come back to this very page', () => {
  const back = (address: string, name: string) => new URL(address, 'http://localhost').searchParams.get(name)
  assert.equal(back(modeHref(english, { set: 'elder' }), 'back'), '/en/items?for=person')
  assert.equal(back(modeHref(sampleFrame, { size: 130 }), 'size'), '130')
  assert.equal(back(signInHref(sampleFrame), 'return'), '/items?for=person')
})

test('one button reaches every text size and leads back to the first', () => {
  const seen = textSizes.map((size) => nextTextSize(size))
  assert.deepEqual(new Set(seen), new Set(textSizes))
  assert.equal(nextTextSize(150), 100)
})
