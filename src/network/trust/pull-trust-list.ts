import { Value } from 'typebox/value'
import { suiteOfKey, suites } from '#kernel/cipher/cipher-suite'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { findStoredTrustList, lockTrustList, replacePlatforms, saveTrustList } from './store.ts'
import { readTrustListDocument, type SignedTrustList, signedTrustListSchema, trustListBase } from './trust-list.ts'

/** Fetches the hub's list and takes it over when it is good. @throws when it is not, or no answer came. */
export async function pullTrustList(services: Services): Promise<number> {
  const { config, outbound } = services
  const answer = await outbound({
    url: `${config.hubOrigin}/network/trust-list`,
    method: 'GET',
    headers: { accept: 'application/json' },
    timeoutMs: 5_000,
  })
  if (answer.status !== 200) throw problems.platformUnavailable({ private: { status: answer.status } })
  const list = parse(answer.body)
  return services.apart({ kind: 'system' }, (apart) => acceptTrustList(apart, list))
}

function parse(body: Buffer): SignedTrustList {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw problems.trustListInvalid({ private: { why: 'no JSON' } })
  }
  if (!Value.Check(signedTrustListSchema, value)) throw problems.trustListInvalid({ private: { why: 'envelope' } })
  return value
}

/**
 * Takes over a list that the hub's key has signed. An older one than known is refused: somebody may be holding back
 * that a platform was suspended.
 */
export async function acceptTrustList(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  { document, signature, keyId }: SignedTrustList,
): Promise<number> {
  const suite = suiteOfKey(config.hubKey)
  const bytes = Buffer.from(signature, 'base64')
  if (!suite || !suites[suite].verify(config.hubKey, trustListBase(document), bytes)) {
    throw problems.trustListInvalid({ private: { why: 'signature' } })
  }
  const { version, platforms } = readTrustListDocument(document)
  await lockTrustList(db)
  const known = await findStoredTrustList(db)
  if (known && (version < known.version || (version === known.version && document !== known.document))) {
    throw problems.trustListOlder({ private: { version, known: known.version } })
  }
  if (known?.version !== version) await replacePlatforms(db, platforms)
  await saveTrustList(db, { version, document, signature: bytes, keyId, receivedAt: clock.now() })
  return version
}
