import type { KeyRing } from '#kernel/keys'
import { type PackageEntry, packEntries } from './container.ts'
import { jsonFile } from './json-file.ts'
import { type Manifest, manifestOf, manifestPath, signaturePath, signManifest } from './manifest.ts'

/** Entries, the manifest over them, one signature over the manifest; in one container. */
export function sealPackage(
  keys: Pick<KeyRing, 'sign' | 'suite' | 'keyId' | 'publicKey'>,
  head: Pick<Manifest, 'caseNumber' | 'platformId' | 'madeAt'>,
  entries: readonly PackageEntry[],
): Promise<Buffer> {
  const manifest = jsonFile(manifestOf(head, entries))
  return packEntries([
    ...entries,
    { path: manifestPath, bytes: manifest },
    { path: signaturePath, bytes: jsonFile(signManifest(keys, manifest)) },
  ])
}
