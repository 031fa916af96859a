import type { CipherSuite } from '#kernel/cipher/cipher-suite'
import { equalSecrets } from '#kernel/keys'
import { findDictionary } from './parse-dictionary.ts'
import { isInnerList } from './structured-field.ts'

type Digesting = Pick<CipherSuite, 'digest' | 'digestAlgorithm'>

/** Content-Digest (RFC 9530) of a body in one suite: `sha-256=:…:` or `sm3=:…:`. */
export function contentDigest(suite: Digesting, body: Uint8Array): string {
  return `${suite.digestAlgorithm}=:${suite.digest(body).toString('base64')}:`
}

/** Whether the header holds this body's digest in the suite that is expected; others beside it do not count. */
export function isDigestOf(suite: Digesting, header: string, body: Uint8Array): boolean {
  const member = findDictionary(header)?.get(suite.digestAlgorithm)
  if (!member || isInnerList(member) || member.item.type !== 'bytes') return false
  return equalSecrets(member.item.value, suite.digest(body))
}
