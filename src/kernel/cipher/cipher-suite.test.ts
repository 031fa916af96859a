import assert from 'node:assert/strict'
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import sm3 from '../../../test/vectors/sm3.json' with { type: 'json' }
import sm4 from '../../../test/vectors/sm4.json' with { type: 'json' }
import { suiteOfKey, suites } from './cipher-suite.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
const { gm, intl } = suites

describe('SM3 as the gm suite has it', () => {
  for (const { messageHex, note, digest } of sm3.hash) {
    it(`digests ${messageHex.length / 2} bytes ${note}`, () => {
      assert.equal(gm.digest(hex(messageHex)).toString('hex'), digest)
    })
  }

  it('digests a million letters', () => {
    assert.equal(gm.digest('a'.repeat(1_000_000)).toString('hex'), sm3.millionA)
  })

  for (const [at, { keyHex, messageHex, mac }] of sm3.hmac.entries()) {
    it(`authenticates, vector ${at + 1}`, () => {
      assert.equal(gm.mac(hex(keyHex), hex(messageHex)).toString('hex'), mac)
    })
  }

  for (const { zHex, length, out } of sm3.kdfSm3) {
    it(`derives ${length} bytes as GB/T 32918 does`, () => {
      const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
        gm.digest(Buffer.concat([hex(zHex), Buffer.of(0, 0, 0, at + 1)])),
      )
      assert.equal(Buffer.concat(blocks).subarray(0, length).toString('hex'), out)
    })
  }
})

describe('SM4 as this Node.js has it', () => {
  for (const { key, plaintext, ciphertext, note } of sm4.ecbBlock) {
    it(`encrypts one block: ${note} ${plaintext.slice(0, 8)}`, () => {
      const cipher = createCipheriv('sm4-ecb', hex(key), null).setAutoPadding(false)
      assert.equal(cipher.update(plaintext, 'hex', 'hex'), ciphertext)
    })
  }

  it('encrypts a million times', () => {
    const { key, plaintext, ciphertext } = sm4.millionRounds
    // CBC over zeros feeds each block of ciphertext into the next encryption: the million rounds in one call.
    const cipher = createCipheriv('sm4-cbc', hex(key), hex(plaintext)).setAutoPadding(false)
    assert.equal(cipher.update(Buffer.alloc(16_000_000)).subarray(-16).toString('hex'), ciphertext)
  })

  for (const { key, iv, plaintext, padding, ciphertext } of sm4.cbc) {
    it(`chains blocks, padding ${padding}`, () => {
      const cipher = createCipheriv('sm4-cbc', hex(key), hex(iv)).setAutoPadding(padding !== 'none')
      assert.equal(cipher.update(plaintext, 'hex', 'hex') + cipher.final('hex'), ciphertext)
    })
  }

  for (const { key, iv, plaintext, ciphertext } of sm4.ctr) {
    it('counts', () => {
      const cipher = createDecipheriv('sm4-ctr', hex(key), hex(iv))
      assert.equal(cipher.update(ciphertext, 'hex', 'hex') + cipher.final('hex'), plaintext)
    })
  }

  for (const { key, iv, aad, plaintext, ciphertext, tag } of sm4.gcm) {
    it(`opens what GCM sealed elsewhere, nonce ${iv}`, () => {
      const sealed = hex(iv + tag + ciphertext)
      assert.equal(gm.decrypt(hex(key), sealed, hex(aad)).toString('hex'), plaintext)
    })
  }

  for (const { key, iv, aad, ciphertext, tag, reason } of sm4.gcmInvalid) {
    it(`opens nothing: ${reason}`, () => {
      assert.throws(() => gm.decrypt(hex(key), hex(iv + tag + ciphertext), hex(aad)))
    })
  }
})

describe('AES-256-GCM as the intl suite has it', () => {
  it('opens test case 16 of the GCM specification', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308'.repeat(2))
    const sealed = hex(
      [
        'cafebabefacedbaddecaf888',
        '76fc6ece0f4e1768cddf8853bb2d551b',
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa',
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
      ].join(''),
    )
    const plain = intl.decrypt(key, sealed, hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'))
    assert.match(plain.toString('hex'), /^d9313225f88406e5.*ba637b39$/)
  })
})

for (const suite of [intl, gm]) {
  describe(`what every suite promises, ${suite.name}`, () => {
    const key = suite.digest('key').subarray(0, suite.keyBytes)

    it('opens what it sealed and never seals alike', () => {
      fc.assert(
        fc.property(fc.uint8Array(), fc.uint8Array(), (plain, associated) => {
          const sealed = suite.encrypt(key, plain, associated)
          assert.notDeepEqual(sealed, suite.encrypt(key, plain, associated))
          return suite.decrypt(key, sealed, associated).equals(Buffer.from(plain))
        }),
      )
    })

    it('opens nothing under another key, other associated data, or when cut short', () => {
      const sealed = suite.encrypt(key, hex('c0ffee'), hex('01'))
      const other = suite.digest('other').subarray(0, suite.keyBytes)
      assert.throws(() => suite.decrypt(other, sealed, hex('01')))
      assert.throws(() => suite.decrypt(key, sealed, hex('02')))
      for (let length = 0; length < sealed.length; length++)
        assert.throws(() => suite.decrypt(key, sealed.subarray(0, length), hex('01')), `${length} bytes`)
    })

    it('takes no shortened tag: a tag of four bytes could be guessed', () => {
      const sealed = suite.encrypt(key, Buffer.alloc(0), hex('01'))
      for (let length = 12; length < 28; length++)
        assert.throws(() => suite.decrypt(key, sealed.subarray(0, length), hex('01')), `${length - 12} bytes of tag`)
    })

    it('verifies nothing under a key that is no key or of the other suite', () => {
      const pair = suite.generate()
      const signature = suite.sign(pair, hex('c0ffee'))
      const foreign = (suite === gm ? intl : gm).generate().publicKey
      assert.equal(suite.verify(pair.publicKey, hex('c0ffee'), signature), true)
      for (const wrong of ['', 'AAAA', foreign, suite.generate().publicKey])
        assert.equal(suite.verify(wrong, hex('c0ffee'), signature), false)
    })

    it('knows its own public keys, and nothing else, as its own', () => {
      assert.equal(suiteOfKey(suite.generate().publicKey), suite.name)
      assert.equal(suiteOfKey('AAAA'), undefined)
      assert.equal(suiteOfKey(''), undefined)
    })
  })
}
