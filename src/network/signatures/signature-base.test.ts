import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { suites } from '#kernel/cipher/cipher-suite'
import { contentDigest, isDigestOf } from './content-digest.ts'
import { findDictionary } from './parse-dictionary.ts'
import { component, findSignatureBase, signatureInput } from './signature-base.ts'
import { isInnerList } from './structured-field.ts'

const parameters = { created: 1618884473, keyId: 'k', algorithm: 'ed25519', tag: 'tongban' }
const value = fc.stringMatching(/^[\x21-\x7e]([\x20-\x7e]{0,30}[\x21-\x7e])?$/)
const name = fc.stringMatching(/^@?[a-z][a-z-]{0,12}$/)

function baseOf(parts: readonly (readonly [string, string])[]): string | undefined {
  const components = parts.map(([name, value]) => component(name, value))
  const input = signatureInput(
    components.map(({ identifier }) => identifier),
    parameters,
  )
  return findSignatureBase(components, input)?.toString()
}

describe('the signature base', () => {
  it('is the text that other implementations sign (RFC 9421 B.2.6)', () => {
    const input = findDictionary(
      'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
    )?.get('sig-b26')
    assert.ok(input && isInnerList(input))
    const base = findSignatureBase(
      [
        component('date', 'Tue, 20 Apr 2021 02:07:55 GMT'),
        component('@method', 'POST'),
        component('@path', '/foo'),
        component('@authority', 'example.com'),
        component('content-type', 'application/json'),
        component('content-length', '18'),
      ],
      input,
    )
    assert.ok(base)
    const publicKey = 'MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs='
    const signature = 'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=='
    assert.ok(suites.intl.verify(publicKey, base, Buffer.from(signature, 'base64')))
  })

  it('differs whenever what it covers differs', () => {
    const parts = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        assert.equal(baseOf(a) === baseOf(b), JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })

  it('cannot be made of a value with a line break, which would forge a line', () => {
    assert.equal(baseOf([['tongban-purpose', 'x\n"@method": GET']]), undefined)
    assert.equal(baseOf([['tongban-purpose', 'x\r']]), undefined)
  })
})

describe('the content digest', () => {
  it('is that of RFC 9530 in the international suite', () => {
    assert.equal(
      contentDigest(suites.intl, Buffer.from('{"hello": "world"}')),
      'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
    )
  })

  it('fits the body it was made of, in its own suite only', () => {
    for (const [suite, other] of [
      [suites.intl, suites.gm],
      [suites.gm, suites.intl],
    ] as const) {
      const body = Buffer.from('{"a":1}')
      const header = contentDigest(suite, body)
      assert.ok(isDigestOf(suite, header, body))
      assert.ok(isDigestOf(suite, `md5=:aGk=:, ${header}`, body))
      assert.ok(!isDigestOf(suite, header, Buffer.from('{"a":2}')))
      assert.ok(!isDigestOf(other, header, body))
      assert.ok(!isDigestOf(suite, 'sha-256=abc', body))
    }
  })
})
