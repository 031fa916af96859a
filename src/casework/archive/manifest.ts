import { createHash } from 'node:crypto'
import { type SuiteName, suites } from '#kernel/cipher/cipher-suite'
import type { KeyRing } from '#kernel/keys'
import type { PackageEntry } from './container.ts'

export const formatName = 'tongban case archive 1'
export const manifestPath = 'manifest.json'
export const signaturePath = 'signature.json'

/** What is in a package: every other entry, in the order of the container, with both digests. */
export interface Manifest {
  readonly format: typeof formatName
  readonly caseNumber: string
  readonly platformId: string
  readonly madeAt: string
  readonly entries: readonly ManifestEntry[]
}
export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  /** Both, hex: the reader of another decade may have only one of them. */
  readonly sha256: string
  readonly sm3: string
}

export interface ManifestSignature {
  readonly suite: SuiteName
  readonly keyId: string
  /** SPKI, base64. Whoever verifies compares it with the trust list of the network. */
  readonly publicKey: string
  /** Base64, over a line that no other signed text begins with, and the bytes of the manifest. */
  readonly signature: string
}

function digestsOf(bytes: Buffer): Pick<ManifestEntry, 'sha256' | 'sm3'> {
  const hex = (name: string) => createHash(name).update(bytes).digest('hex')
  return { sha256: hex('sha256'), sm3: hex('sm3') }
}

export function manifestOf(
  head: Pick<Manifest, 'caseNumber' | 'platformId' | 'madeAt'>,
  entries: readonly PackageEntry[],
): Manifest {
  const listed = entries.map(({ path, bytes }) => ({ path, bytes: bytes.length, ...digestsOf(bytes) }))
  return { format: formatName, ...head, entries: listed }
}

/** Whether an entry is what the manifest says of it. */
export function isAsListed({ path, bytes }: PackageEntry, listed: ManifestEntry): boolean {
  const { sha256, sm3 } = digestsOf(bytes)
  return listed.path === path && listed.bytes === bytes.length && listed.sha256 === sha256 && listed.sm3 === sm3
}

function signedText(manifest: Buffer): Buffer {
  return Buffer.concat([Buffer.from('tongban case archive\n'), manifest])
}

export function signManifest(
  keys: Pick<KeyRing, 'sign' | 'suite' | 'keyId' | 'publicKey'>,
  manifest: Buffer,
): ManifestSignature {
  const signature = keys.sign(signedText(manifest)).toString('base64')
  return { suite: keys.suite.name, keyId: keys.keyId, publicKey: keys.publicKey, signature }
}

export function isSignatureOf({ suite, publicKey, signature }: ManifestSignature, manifest: Buffer): boolean {
  return suites[suite].verify(publicKey, signedText(manifest), Buffer.from(signature, 'base64'))
}
