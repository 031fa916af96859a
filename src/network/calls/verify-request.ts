import { suites } from '#kernel/cipher/cipher-suite'
import type { IncomingCall } from '#kernel/http'
import type { PlatformPrincipal } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { isDigestOf } from '../signatures/content-digest.ts'
import { findRequestComponents, longestLifeSeconds, requestTag, skewSeconds } from '../signatures/profile.ts'
import { findSignature, type ReadSignature } from '../signatures/read-signature.ts'
import { type Component, findSignatureBase } from '../signatures/signature-base.ts'
import { serialiseItem } from '../signatures/structured-field.ts'
import type { Platform } from '../trust/platform.ts'
import { selectPlatformByKey } from '../trust/store.ts'
import { insertNonce } from './nonce-store.ts'

/** A signature of a request: it must end, and be usable once only. */
type RequestSignature = ReadSignature & { readonly expires: number; readonly nonce: string }

/**
 * Proves which platform a request comes from. Only what is cheap is looked at before the signature itself, and the
 * nonce last: a stranger must not be able to use up anybody's nonces or fill the table.
 * Runs before the request's transaction, so that a used nonce stays used whatever becomes of the request.
 * @throws a problem of its own for each fault, all of them 401
 */
export async function verifyPlatformRequest(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  request: IncomingCall,
): Promise<PlatformPrincipal> {
  const signature = readRequestSignature(request)
  const components = coveredComponents(request, signature)
  const platform = await selectPlatformByKey(db, signature.keyId)
  if (!platform) throw problems.unknownKey({ private: { keyId: signature.keyId.slice(0, 80) } })
  const facts = { private: { platformId: platform.id } }
  if (platform.status !== 'active') throw problems.platformSuspended(facts)

  const suite = suites[platform.suite]
  if (signature.algorithm !== suite.signatureAlgorithm) throw problems.wrongAlgorithm(facts)
  const now = clock.now().getTime() / 1000
  mustHoldNow(signature, now)
  if (request.method !== 'GET' || request.rawBody.length > 0) {
    const digest = request.header('content-digest')
    if (digest === undefined || !isDigestOf(suite, digest, request.rawBody)) throw problems.contentAltered(facts)
  }
  mustBeSignedBy(platform, signature, components)

  const forgetAt = new Date((signature.expires + 2 * skewSeconds) * 1000)
  if (!(await insertNonce(db, signature.keyId, signature.nonce, forgetAt))) throw problems.signatureReplayed(facts)
  return { kind: 'platform', platformId: platform.id }
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
  platform: Platform,
  { input, signature }: ReadSignature,
  components: readonly Component[],
): void {
  const base = findSignatureBase(components, input)
  if (!base) throw problems.signatureMalformed()
  if (!suites[platform.suite].verify(platform.publicKey, base, signature)) {
    throw problems.signatureInvalid({ private: { platformId: platform.id } })
  }
}
