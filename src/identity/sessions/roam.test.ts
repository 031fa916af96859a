import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Call } from '#kernel/http'
import { anonymous, type Principal } from '#kernel/principal'
import { roamingRedirect, withMarker } from './roam.ts'

interface Visit {
  readonly path?: string
  readonly kind?: 'hub' | 'node'
  readonly language?: 'zh-CN' | 'en'
  readonly cookies?: Readonly<Record<string, string>>
  readonly isNavigation?: boolean
  readonly who?: Principal
}

function redirectOf({
  path = '/',
  kind = 'node',
  language = 'zh-CN',
  cookies = {},
  isNavigation = true,
  who = anonymous,
}: Visit) {
  // Only what the function reads of a call.
  const call = {
    who,
    path,
    language,
    isNavigation,
    cookie: (name: string) => cookies[name],
    services: { platform: { kind } },
  }
  return roamingRedirect(call as unknown as Call)
}

test('a browser’s first document leads through the hub once and notes so', () => {
  const reply = redirectOf({ path: '/items?for=person' })
  assert.equal(reply?.localRedirect, '/signin/silent?return=%2Fitems%3Ffor%3Dperson')
  assert.deepEqual(reply?.cookies, [{ name: 'roam', value: '1', maxAge: 600 }])
  assert.equal(redirectOf({ language: 'en' })?.localRedirect, '/signin/silent?return=%2Fen')
})

test('scripts, crawlers, the signed-in and those already asked about see the page', () => {
  assert.equal(redirectOf({ isNavigation: false }), null)
  assert.equal(redirectOf({ cookies: { roam: '1' } }), null)
  assert.equal(redirectOf({ who: { kind: 'system' } }), null)
})

test('at the hub only who is signed in there has anything to be asked about', () => {
  assert.equal(redirectOf({ kind: 'hub' }), null)
  assert.ok(redirectOf({ kind: 'hub', cookies: { oidc: 'x' } }))
})

test('the marker on the address ends it for a browser that keeps no cookies', () => {
  const back = withMarker('/items?for=person#top')
  assert.equal(back, '/items?for=person&roam=off#top')
  assert.equal(redirectOf({ path: back }), null)
})
