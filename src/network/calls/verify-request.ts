import { type SuiteName, suites } from '#kernel/cipher/cipher-suite'
import type { IncomingCall } from '#kernel/http'
import type { PlatformPrincipal } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { isDigestOf } from '../signatures/content-digest.ts'
import { findRequestComponents, longestLifeSeconds, requestTag, skewSeconds } from '../signatures/profile.ts'
import { findSignature, type ReadSignature } from '../signatures/read-signature.ts'
import { type Component, findSignatureBase } from '../signatures/signature-base.ts'
import { serialiseItem } from '../signatures/structured-field.ts'
import { selectPlatformByKey } from '../trust/store.ts'
import { insertNonce } from './nonce-store.ts'

/** A signature of a request: it must end, and be usable once only. */
type RequestSignature = ReadSignature & { readonly expires: number; readonly nonce: string }

/** Whose key a signature names, and in which suite it must have been made. */
export interface Signer {
  readonly publicKey: string
  readonly suite: SuiteName
}

/**
 * Proves which platform a request comes from.
 * @throws a problem of its own for each fault, all of them 401
 */
export async function verifyPlatformRequest(
  services: Pick<Services, 'db' | 'clock'>,
  request: IncomingCall,
): Promise<PlatformPrincipal> {
  const platform = await verifySignedRequest(services, request, async (keyId) => {
    const found = await selectPlatformByKey(services.db, keyId)
    if (found && found.status !== 'active') throw problems.platformSuspended({ private: { platformId: found.id } })
    return found
  })
  return { kind: 'platform', platformId: platform.id }
}

/**
 * Proves by whose key a request was signed. Only what is cheap is looked at before the signature itself, and the
 * nonce last: a stranger must not be able to use up anybody's nonces or fill the table.
 * Runs before the request's transaction, so that a used nonce stays used whatever becomes of the request.
 * @param findSigner undefined for a key that nobody registered; key ids of all kinds of signers share one space
 */
export async function verifySignedRequest<Found extends Signer>(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  request: IncomingCall,
  findSigner: (keyId: string) => Promise<Found | undefined>,
): Promise<Found> {
  const signature = readRequestSignature(request)
  const components = coveredComponents(request, signature)
  const signer = await findSigner(signature.keyId)
  const facts = { private: { keyId: signature.keyId.slice(0, 80) } }
  if (!signer) throw problems.unknownKey(facts)

  const suite = suites[signer.suite]
  if (signature.algorithm !== suite.signatureAlgorithm) throw problems.wrongAlgorithm(facts)
  const now = clock.now().getTime() / 1000
  mustHoldNow(signature, now)
  if (request.method !== 'GET' || request.rawBody.length > 0) {
    const digest = request.header('content-digest')
    if (digest === undefined || !isDigestOf(suite, digest, request.rawBody)) throw problems.contentAltered(facts)
  }
  mustBeSignedBy(signer, signature, components)

  const forgetAt = new Date((signature.expires + 2 * skewSeconds) * 1000)
  if (!(await insertNonce(db, signature.keyId, signature.nonce, forgetAt))) throw problems.signatureReplayed(facts)
  return signer
}

function readRequestSignature(request: IncomingCall): RequestSignature {
  const input = request.header('signature-input')
  const value = request.header('signature')
  if (input === undefined || value === undefined) throw problems.signatureMissing()
  const signature = findSignature(input, value, requestTag)
  if (!signature) throw problems.signatureMalformed()
  const { expires, nonce } = signature
  if (expires === undefined || nonce === undefined) throw problems.signatureIncomplete()
  if (!/^[A-Za-z0-9_-]{16,64}$/.test(nonce)) throw problems.signatureMalformed()
  return { ...signature, expires, nonce }
}

/** Exactly the components of the profile, in the order the signer chose; fewer would leave a part open to change. */
function coveredComponents(request: IncomingCall, { input }: ReadSignature): Component[] {
  const needed = findRequestComponents(request)
  if (!needed) throw problems.signatureIncomplete()
  const byIdentifier = new Map(needed.map((each) => [serialiseItem(each.identifier), each]))
  const covered = input.items.map((item) => byIdentifier.get(serialiseItem(item)))
  const known = covered.filter((each) => each !== undefined)
  if (known.length !== input.items.length || new Set(known).size !== needed.length || known.length !== needed.length) {
    throw problems.signatureIncomplete()
  }
  return known
}

function mustHoldNow({ created, expires }: RequestSignature, now: number): void {
  if (created > now + skewSeconds) throw problems.signatureFromFuture()
  if (expires > created + longestLifeSeconds) throw problems.signatureLifeTooLong()
  if (expires < created || expires < now - skewSeconds) throw problems.signatureExpired()
}

function mustBeSignedBy(
  signer: Signer,
  { input, signature, keyId }: ReadSignature,
  components: readonly Component[],
): void {
  const base = findSignatureBase(components, input)
  if (!base) throw problems.signatureMalformed()
  if (!suites[signer.suite].verify(signer.publicKey, base, signature)) {
    throw problems.signatureInvalid({ private: { keyId } })
  }
}
