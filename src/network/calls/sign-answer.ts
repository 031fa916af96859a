import { suites } from '#kernel/cipher/cipher-suite'
import type { SignAnswer } from '#kernel/http'
import type { OutboundResponse, Services } from '#kernel/services'
import { contentDigest, isDigestOf } from '../signatures/content-digest.ts'
import { answerComponents, answerTag, label, longestLifeSeconds } from '../signatures/profile.ts'
import { findSignature } from '../signatures/read-signature.ts'
import { findSignatureBase, signatureInput } from '../signatures/signature-base.ts'
import { serialiseDictionary, serialiseInnerList, serialiseItem } from '../signatures/structured-field.ts'
import type { Platform } from '../trust/platform.ts'

/** Signs an answer together with the request it belongs to: it cannot be taken for the answer to another one. */
export const signAnswer: SignAnswer = ({ keys, clock }, request, { status, body }) => {
  const digest = contentDigest(keys.suite, body)
  const components = answerComponents({ status, digest, requestSignature: request.header('signature') ?? '' })
  const input = signatureInput(
    components.map(({ identifier }) => identifier),
    {
      created: Math.floor(clock.now().getTime() / 1000),
      keyId: keys.keyId,
      algorithm: keys.suite.signatureAlgorithm,
      tag: answerTag,
    },
  )
  const base = findSignatureBase(components, input)
  if (!base) return {}
  const signature = { item: { type: 'bytes', value: keys.sign(base) }, parameters: new Map() } as const
  return {
    'content-digest': digest,
    'signature-input': `${label}=${serialiseInnerList(input)}`,
    signature: serialiseDictionary(new Map([[label, signature]])),
  }
}

/** Whether an answer is the asked platform's own answer to exactly this request. */
export function isAnswerOf(
  { clock }: Pick<Services, 'clock'>,
  platform: Platform,
  requestSignature: string,
  { status, headers, body }: OutboundResponse,
): boolean {
  const { signature: signatureHeader, 'signature-input': inputHeader, 'content-digest': digest } = headers
  if (signatureHeader === undefined || inputHeader === undefined || digest === undefined) return false
  const read = findSignature(inputHeader, signatureHeader, answerTag)
  const suite = suites[platform.suite]
  if (!read || read.keyId !== platform.keyId || read.algorithm !== suite.signatureAlgorithm) return false
  if (Math.abs(clock.now().getTime() / 1000 - read.created) > longestLifeSeconds) return false
  const components = answerComponents({ status, digest, requestSignature })
  const expected = components.map(({ identifier }) => serialiseItem(identifier)).join(' ')
  if (read.input.items.map(serialiseItem).join(' ') !== expected) return false
  const base = findSignatureBase(components, read.input)
  return base !== undefined && isDigestOf(suite, digest, body) && suite.verify(platform.publicKey, base, read.signature)
}
