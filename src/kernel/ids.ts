import { randomBytes } from 'node:crypto'

declare const kind: unique symbol
/** An identifier of one kind of thing; ids of different kinds cannot be mixed up. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type PartyId = Id<'party'>
export type OfficerId = Id<'officer'>
export type CaseId = Id<'case'>
export type ClientId = Id<'client'>
export type CertificateId = Id<'certificate'>

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A new UUIDv7 (RFC 9562 §5.7): ordered by time, so that new rows land at the end of an index. */
export function newId<Kind extends string>(now: Date): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x70, 6)
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return brand(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
}

/** The text as an id, or undefined: what comes from an address or a message is checked here, once. */
export function findId<Kind extends string>(text: unknown): Id<Kind> | undefined {
  return typeof text === 'string' && uuidPattern.test(text) ? brand(text) : undefined
}

function brand<Kind extends string>(text: string): Id<Kind> {
  // The brand exists for the type checker only; both callers have just made or checked the UUID form.
  return text as Id<Kind>
}
