import { createHash } from 'node:crypto'
import { suiteOfKey } from '#kernel/cipher/cipher-suite'
import { type PackageEntry, packEntries, readEntries } from './container.ts'
import { jsonFile } from './json-file.ts'
import {
  formatName,
  isAsListed,
  isSignatureOf,
  type Manifest,
  type ManifestSignature,
  manifestPath,
  signaturePath,
} from './manifest.ts'

/** What `tongban verify` tells of a package. Sound only without a fault. */
export interface PackageVerdict {
  readonly faults: readonly string[]
  readonly caseNumber: string | null
  readonly platformId: string | null
  readonly madeAt: string | null
  readonly entries: number
  readonly keyId: string | null
  /** SHA-256 of the key that signed, hex: compare it with the trust list. */
  readonly keyFingerprint: string | null
}

interface Opened {
  readonly entries: readonly PackageEntry[]
  readonly manifestBytes: Buffer
  readonly manifest: Manifest
  readonly signature: ManifestSignature
}

/**
 * Checks an archive package from its bytes alone: no database, no network. Any changed byte is found: in an entry by its
 * digests, in the manifest by the signature, between the entries because only one container has these entries.
 * @param trustedKey SPKI in base64, of the platform that should have signed; without it the reader compares fingerprints.
 */
export async function verifyPackage(bytes: Buffer, trustedKey?: string): Promise<PackageVerdict> {
  let opened: Opened
  try {
    opened = await openPackage(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { faults: [`cannot be read: ${why}`], ...nothing }
  }
  const { manifest, signature } = opened
  return {
    faults: await faultsOf(opened, bytes, trustedKey),
    caseNumber: manifest.caseNumber,
    platformId: manifest.platformId,
    madeAt: manifest.madeAt,
    entries: manifest.entries.length,
    keyId: signature.keyId,
    keyFingerprint: createHash('sha256').update(Buffer.from(signature.publicKey, 'base64')).digest('hex'),
  }
}

const nothing = { caseNumber: null, platformId: null, madeAt: null, entries: 0, keyId: null, keyFingerprint: null }

async function openPackage(bytes: Buffer): Promise<Opened> {
  const entries = await readEntries(bytes)
  const find = (path: string): Buffer => {
    const found = entries.find((entry) => entry.path === path)
    if (!found) throw new Error(`${path} is missing`)
    return found.bytes
  }
  const manifestBytes = find(manifestPath)
  return {
    entries,
    manifestBytes,
    manifest: asManifest(JSON.parse(manifestBytes.toString('utf8'))),
    signature: asSignature(JSON.parse(find(signaturePath).toString('utf8'))),
  }
}

async function faultsOf(opened: Opened, bytes: Buffer, trustedKey: string | undefined): Promise<string[]> {
  const { entries, manifest, manifestBytes, signature } = opened
  const faults: string[] = []
  const contents = entries.filter(({ path }) => path !== manifestPath && path !== signaturePath)
  for (const [index, listed] of manifest.entries.entries()) {
    const entry = contents[index]
    if (entry?.path !== listed.path) faults.push(`${listed.path} is missing or out of order`)
    else if (!isAsListed(entry, listed)) faults.push(`${listed.path} was changed`)
  }
  for (const { path } of contents.slice(manifest.entries.length)) faults.push(`${path} is in no manifest`)
  if (suiteOfKey(signature.publicKey) !== signature.suite || !isSignatureOf(signature, manifestBytes)) {
    faults.push('the signature does not hold')
  }
  if (trustedKey !== undefined && trustedKey !== signature.publicKey)
    faults.push('another key signed than the one given')
  if (!bytes.equals(await packEntries(entries))) faults.push('the container was changed between its entries')
  // The canonical texts: blanks in the signature file would change it unseen.
  if (!isWrittenAs(signature, opened, signaturePath)) faults.push(`${signaturePath} was changed`)
  return faults
}

function isWrittenAs(value: ManifestSignature, { entries }: Opened, path: string): boolean {
  const { suite, keyId, publicKey, signature } = value
  const text = jsonFile({ suite, keyId, publicKey, signature })
  return entries.some((entry) => entry.path === path && entry.bytes.equals(text))
}

function asManifest(value: unknown): Manifest {
  const { format, caseNumber, platformId, madeAt, entries } = asRecord(value)
  if (format !== formatName) throw new Error(`${manifestPath} is of no format that is known here`)
  if (typeof caseNumber !== 'string' || typeof platformId !== 'string' || typeof madeAt !== 'string')
    throw new Error(`${manifestPath} is incomplete`)
  if (!Array.isArray(entries)) throw new Error(`${manifestPath} lists nothing`)
  const listed = entries.map((each: unknown) => {
    const { path, bytes, sha256, sm3 } = asRecord(each)
    if (
      typeof path !== 'string' ||
      typeof bytes !== 'number' ||
      typeof sha256 !== 'string' ||
      typeof sm3 !== 'string'
    ) {
      throw new Error(`${manifestPath} lists an entry without its digests`)
    }
    return { path, bytes, sha256, sm3 }
  })
  return { format, caseNumber, platformId, madeAt, entries: listed }
}

function asSignature(value: unknown): ManifestSignature {
  const { suite, keyId, publicKey, signature } = asRecord(value)
  if (suite !== 'intl' && suite !== 'gm') throw new Error(`${signaturePath} names no suite`)
  if (typeof keyId !== 'string' || typeof publicKey !== 'string' || typeof signature !== 'string') {
    throw new Error(`${signaturePath} is incomplete`)
  }
  return { suite, keyId, publicKey, signature }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('an object was expected')
  return { ...value }
}
