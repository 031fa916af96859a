import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newKeyMaterial, openKeyRing } from './keys.ts'

for (const suite of ['intl', 'gm'] as const) {
  describe(`key ring, suite ${suite}`, () => {
    const material = newKeyMaterial(suite, 'test')
    const keys = openKeyRing(material)

    it('opens what it sealed, whatever the text', () => {
      fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => keys.open('a.b', keys.seal('a.b', text)) === text))
    })

    it('seals the same text differently each time', () => {
      assert.notDeepEqual(keys.seal('a.b', 'x'), keys.seal('a.b', 'x'))
    })

    it('refuses a value of another table', () => {
      assert.throws(() => keys.open('a.c', keys.seal('a.b', 'x')))
    })

    it('notices any flipped bit', () => {
      const sealed = keys.seal('a.b', 'personal')
      for (let at = 1; at < sealed.length; at++) {
        const altered = Buffer.from(sealed)
        altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
        assert.throws(() => keys.open('a.b', altered))
      }
    })

    it('gives equal values one blind index, and other domains another', () => {
      assert.deepEqual(keys.index('phone', '1'), keys.index('phone', '1'))
      assert.notDeepEqual(keys.index('phone', '1'), keys.index('number', '1'))
    })

    it('opens old values after a new master has come', () => {
      const old = keys.seal('a.b', 'x')
      const fresh = newKeyMaterial(suite, 'other').masters[0]
      assert.ok(fresh)
      const rotated = openKeyRing({ ...material, masters: [{ version: 2, key: fresh.key }, ...material.masters] })
      assert.equal(rotated.open('a.b', old), 'x')
      assert.equal(rotated.seal('a.b', 'x').readUInt8(0), 2)
    })

    it('verifies its own signature and no altered one', () => {
      const signature = keys.sign(Buffer.from('act'))
      assert.equal(keys.verify(keys.publicKey, Buffer.from('act'), signature), true)
      assert.equal(keys.verify(keys.publicKey, Buffer.from('acT'), signature), false)
      assert.equal(keys.verify('bm90IGEga2V5', Buffer.from('act'), signature), false)
    })
  })
}
