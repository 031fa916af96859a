import { randomBytes } from 'node:crypto'
import type { Services } from '#kernel/services'
import { contentDigest } from './content-digest.ts'
import { findRequestComponents, label, ownLifeSeconds, purposeHeader, requestTag } from './profile.ts'
import { findSignatureBase, signatureInput } from './signature-base.ts'
import { serialiseDictionary, serialiseInnerList } from './structured-field.ts'

export interface RequestToSign {
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** What the request is for, `<module>.<verb>`. */
  readonly purpose: string
  readonly body?: Buffer
  /** Other than of requests between platforms, so that it cannot be taken for one. */
  readonly tag?: string
}

/** All headers of a signed request. */
export function signRequest(
  { keys, clock }: Pick<Services, 'keys' | 'clock'>,
  { method, url, purpose, body, tag = requestTag }: RequestToSign,
): Record<string, string> {
  const headers: Record<string, string> = {
    [purposeHeader]: encodeURIComponent(purpose),
    ...(method === 'POST' && {
      'content-type': 'application/json',
      'content-digest': contentDigest(keys.suite, body ?? Buffer.alloc(0)),
    }),
  }
  const components = findRequestComponents({ method, url, header: (name) => headers[name] })
  const created = Math.floor(clock.now().getTime() / 1000)
  const input = signatureInput(components?.map(({ identifier }) => identifier) ?? [], {
    created,
    expires: created + ownLifeSeconds,
    nonce: randomBytes(16).toString('base64url'),
    keyId: keys.keyId,
    algorithm: keys.suite.signatureAlgorithm,
    tag,
  })
  const base = components && findSignatureBase(components, input)
  if (!base) throw new Error('a request that cannot be signed: its address or purpose holds a line break')
  return {
    ...headers,
    'signature-input': `${label}=${serialiseInnerList(input)}`,
    signature: serialiseDictionary(
      new Map([[label, { item: { type: 'bytes', value: keys.sign(base) }, parameters: new Map() }]]),
    ),
  }
}
