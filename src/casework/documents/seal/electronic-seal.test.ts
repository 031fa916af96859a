import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { der, readElements } from './der.ts'
import { isSealOf, sealFile } from './electronic-seal.ts'

const head = {
  organisation: { id: '11360102TTTT00013G', name: { zh: '南昌市公安局东湖分局', en: 'East Lake Branch' } },
  verificationNumber: '11360102TTTT00013G-2026-1',
  madeAt: '2026-07-08T02:00:00.000Z',
}
const file = Buffer.from('%PDF-1.7\n')

/** Tags of an element and all that is in it: the form without the values. */
function formOf(bytes: Buffer, depth: number): unknown {
  return readElements(bytes).map(({ tag, content }) =>
    tag === 0x30 && depth > 0 ? [tag, formOf(content, depth - 1)] : tag,
  )
}

for (const suite of ['intl', 'gm'] as const) {
  describe(`the electronic seal of the suite ${suite}`, () => {
    const keys = openKeyRing(newKeyMaterial(suite, 'k'))
    const trusted = { publicKey: keys.publicKey, suite }
    const seal = sealFile(keys, { head, file })

    it('holds for its file and its key, and for no other', () => {
      assert.equal(isSealOf(seal, trusted, file), true)
      assert.equal(isSealOf(seal, trusted, Buffer.from('other')), false)
      const other = openKeyRing(newKeyMaterial(suite, 'k'))
      assert.equal(isSealOf(seal, { publicKey: other.publicKey, suite }, file), false)
      for (const none of [Buffer.alloc(0), Buffer.from([0x30]), Buffer.from('x'.repeat(99))]) {
        assert.equal(isSealOf(none, trusted, file), false)
      }
    })

    it('has the form of the published seal of GB/T 38540-2020, version 4', () => {
      const vectors = join(import.meta.dirname, '../../../../test/vectors/eseal.json')
      // Only the one field is read.
      const { sealDer } = JSON.parse(readFileSync(vectors, 'utf8')) as { sealDer: string }
      const [signed] = readElements(seal)
      const [toSign] = readElements(signed?.content ?? Buffer.alloc(0))
      const ours = readElements(toSign?.content ?? Buffer.alloc(0))[1]?.whole ?? Buffer.alloc(0)
      assert.deepEqual(formOf(ours, 3), formOf(Buffer.from(sealDer, 'hex'), 3))
    })

    it('with a changed bit is none, but in the certificates’ place, which hold nothing that is signed', () => {
      fc.assert(
        fc.property(fc.nat(seal.length - 1), fc.nat(7), (at, bit) => {
          const changed = Buffer.from(seal)
          changed[at] = (changed[at] ?? 0) ^ (1 << bit)
          const outer = readElements(seal)[0]?.content ?? Buffer.alloc(0)
          const [toSign] = readElements(outer)
          const signedUntil = seal.length - outer.length + (toSign?.whole.length ?? 0)
          if (at < signedUntil) assert.equal(isSealOf(changed, trusted, file), false, `byte ${at}`)
        }),
        { numRuns: 200 },
      )
    })
  })
}

it('object identifiers and lengths are written as X.690 has them', () => {
  assert.equal(der.oid('1.2.156.10197.1.501').toString('hex'), '06082a811ccf55018375')
  assert.equal(der.octets(Buffer.alloc(300)).subarray(0, 4).toString('hex'), '0482012c')
  for (const wrong of ['04810100', '0485000000000100', '0402ff', '04']) {
    assert.throws(() => readElements(Buffer.from(wrong, 'hex')))
  }
})
