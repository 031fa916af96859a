import { findDictionary } from './parse-dictionary.ts'
import { type BareItem, type InnerList, isInnerList } from './structured-field.ts'

/** A signature as a message carries it, its form checked, nothing else yet. */
export interface ReadSignature {
  readonly input: InnerList
  readonly signature: Buffer
  readonly created: number
  readonly expires: number | undefined
  readonly nonce: string | undefined
  readonly keyId: string
  readonly algorithm: string
}

/**
 * The one signature with our tag among those a message carries (a proxy may have added its own).
 * @returns undefined when there is none, more than one, or its form is wrong.
 */
export function findSignature(inputHeader: string, signatureHeader: string, tag: string): ReadSignature | undefined {
  const inputs = findDictionary(inputHeader)
  const signatures = findDictionary(signatureHeader)
  if (!inputs || !signatures) return undefined
  const ours = [...inputs].filter(([, member]) => stringOf(member.parameters.get('tag')) === tag)
  const [label, input] = ours[0] ?? []
  if (ours.length !== 1 || label === undefined || !input || !isInnerList(input)) return undefined

  const signature = signatures.get(label)
  if (!signature || isInnerList(signature) || signature.item.type !== 'bytes') return undefined
  const { parameters } = input
  const known = ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag']
  if ([...parameters.keys()].some((name) => !known.includes(name))) return undefined
  const created = integerOf(parameters.get('created'))
  const keyId = stringOf(parameters.get('keyid'))
  const algorithm = stringOf(parameters.get('alg'))
  if (created === undefined || keyId === undefined || algorithm === undefined) return undefined
  return {
    input,
    signature: signature.item.value,
    created,
    expires: integerOf(parameters.get('expires')),
    nonce: stringOf(parameters.get('nonce')),
    keyId,
    algorithm,
  }
}

function integerOf(item: BareItem | undefined): number | undefined {
  return item?.type === 'integer' ? item.value : undefined
}

function stringOf(item: BareItem | undefined): string | undefined {
  return item?.type === 'string' ? item.value : undefined
}
