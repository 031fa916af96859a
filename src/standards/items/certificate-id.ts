import { readSocialCreditCode } from '../organisations/social-credit-code.ts'
import { findTyped } from '../typed-identifier.ts'
import { mod37_36 } from './mod-37-36.ts'

/** Object identifier under which GB/T 36904 numbers certificate instances. */
export const certificateRoot = '1.2.156.3005.2'

/** Why a certificate identifier is refused, in the order of its segments. */
export type CertificateIdFault =
  | 'ROOT'
  | 'SEGMENTS'
  | 'TYPE_LENGTH'
  | 'TYPE'
  | 'ISSUER'
  | 'SERIAL'
  | 'VERSION'
  | 'CHECK_DIGIT'

export interface CertificateIdParts {
  /** 21 characters: the unified code of the body that defines the type, and its three-digit sequence. */
  readonly typeCode: string
  /** Unified code of the issuing body. */
  readonly issuer: string
  /** Digits and capital letters, unique for type and issuer; a new version keeps it. */
  readonly serial: string
  /** 1–999, one more with every new issue of the same certificate. */
  readonly version: number
}

export type CertificateIdParse =
  | (CertificateIdParts & { readonly ok: true; readonly value: string })
  | { readonly ok: false; readonly reason: CertificateIdFault }

/**
 * Reads an 电子证照标识 (GB/T 36904-2018): root, type, issuer, serial, version, check character. Identifiers with other
 * roots and of generators with a shifted letter table are in circulation; both are refused here.
 * @param typed full-width, with blanks, in small letters throughout; a hyphen belongs nowhere and is not taken away.
 */
export function parseCertificateId(typed: string): CertificateIdParse {
  const text = typeof typed === 'string' ? typed : ''
  const value = hyphen.test(text) ? text : (findTyped(text) ?? text)
  if (!value.startsWith(`${certificateRoot}.`)) return { ok: false, reason: 'ROOT' }
  const segments = value.slice(certificateRoot.length + 1).split('.')
  if (segments.length !== 5) return { ok: false, reason: 'SEGMENTS' }
  const [typeCode = '', issuer = '', serial = '', version = '', check = ''] = segments
  const reason = findFault(typeCode, issuer, serial, version)
  if (reason !== undefined) return { ok: false, reason }
  if (mod37_36(typeCode + issuer + serial + version) !== check) return { ok: false, reason: 'CHECK_DIGIT' }
  return { ok: true, value, typeCode, issuer, serial, version: Number(version) }
}

const hyphen = /[-－\u2010-\u2015\u2212]/

/** @throws RangeError when a part is wrong. */
export function makeCertificateId(parts: {
  typeCode: string
  issuer: string
  serial: string
  version: number
}): string {
  const version = String(parts.version).padStart(3, '0')
  const { typeCode, issuer, serial } = parts
  const reason = findFault(typeCode, issuer, serial, version)
  if (reason !== undefined) throw new RangeError(`No certificate identifier can be made of these parts: ${reason}`)
  // The check runs over the four segments joined without dots and without the root.
  const check = mod37_36(typeCode + issuer + serial + version)
  return [certificateRoot, typeCode, issuer, serial, version, check].join('.')
}

/** The identifier of the next issue of the same certificate. */
export function nextCertificateVersion(parts: CertificateIdParts): string {
  return makeCertificateId({ ...parts, version: parts.version + 1 })
}

function findFault(typeCode: string, issuer: string, serial: string, version: string): CertificateIdFault | undefined {
  if (typeCode.length !== 21) return 'TYPE_LENGTH'
  if (!isSoundCode(typeCode.slice(0, 18)) || !/^[0-9]{3}$/.test(typeCode.slice(18))) return 'TYPE'
  if (!isSoundCode(issuer)) return 'ISSUER'
  if (!/^[0-9A-Z]+$/.test(serial)) return 'SERIAL'
  if (!/^[0-9]{3}$/.test(version) || version === '000') return 'VERSION'
  return undefined
}

function isSoundCode(uscc: string): boolean {
  return readSocialCreditCode(uscc).ok
}
