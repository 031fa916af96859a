import assert from 'node:assert/strict'
import { createHash, createPrivateKey, createPublicKey, createVerify, type KeyObject } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/sm2.json' with { type: 'json' }
import { sm2Generate, sm2Sign, sm2Verify } from './sm2.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
const spkiHead = hex(vectors.spkiDerOfExampleKey).subarray(0, -65)

function spkiOf(point: string): Buffer {
  return Buffer.concat([spkiHead, hex(point)])
}

function publicKeyOf(spki: Buffer): KeyObject {
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}

/** One INTEGER of DER, minimal and positive. */
function derInteger(bytes: Buffer): Buffer {
  let start = 0
  while (start < bytes.length - 1 && bytes[start] === 0) start++
  const minimal = bytes.subarray(start)
  const body = (minimal[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), minimal]) : minimal
  return Buffer.concat([Buffer.of(2, body.length), body])
}

function derSignature(r: Buffer, s: Buffer): Buffer {
  const body = Buffer.concat([derInteger(r), derInteger(s)])
  return Buffer.concat([Buffer.of(0x30, body.length), body])
}

function toBytes(value: bigint, length = 32): Buffer {
  return hex(value.toString(16).padStart(length * 2, '0'))
}

function verifyQuietly(point: string, message: Uint8Array, signature: Uint8Array): boolean {
  const spki = spkiOf(point)
  try {
    return sm2Verify(publicKeyOf(spki), spki, message, signature)
  } catch {
    return false
  }
}

const example = vectors.signValid[0]
assert.ok(example)
const exampleMessage = hex(example.messageHex)
const order = BigInt(`0x${vectors.curve.n}`)

describe('SM2 signatures, the published vectors', () => {
  for (const { note, publicKey, id, messageHex, der } of vectors.signValid) {
    const isDefault = id === vectors.defaultId
    it(`${isDefault ? 'accepts' : 'refuses, since it signs for another user id'}: ${note}`, () => {
      assert.equal(verifyQuietly(publicKey, hex(messageHex), hex(der)), isDefault)
    })
  }

  for (const vector of vectors.signInvalid) {
    it(`refuses: ${vector.reason}`, () => {
      const der =
        'der' in vector && typeof vector.der === 'string'
          ? hex(vector.der)
          : derSignature(hex(String(vector.r)), hex(String(vector.s)))
      // One vector is the good example, wrong only under an empty user id, which this suite never takes.
      const isWrongForEmptyIdOnly = vector.idHex === ''
      assert.equal(verifyQuietly(vector.publicKey, hex(vector.messageHex), der), isWrongForEmptyIdOnly)
    })
  }

  for (const { reason, der } of vectors.derInvalid) {
    it(`refuses DER that is not strict: ${reason}`, () => {
      assert.equal(verifyQuietly(example.publicKey, exampleMessage, hex(der)), false)
    })
  }
})

/** Z by GB/T 32918.2 §5.5 for any user id, written apart from the code it is compared with. */
function zOf(idHex: string, point: string): Buffer {
  const id = hex(idHex)
  const bits = Buffer.from([(id.length * 8) >> 8, (id.length * 8) & 0xff])
  const { a, b, gx, gy } = vectors.curve
  return createHash('sm3')
    .update(Buffer.concat([bits, id, hex(a + b + gx + gy), hex(point).subarray(1)]))
    .digest()
}

describe('SM2 signatures, what is hashed before the message', () => {
  for (const { note, publicKey, idHex, messageHex, za, e, der, raw, r, s } of vectors.signValid) {
    it(`is Z and gives e, and under its own user id the signature holds: ${note}`, () => {
      const z = zOf(idHex, publicKey)
      assert.equal(z.toString('hex'), za)
      assert.equal(createHash('sm3').update(z).update(hex(messageHex)).digest('hex'), e)
      const verify = createVerify('sm3').update(z).update(hex(messageHex))
      assert.equal(verify.verify(publicKeyOf(spkiOf(publicKey)), hex(der)), true)
      assert.deepEqual([derSignature(hex(r), hex(s)).toString('hex'), r + s], [der, raw])
    })
  }

  it('starts with the length of the default id in bits', () => {
    assert.equal(Buffer.byteLength(vectors.defaultId) * 8, Number.parseInt(vectors.defaultIdEntl, 16))
  })

  it('is the same when we sign with the key of the example', () => {
    const spki = hex(vectors.spkiDerOfExampleKey)
    assert.deepEqual(spkiOf(example.publicKey), spki)
    const key = hex(vectors.pkcs8DerOfExampleKeyTestOnly)
    const signature = sm2Sign(createPrivateKey({ key, format: 'der', type: 'pkcs8' }), spki, exampleMessage)
    const verify = createVerify('sm3').update(hex(example.za)).update(exampleMessage)
    assert.equal(verify.verify(publicKeyOf(spki), signature), true)
  })
})

describe('SM2 signatures, what nobody may slip in', () => {
  const r = BigInt(`0x${example.r}`)
  const s = BigInt(`0x${example.s}`)

  it('refuses r and s outside 1 … n − 1', () => {
    const outside: readonly (readonly [bigint, bigint])[] = [
      [0n, s],
      [r, 0n],
      [order, s],
      [r, order],
      [r, s + order],
      [order - r, order - s],
    ]
    for (const [oneR, oneS] of outside) {
      const signature = derSignature(toBytes(oneR, 40), toBytes(oneS, 40))
      assert.equal(verifyQuietly(example.publicKey, exampleMessage, signature), false)
    }
  })

  it('refuses negative integers, raw r ‖ s, nothing, and the wrong length', () => {
    const good = hex(example.der)
    const negative = Buffer.concat([Buffer.of(0x30, 0x44, 2, 32), hex(example.r), Buffer.of(2, 32), hex(example.s)])
    for (const signature of [negative, hex(example.raw), Buffer.alloc(0), good.subarray(0, -1), Buffer.alloc(70)])
      assert.equal(verifyQuietly(example.publicKey, exampleMessage, signature), false)
  })

  it('refuses any altered byte of a signature', () => {
    const good = hex(example.der)
    for (let at = 0; at < good.length; at++) {
      const altered = Buffer.from(good)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      assert.equal(verifyQuietly(example.publicKey, exampleMessage, altered), false, `byte ${at}`)
    }
  })

  it('refuses the signature under the key of somebody else', () => {
    const other = vectors.signValid[1]
    assert.ok(other)
    assert.equal(verifyQuietly(other.publicKey, exampleMessage, hex(example.der)), false)
  })
})

describe('SM2 signatures, our own', () => {
  it('come out as strict DER that verifies, whatever the data', () => {
    const pair = sm2Generate()
    const spki = Buffer.from(pair.publicKey, 'base64')
    const privateKey = createPrivateKey({ key: Buffer.from(pair.privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const signature = sm2Sign(privateKey, spki, data)
        const lengthOfR = signature.readUInt8(3)
        const rebuilt = derSignature(signature.subarray(4, 4 + lengthOfR), signature.subarray(6 + lengthOfR))
        return signature.equals(rebuilt) && sm2Verify(publicKeyOf(spki), spki, data, signature)
      }),
      { numRuns: 50 },
    )
  })

  it('are made with keys of the curve sm2p256v1', () => {
    const spki = Buffer.from(sm2Generate().publicKey, 'base64')
    assert.deepEqual(spki.subarray(0, -65), spkiHead)
  })
})
