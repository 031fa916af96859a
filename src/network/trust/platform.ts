import type { SuiteName } from '#kernel/cipher/cipher-suite'
import type { Words } from '#kernel/language'

/** A member of the network as the trust list states it. */
export interface Platform {
  readonly id: string
  readonly kind: 'hub' | 'node'
  readonly name: Words
  /** Six digits; 000000 for the whole country. */
  readonly region: string
  readonly origin: string
  /** SPKI, base64. */
  readonly publicKey: string
  readonly keyId: string
  readonly suite: SuiteName
  readonly status: 'active' | 'suspended'
}
