import { type SuiteName, suites } from '#kernel/cipher/cipher-suite'
import type { KeyRing } from '#kernel/keys'
import type { DocumentHead } from '../document.ts'
import { der, readElements } from './der.ts'

/** SM2 with SM3, and Ed25519, which stands in for it under the other suite. */
const algorithms: Readonly<Record<SuiteName, string>> = { gm: '1.2.156.10197.1.501', intl: '1.3.101.112' }
const version = 4
const millimetres = 42
const unitSeal = 1

export interface Sealing {
  readonly head: Pick<DocumentHead, 'organisation' | 'verificationNumber' | 'madeAt'>
  /** The content that is sealed. */
  readonly file: Uint8Array
}

type Sealer = Pick<KeyRing, 'sign' | 'digest' | 'publicKey' | 'suite'>

/**
 * The detached seal of a document: SES_Signature over TBS_Sign over SESeal (GB/T 38540-2020, structure version 4). The
 * platform’s key is the seal maker’s and the signer’s; where the standard has certificates there are public keys (SPKI),
 * for Tongban has no certification authority. Not covered: certificate chains and revocation, the time stamp, the picture
 * of the real seal. An organisation with a seal system of its own replaces this function.
 */
export function sealFile(keys: Sealer, { head, file }: Sealing): Buffer {
  const madeAt = new Date(head.madeAt)
  const toSign = der.sequence(
    der.integer(version),
    sealOf(keys, head, madeAt),
    der.time(madeAt),
    der.bits(keys.digest(file)),
    der.ia5(head.verificationNumber),
  )
  return der.sequence(toSign, certificateOf(keys), algorithmOf(keys), der.bits(keys.sign(toSign)))
}

function sealOf(keys: Sealer, { organisation }: Sealing['head'], madeAt: Date): Buffer {
  const validEnd = new Date(Date.UTC(madeAt.getUTCFullYear() + 5, madeAt.getUTCMonth(), madeAt.getUTCDate()))
  const info = der.sequence(
    der.sequence(der.ia5('ES'), der.integer(version), der.ia5('TONGBAN')),
    der.ia5(organisation.id),
    der.sequence(
      der.integer(unitSeal),
      der.utf8(`${organisation.name.zh}（样例）`),
      der.integer(1),
      der.sequence(certificateOf(keys)),
      ...[der.time(madeAt), der.time(madeAt), der.time(validEnd)],
    ),
    der.sequence(der.ia5('svg'), der.octets(Buffer.from(picture)), der.integer(millimetres), der.integer(millimetres)),
  )
  return der.sequence(info, certificateOf(keys), algorithmOf(keys), der.bits(keys.sign(info)))
}

/** The ring without the name: what is seen on the document is drawn there, with the name in its typeface. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 42"><circle cx="21" cy="21" r="20" fill="none" stroke="#c8102e"/></svg>'

function certificateOf({ publicKey }: Sealer): Buffer {
  return der.octets(Buffer.from(publicKey, 'base64'))
}

function algorithmOf({ suite }: Sealer): Buffer {
  return der.oid(algorithms[suite.name])
}

/**
 * Whether a seal was made with this key over this file: strict form, then the seal, its time, the signature, the content
 * (standards §4.8, order of checks).
 */
export function isSealOf(
  seal: Buffer,
  { publicKey, suite }: { readonly publicKey: string; readonly suite: SuiteName },
  file: Uint8Array,
): boolean {
  try {
    const { verify, digest } = suites[suite]
    const [toSign, , , signature] = children(seal, 4)
    const [, stamped, at, hash] = children(need(toSign).whole, 5)
    const [info, , , sealSignature] = children(need(stamped).whole, 4)
    const [, , property] = children(need(info).whole, 4)
    const [, , , , , from, until] = children(need(property).whole, 7)
    const time = need(at).content.toString()
    const isInTime = need(from).content.toString() <= time && time <= need(until).content.toString()
    return (
      verify(publicKey, need(info).whole, bitsOf(sealSignature)) &&
      isInTime &&
      verify(publicKey, need(toSign).whole, bitsOf(signature)) &&
      digest(file).equals(bitsOf(hash))
    )
  } catch {
    return false // no seal at all
  }
}

type Element = ReturnType<typeof readElements>[number]

function children(whole: Buffer, count: number): Element[] {
  const [outer, ...more] = readElements(whole)
  const inner = outer?.tag === 0x30 && more.length === 0 ? readElements(outer.content) : []
  if (inner.length !== count) throw new RangeError('not the structure of version 4')
  return inner
}

function need(element: Element | undefined): Element {
  if (!element) throw new RangeError('an element is missing')
  return element
}

function bitsOf(element: Element | undefined): Buffer {
  const { tag, content } = need(element)
  if (tag !== 0x03 || content[0] !== 0) throw new RangeError('a bit string was expected')
  return content.subarray(1)
}
