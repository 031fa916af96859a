import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { sm2Generate, sm2Sign, sm2Verify } from './sm2.ts'

export type SuiteName = 'intl' | 'gm'

/** A key pair as DER, base64: PKCS#8 and SPKI. */
export interface KeyPair {
  readonly privateKey: string
  readonly publicKey: string
}

/** One set of algorithms for everything a platform seals, indexes, digests and signs. */
export interface CipherSuite {
  readonly name: SuiteName
  /** Name in RFC 9421 `alg`; the SM2 one is ours, since the registry has none. */
  readonly signatureAlgorithm: string
  /** Name in RFC 9530 Content-Digest. */
  readonly digestAlgorithm: string
  readonly keyBytes: number
  digest(data: Uint8Array | string): Buffer
  mac(key: Uint8Array, data: Uint8Array | string): Buffer
  /** nonce(12) ‖ tag(16) ‖ ciphertext. */
  encrypt(key: Uint8Array, plain: Uint8Array, associated: Uint8Array): Buffer
  /** @throws when key, data or associated data do not belong together. */
  decrypt(key: Uint8Array, sealed: Uint8Array, associated: Uint8Array): Buffer
  generate(): KeyPair
  sign(pair: KeyPair, data: Uint8Array): Buffer
  verify(publicKey: string, data: Uint8Array, signature: Uint8Array): boolean
}

function gcm(cipher: 'aes-256-gcm' | 'sm4-gcm'): Pick<CipherSuite, 'encrypt' | 'decrypt'> {
  // @types/node knows the AES names only; sm4-gcm has the same interface (Node ≥ 26, checked by the known-answer test).
  const algorithm = cipher as 'aes-256-gcm'
  return {
    encrypt(key, plain, associated) {
      const nonce = randomBytes(12)
      const sealing = createCipheriv(algorithm, key, nonce).setAAD(associated)
      const body = Buffer.concat([sealing.update(plain), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), body])
    },
    decrypt(key, sealed, associated) {
      const bytes = Buffer.from(sealed)
      const opening = createDecipheriv(algorithm, key, bytes.subarray(0, 12)).setAAD(associated)
      opening.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()])
    },
  }
}

// Importing a key costs more than using it; a platform knows a handful of keys.
const imported = new Map<string, KeyObject>()
function importKey(base64: string, kind: 'private' | 'public'): KeyObject {
  const known = imported.get(base64)
  if (known) return known
  const key = Buffer.from(base64, 'base64')
  const object =
    kind === 'private'
      ? createPrivateKey({ key, format: 'der', type: 'pkcs8' })
      : createPublicKey({ key, format: 'der', type: 'spki' })
  if (imported.size < 1000) imported.set(base64, object)
  return object
}

const intl: CipherSuite = {
  name: 'intl',
  signatureAlgorithm: 'ed25519',
  digestAlgorithm: 'sha-256',
  keyBytes: 32,
  digest: (data) => createHash('sha256').update(data).digest(),
  mac: (key, data) => createHmac('sha256', key).update(data).digest(),
  ...gcm('aes-256-gcm'),
  generate() {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    return {
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    }
  },
  sign: (pair, data) => sign(null, data, importKey(pair.privateKey, 'private')),
  verify(publicKey, data, signature) {
    try {
      return verify(null, data, importKey(publicKey, 'public'), signature)
    } catch {
      return false // a key that is no key verifies nothing
    }
  },
}

const gm: CipherSuite = {
  name: 'gm',
  signatureAlgorithm: 'sm2-sm3',
  digestAlgorithm: 'sm3',
  keyBytes: 16,
  digest: (data) => createHash('sm3').update(data).digest(),
  mac: (key, data) => createHmac('sm3', key).update(data).digest(),
  ...gcm('sm4-gcm'),
  generate: sm2Generate,
  sign: (pair, data) => sm2Sign(importKey(pair.privateKey, 'private'), Buffer.from(pair.publicKey, 'base64'), data),
  verify(publicKey, data, signature) {
    try {
      return sm2Verify(importKey(publicKey, 'public'), Buffer.from(publicKey, 'base64'), data, signature)
    } catch {
      return false
    }
  },
}

export const suites: Readonly<Record<SuiteName, CipherSuite>> = { intl, gm }

/** Whether a key is one of the suite's curve: a platform states its key, the trust list must not mix suites. */
export function suiteOfKey(publicKey: string): SuiteName | undefined {
  const der = Buffer.from(publicKey, 'base64').toString('hex')
  if (der.startsWith('302a300506032b6570')) return 'intl'
  return der.includes('06082a811ccf5501822d') ? 'gm' : undefined
}
