import { createHash, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { KeyPair } from './cipher-suite.ts'

// Curve sm2p256v1 (GB/T 32918.5): a, b, G as they enter Z.
const curve = Buffer.from(
  [
    'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc',
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7',
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  ].join(''),
  'hex',
)
const defaultId = Buffer.from('1234567812345678') // GM/T 0009
const idBits = Buffer.from([0x00, 0x80])

/** Z of a public key in SPKI DER; its last 64 bytes are the point (GB/T 32918.2 §5.5). */
function z(spki: Buffer): Buffer {
  return createHash('sm3').update(idBits).update(defaultId).update(curve).update(spki.subarray(-64)).digest()
}

/**
 * Signs with the default user id. Node's one-call `sign('sm3', …)` uses an empty id, which nobody else accepts;
 * `createSign` hashes exactly what it is given, so Z is put in front by hand.
 * @returns DER SEQUENCE { r, s } (GM/T 0009).
 */
export function sm2Sign(privateKey: KeyObject, spki: Buffer, data: Uint8Array): Buffer {
  return createSign('sm3').update(z(spki)).update(data).sign(privateKey)
}

export function sm2Verify(publicKey: KeyObject, spki: Buffer, data: Uint8Array, signature: Uint8Array): boolean {
  return createVerify('sm3').update(z(spki)).update(data).verify(publicKey, signature)
}

/** Exported to DER at once: a freshly generated key object would sign as plain ECDSA. */
export function sm2Generate(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  }
}
