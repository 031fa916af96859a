import { findTyped } from '../typed-identifier.ts'
import {
  type BasicCodeFault,
  type BasicCodeParts,
  type HandlingCodeFault,
  type ImplementationCodeFault,
  readBasicCode,
  readHandlingCode,
  readImplementationCode,
} from './item-code.ts'

interface ImplementationCodeParts {
  readonly uscc: string
  /** Level of exercise, code set `exerciseLevel`. */
  readonly level: string
  readonly basic: string
}

/** Which of the three codes of an item a text is, and its parts; the length alone tells them apart. */
export type ItemCodeParse =
  | ({
      readonly ok: true
      readonly kind: 'basic'
      readonly value: string
      readonly parent: boolean
    } & BasicCodeParts)
  | ({ readonly ok: true; readonly kind: 'implementation'; readonly value: string } & ImplementationCodeParts)
  | ({
      readonly ok: true
      readonly kind: 'handling'
      readonly value: string
      readonly implementation: string
      readonly sequence: string
    } & ImplementationCodeParts)
  | { readonly ok: false; readonly reason: BasicCodeFault | ImplementationCodeFault | HandlingCodeFault }

/** Reads a 基本编码 (12), 实施编码 (31) or 业务办理项编码 (33), as typed; any other length is refused with `LENGTH`. */
export function parseItemCode(typed: string): ItemCodeParse {
  const text = typeof typed === 'string' ? typed : ''
  const tidy = findTyped(text)
  return readOfLength(tidy !== undefined && lengths.has(tidy.length) ? tidy : text)
}

const lengths: ReadonlySet<number> = new Set([12, 31, 33])

function readOfLength(value: string): ItemCodeParse {
  if (value.length === 12) {
    const basic = readBasicCode(value)
    return basic.ok ? { ...basic, kind: 'basic' } : basic
  }
  if (value.length === 31) {
    const implementation = readImplementationCode(value)
    return implementation.ok ? { ...implementation, kind: 'implementation' } : implementation
  }
  if (value.length !== 33) return { ok: false, reason: 'LENGTH' }
  const handling = readHandlingCode(value)
  if (!handling.ok) return handling
  const { implementation, sequence } = handling
  // The code has been read as part of the longer one: a second time only for its parts.
  const inner = readImplementationCode(implementation)
  return inner.ok ? { ...inner, kind: 'handling', value, implementation, sequence } : inner
}
