import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localPath } from './return-path.ts'

test('a path of this platform is kept, with its query', () => {
  assert.equal(localPath('/items/000709?region=360100#how', 'zh-CN'), '/items/000709?region=360100#how')
})

test('in English the way back is English', () => {
  assert.equal(localPath('/my/cases', 'en'), '/en/my/cases')
  assert.equal(localPath('/en/my/cases', 'en'), '/en/my/cases')
  assert.equal(localPath('/', 'en'), '/en')
})

test('an address elsewhere leads home instead', () => {
  const foreign = [
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example',
    '/\n//evil.example',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/..//evil.example',
    `/${'a'.repeat(2000)}`,
  ]
  for (const asked of foreign) assert.equal(localPath(asked, 'zh-CN'), '/', String(asked))
})

test('the sign-in pages are not come back to', () => {
  for (const asked of ['/signin', '/signin?level=2', '/en/signin/phone', '/signout', '/w/signin', '/oidc/auth'])
    assert.equal(localPath(asked, 'zh-CN'), '/')
})

test('whatever is asked for, a browser stays on this platform', () => {
  // Pieces from which foreign addresses are made, in any order.
  const piece = fc.constantFrom(
    '/',
    '\\',
    '//',
    'https:',
    'evil.example',
    '@',
    '..',
    '\t',
    '\n',
    '%2f',
    '?',
    '#',
    ':',
    'a',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (asked) => {
        const url = new URL(localPath(asked, 'zh-CN'), 'https://platform.example')
        assert.equal(url.origin, 'https://platform.example')
      },
    ),
  )
})
