import { suites } from '#kernel/cipher/cipher-suite'
import type { KeyRing } from '#kernel/keys'
import { canonicalJson } from '#ledger'
import type { DocumentHead, SignedDocument } from './document.ts'
import { isSealOf } from './seal/electronic-seal.ts'

/** The signed text: it begins like no other text the platform signs, then the canonical JSON of the head. */
function signedText(head: DocumentHead): Buffer {
  return Buffer.from(
    `tongban document\n${canonicalJson({ ...head, organisation: { ...head.organisation, name: { ...head.organisation.name } }, itemName: { ...head.itemName } })}`,
  )
}

/** Base64. */
export function signHead(keys: Pick<KeyRing, 'sign'>, head: DocumentHead): string {
  return keys.sign(signedText(head)).toString('base64')
}

/** Whether head, seal and file belong together and were signed with this key. */
export function isSignedDocument(publicKey: string, { head, signature, file, seal }: SignedDocument): boolean {
  const suite = suites[head.suite]
  if (suite.digest(file).toString('hex') !== head.digest) return false
  if (seal !== null && !isSealOf(seal, { publicKey, suite: head.suite }, file)) return false
  return suite.verify(publicKey, signedText(head), Buffer.from(signature, 'base64'))
}
