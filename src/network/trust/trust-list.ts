import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { suiteOfKey } from '#kernel/cipher/cipher-suite'
import { problems } from '../problems.ts'
import type { Platform } from './platform.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })

const platformSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]{2,20}$' }),
    kind: Type.Union([Type.Literal('hub'), Type.Literal('node')]),
    name: Type.Object({ zh: text(60), en: text(100) }),
    region: Type.String({ pattern: '^[0-9]{6}$' }),
    origin: Type.String({ pattern: '^https?://[^/\\s]+$' }),
    publicKey: Type.String({ pattern: '^[A-Za-z0-9+/=]{40,200}$' }),
    keyId: Type.String({ pattern: '^[A-Za-z0-9._-]{1,80}$' }),
    suite: Type.Union([Type.Literal('intl'), Type.Literal('gm')]),
    status: Type.Union([Type.Literal('active'), Type.Literal('suspended')]),
  },
  { additionalProperties: false },
)

const documentSchema = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  issuedAt: text(40),
  platforms: Type.Array(platformSchema, { maxItems: 5_000 }),
})

export type TrustListDocument = Static<typeof documentSchema>

/** The list on the wire: the text exactly as it was signed, so that no re-writing of JSON can come between. */
export const signedTrustListSchema = Type.Object({
  document: Type.String({ maxLength: 4_000_000 }),
  signature: Type.String({ pattern: '^[A-Za-z0-9+/=]{40,400}$' }),
  keyId: Type.String({ maxLength: 80 }),
})

export type SignedTrustList = Static<typeof signedTrustListSchema>

/** What the signature covers: a text that begins like no other signed text of the platform. */
export function trustListBase(document: string): Buffer {
  return Buffer.from(`tongban trust list\n${document}`)
}

/** @throws problems.trustListInvalid unless the document lists each platform and key once, each key of its suite. */
export function readTrustListDocument(document: string): TrustListDocument & { readonly platforms: Platform[] } {
  let value: unknown
  try {
    value = JSON.parse(document)
  } catch {
    throw problems.trustListInvalid({ private: { why: 'no JSON' } })
  }
  if (!Value.Check(documentSchema, value)) throw problems.trustListInvalid({ private: { why: 'form' } })
  mustListEachOnce(value.platforms)
  return value
}

export function mustListEachOnce(platforms: readonly Platform[]): void {
  if (!platforms.every((each) => Value.Check(platformSchema, each))) {
    throw problems.trustListInvalid({ private: { why: 'form of a platform' } })
  }
  const ids = new Set(platforms.map(({ id }) => id))
  const keyIds = new Set(platforms.map(({ keyId }) => keyId))
  if (ids.size !== platforms.length || keyIds.size !== platforms.length) {
    throw problems.trustListInvalid({ private: { why: 'listed twice' } })
  }
  if (platforms.some(({ publicKey, suite }) => suiteOfKey(publicKey) !== suite)) {
    throw problems.trustListInvalid({ private: { why: 'key of another suite' } })
  }
}
