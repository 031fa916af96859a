import { type BareItem, type InnerList, type Item, serialiseInnerList, serialiseItem } from './structured-field.ts'

/** A part of a message that a signature covers, e.g. `"@method"` or `"signature";req`, with its value. */
export interface Component {
  readonly identifier: Item
  readonly value: string
}

/** What a signature says about itself (RFC 9421 §2.3). Instants are whole seconds. */
export interface SignatureParameters {
  readonly created: number
  readonly expires?: number
  readonly nonce?: string
  readonly keyId: string
  readonly algorithm: string
  readonly tag: string
}

export function component(name: string, value: string, flags: readonly string[] = []): Component {
  return {
    identifier: {
      item: { type: 'string', value: name },
      parameters: new Map(flags.map((flag) => [flag, { type: 'boolean', value: true } as const])),
    },
    value,
  }
}

/** The signature's own description, as it stands in Signature-Input. */
export function signatureInput(identifiers: readonly Item[], parameters: SignatureParameters): InnerList {
  const { created, expires, nonce, keyId, algorithm, tag } = parameters
  const members: [string, BareItem][] = [['created', { type: 'integer', value: created }]]
  if (expires !== undefined) members.push(['expires', { type: 'integer', value: expires }])
  if (nonce !== undefined) members.push(['nonce', { type: 'string', value: nonce }])
  members.push(['keyid', { type: 'string', value: keyId }])
  members.push(['alg', { type: 'string', value: algorithm }])
  members.push(['tag', { type: 'string', value: tag }])
  return { items: identifiers, parameters: new Map(members) }
}

/**
 * The text that is signed (RFC 9421 §2.5): one line a component, then the signature's own description.
 * @returns undefined when a value holds a line break: it could forge a line.
 */
export function findSignatureBase(components: readonly Component[], input: InnerList): Buffer | undefined {
  if (components.some(({ value }) => /[\r\n]/.test(value))) return undefined
  const lines = components.map(({ identifier, value }) => `${serialiseItem(identifier)}: ${value.trim()}`)
  lines.push(`"@signature-params": ${serialiseInnerList(input)}`)
  return Buffer.from(lines.join('\n'))
}
