import { randomBytes } from 'node:crypto'
import { type SuiteName, suites } from '#kernel/cipher/cipher-suite'
import type { KeyRing } from '#kernel/keys'
import { canonicalJson } from '#ledger'
import { asJson, type CertificateContent, type CertificateHead } from './certificate.ts'

/** Makes the content one that cannot be guessed from its digest. */
export function newSalt(): string {
  return randomBytes(16).toString('base64url')
}

export function contentDigestOf(keys: Pick<KeyRing, 'digest'>, content: CertificateContent): string {
  return keys.digest(canonicalJson(asJson(content))).toString('base64')
}

/** The signed text: it begins like no other text the platform signs, then the canonical JSON of the head. */
function signedText(head: CertificateHead): Buffer {
  return Buffer.from(`tongban certificate\n${canonicalJson(asJson(head))}`)
}

/** Base64. */
export function signHead(keys: Pick<KeyRing, 'sign'>, head: CertificateHead): string {
  return keys.sign(signedText(head)).toString('base64')
}

/** Whether a head was signed with the key of the platform it names. */
export function isHeadOf(
  platform: { readonly id: string; readonly publicKey: string; readonly suite: SuiteName },
  { head, signature }: { readonly head: CertificateHead; readonly signature: string },
): boolean {
  if (head.platformId !== platform.id || head.suite !== platform.suite) return false
  return suites[platform.suite].verify(platform.publicKey, signedText(head), Buffer.from(signature, 'base64'))
}
