import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { type CipherSuite, type KeyPair, type SuiteName, suites } from './cipher/cipher-suite.ts'

/** What the key file of a platform holds. Newest master first seals; all open. */
export interface KeyMaterial {
  readonly suite: SuiteName
  readonly masters: readonly { readonly version: number; readonly key: string }[]
  /** Blind indexes cannot rotate without re-indexing, so they have a key of their own. */
  readonly indexKey: string
  readonly signing: KeyPair & { readonly keyId: string }
}

/** A platform's keys in use. Modules never see a key, only what it does. */
export interface KeyRing {
  readonly suite: CipherSuite
  readonly keyId: string
  readonly publicKey: string
  /** Seals one value of one table: version(1) ‖ nonce ‖ tag ‖ ciphertext, bound to the table's name. */
  seal(table: string, plain: string | Uint8Array): Buffer
  /** @throws when altered, of another table, or of a master that is gone. */
  open(table: string, sealed: Uint8Array): string
  openBytes(table: string, sealed: Uint8Array): Buffer
  /** Keyed blind index for equality look-up of a sealed value; `domain` keeps equal values of different kinds apart. */
  index(domain: string, value: string): Buffer
  sign(data: Uint8Array): Buffer
  verify(publicKey: string, data: Uint8Array, signature: Uint8Array): boolean
  digest(data: Uint8Array | string): Buffer
  /** A key for a purpose of its own (cookies, form tokens), derived from the newest master. */
  derive(purpose: string, bytes: number): Buffer
}

export function newKeyMaterial(suite: SuiteName, keyId: string): KeyMaterial {
  return {
    suite,
    masters: [{ version: 1, key: randomBytes(32).toString('base64') }],
    indexKey: randomBytes(32).toString('base64'),
    signing: { keyId, ...suites[suite].generate() },
  }
}

export function openKeyRing(material: KeyMaterial): KeyRing {
  const suite = suites[material.suite]
  const masters = new Map(material.masters.map(({ version, key }) => [version, Buffer.from(key, 'base64')]))
  const newest = material.masters[0]
  if (!newest) throw new Error('the key file holds no master key')
  const newestVersion = newest.version
  const tableKeys = new Map<string, Buffer>()

  function tableKey(version: number, table: string): Buffer {
    const name = `${version} ${table}`
    const known = tableKeys.get(name)
    if (known) return known
    const master = masters.get(version)
    if (!master) throw new Error(`no master key of version ${version}`)
    const key = Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `seal ${table}`, suite.keyBytes))
    tableKeys.set(name, key)
    return key
  }

  function openBytes(table: string, sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed)
    return suite.decrypt(tableKey(bytes.readUInt8(0), table), bytes.subarray(1), Buffer.from(table))
  }

  const indexKey = Buffer.from(material.indexKey, 'base64')
  return {
    suite,
    keyId: material.signing.keyId,
    publicKey: material.signing.publicKey,
    seal: (table, plain) =>
      Buffer.concat([
        Buffer.from([newestVersion]),
        suite.encrypt(tableKey(newestVersion, table), Buffer.from(plain), Buffer.from(table)),
      ]),
    open: (table, sealed) => openBytes(table, sealed).toString(),
    openBytes,
    index: (domain, value) => suite.mac(indexKey, `${domain}\u0000${value}`),
    sign: (data) => suite.sign(material.signing, data),
    verify: (publicKey, data, signature) => suite.verify(publicKey, data, signature),
    digest: (data) => suite.digest(data),
    derive: (purpose, bytes) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(newest.key, 'base64'), Buffer.alloc(0), purpose, bytes)),
  }
}

/** Comparison whose time tells nothing about the secret. */
export function equalSecrets(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}
