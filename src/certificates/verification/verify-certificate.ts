import { Value } from 'typebox/value'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { callPlatform, findPlatform, type Platform } from '#network'
import { type CalendarDate, calendarDate, calendarDateOf, certificateRoot, parseCertificateId } from '#standards'
import { type CertificateStatus, statusOn } from '../certificate/certificate.ts'
import { isHeadOf } from '../certificate/signature.ts'
import { locationSchema, statementSchema } from '../wire.ts'
import { locateCertificate } from './locate-certificate.ts'
import { findStatement } from './state-certificate.ts'
import type { Statement } from './statement.ts'

/** What the public is told about a certificate (portal P17). */
export type Verification =
  | {
      readonly outcome: 'genuine'
      readonly status: CertificateStatus
      readonly identifier: string
      readonly number: string
      readonly typeName: Words
      readonly maskedHolder: string
      readonly issuer: { readonly id: string; readonly name: Words }
      readonly platform: { readonly id: string; readonly name: Words }
      readonly issuedAt: Date
      readonly validFrom: CalendarDate
      readonly validUntil: CalendarDate | null
      readonly signature: { readonly suite: string; readonly keyId: string }
      readonly checkedAt: Date
    }
  /** No platform of the network knows it. */
  | { readonly outcome: 'unknown'; readonly checkedAt: Date }
  /** The platform that says it issued it cannot prove it: signature or content do not hold. */
  | { readonly outcome: 'forged'; readonly checkedAt: Date }
  /** The platform that could tell does not answer now. */
  | { readonly outcome: 'silent'; readonly platformName: Words | null; readonly checkedAt: Date }

/**
 * Whether a certificate is genuine and what it is worth now, by identifier or number, from any platform: here, or
 * through the hub's index at the platform that issued it. The signature is checked here, with the key on the trust
 * list, whoever answered.
 */
export async function verifyCertificate(services: Services, identifierOrNumber: string): Promise<Verification> {
  const checkedAt = services.clock.now()
  const name = identifierOrNumber.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  if (!couldBeName(name)) return { outcome: 'unknown', checkedAt }
  const here = await findStatement(services, name)
  if (here) return judge(name, here, ownPlatform(services), checkedAt)

  const location = await findLocation(services, name)
  if (location === undefined) return { outcome: 'silent', platformName: null, checkedAt }
  if (location === null || location === services.platform.id) return { outcome: 'unknown', checkedAt }
  const platform = await findPlatform(services, location)
  if (!platform) return { outcome: 'unknown', checkedAt }
  const statement = await askIssuer(services, platform, name)
  if (statement === undefined) return { outcome: 'silent', platformName: platform.name, checkedAt }
  return statement === null ? { outcome: 'unknown', checkedAt } : judge(name, statement, platform, checkedAt)
}

type Signer = Pick<Platform, 'id' | 'name' | 'publicKey' | 'suite'>

function ownPlatform({ platform, keys }: Services): Signer {
  return { id: platform.id, name: platform.name, publicKey: keys.publicKey, suite: keys.suite.name }
}

function couldBeName(name: string): boolean {
  if (name.startsWith(certificateRoot)) return parseCertificateId(name).ok
  return /^[0-9A-Z]{8,40}$/.test(name)
}

/** The issuing platform's id; null when the hub knows none, undefined when the hub is silent. */
async function findLocation(services: Services, name: string): Promise<string | null | undefined> {
  if (services.platform.kind === 'hub') return (await locateCertificate(services, name)).platformId
  try {
    const body = await callPlatform(services, 'hub', {
      path: '/certificates/locate',
      body: { name },
      purpose: 'certificates.locate',
    })
    return Value.Check(locationSchema, body) ? body.platformId : undefined
  } catch {
    return undefined
  }
}

async function askIssuer(services: Services, platform: Platform, name: string): Promise<Statement | null | undefined> {
  try {
    const body = await callPlatform(services, platform.id, {
      path: '/certificates/verify',
      body: { name },
      purpose: 'certificates.verify',
    })
    if (!Value.Check(statementSchema, body)) return undefined
    const { statement } = body
    if (statement === null) return null
    const { head } = statement
    const validUntil = head.validUntil === null ? null : calendarDate(head.validUntil)
    return { ...statement, head: { ...head, validFrom: calendarDate(head.validFrom), validUntil } }
  } catch {
    return undefined
  }
}

function judge(name: string, statement: Statement, platform: Signer, checkedAt: Date): Verification {
  const { head, signature, state, contentIntact } = statement
  // Genuine, but about another certificate than the one asked for, is no answer to the question.
  const isAsked = name === head.identifier || name === head.number
  if (!isAsked || !contentIntact || !isHeadOf(platform, { head, signature })) return { outcome: 'forged', checkedAt }
  return {
    outcome: 'genuine',
    status: statusOn(state, head.validUntil, calendarDateOf(checkedAt)),
    identifier: head.identifier,
    number: head.number,
    typeName: head.typeName,
    maskedHolder: head.maskedHolder,
    issuer: { id: head.issuerId, name: head.issuerName },
    platform: { id: platform.id, name: platform.name },
    issuedAt: new Date(head.issuedAt),
    validFrom: head.validFrom,
    validUntil: head.validUntil,
    signature: { suite: head.suite, keyId: head.keyId },
    checkedAt,
  }
}
