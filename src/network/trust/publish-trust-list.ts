import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import type { Platform } from './platform.ts'
import { findStoredTrustList, lockTrustList, replacePlatforms, saveTrustList } from './store.ts'
import { mustListEachOnce, readTrustListDocument, type SignedTrustList, trustListBase } from './trust-list.ts'

/**
 * Signs and publishes who belongs to the network; only the hub does. The same platforms again make no new version.
 * @returns the version that is now current
 */
export async function publishTrustList(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'ledger' | 'platform' | 'principal'>,
  platforms: readonly Platform[],
): Promise<number> {
  const { db, clock, keys, ledger, platform, principal } = services
  if (platform.kind !== 'hub' || principal.kind !== 'system') {
    throw kernelProblems.notAllowed({ private: { act: 'network.trust-list' } })
  }
  mustListEachOnce(platforms)
  await lockTrustList(db)
  const current = await findStoredTrustList(db)
  const sorted = platforms.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inOneOrder)
  if (current && JSON.stringify(readTrustListDocument(current.document).platforms) === JSON.stringify(sorted)) {
    return current.version
  }

  const now = clock.now()
  // Versions follow the clock, so that a hub restored from a backup does not publish an older one than is known.
  const version = Math.max((current?.version ?? 0) + 1, Math.floor(now.getTime() / 1000))
  const document = JSON.stringify({ version, issuedAt: now.toISOString(), platforms: sorted })
  await replacePlatforms(db, sorted)
  await saveTrustList(db, {
    version,
    document,
    signature: keys.sign(trustListBase(document)),
    keyId: keys.keyId,
    receivedAt: now,
  })
  await ledger.record({
    act: 'network.trust-list',
    purpose: { words: { zh: '发布可信平台名单', en: 'Publish the list of trusted platforms' } },
  })
  return version
}

function inOneOrder({ id, kind, name, region, origin, publicKey, keyId, suite, status }: Platform): Platform {
  return { id, kind, name: { zh: name.zh, en: name.en }, region, origin, publicKey, keyId, suite, status }
}

/** The current list as it was signed. At a node: the last good one. */
export async function getTrustList({ db }: Pick<Services, 'db'>): Promise<SignedTrustList> {
  const list = await findStoredTrustList(db)
  if (!list) throw problems.trustListMissing()
  return { document: list.document, signature: list.signature.toString('base64'), keyId: list.keyId }
}
