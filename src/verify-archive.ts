import { readFileSync } from 'node:fs'
import { verifyPackage } from '#casework'
import { ConfigError } from '#kernel/config'

/**
 * `tongban verify PACKAGE.zip [PUBLIC-KEY]`: whether an archive package is as it was made. Needs no configuration, no
 * database and no network, so that an archive can do it decades later.
 * @returns whether it is sound.
 */
export async function verifyArchive(
  [path, trustedKey]: readonly string[],
  print: (line: string) => void,
): Promise<boolean> {
  if (!path) throw new ConfigError('Usage: tongban verify PACKAGE.zip [PUBLIC-KEY].')
  const verdict = await verifyPackage(read(path), trustedKey)
  if (verdict.caseNumber !== null) {
    print(`Case ${verdict.caseNumber}, packed by platform ${verdict.platformId} at ${verdict.madeAt}.`)
    print(`${verdict.entries} entries, signed with key ${verdict.keyId}, SHA-256 of the key ${verdict.keyFingerprint}.`)
  }
  for (const fault of verdict.faults) print(`FAULT ${fault}`)
  if (verdict.faults.length > 0) print('Not sound: do not rely on it.')
  else if (trustedKey === undefined)
    print('Sound. Compare the key with the trust list, or give it as the second argument.')
  else print('Sound, and signed with the key you gave.')
  return verdict.faults.length === 0
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new ConfigError(`${path} cannot be read: give the path of an archive package.`)
  }
}
