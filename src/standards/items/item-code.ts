import { readSocialCreditCode, type SocialCreditCodeFault } from '../organisations/social-credit-code.ts'
import { isProvincePrefix } from '../places/provinces.ts'
import { readTyped } from '../typed-identifier.ts'

/** Why a basic code (基本编码, 12 characters) is refused. */
export type BasicCodeFault = 'LENGTH' | 'CHARSET' | 'REGION' | 'TYPE' | 'DEPARTMENT' | 'MAIN_SEQUENCE'

/** The parts of a basic code (GB/T 39554.1-2020). */
export interface BasicCodeParts {
  /** `00` national, else the province's two digits, `66` the corps: who keeps the catalogue. */
  readonly region: string
  /** Code set `itemType`; 11–19 and 21 and above are extensions. */
  readonly type: string
  /** Two digits of the central department that guides the business. */
  readonly department: string
  /** Sequence of the main item, three characters; for public services the first may be a business class. */
  readonly main: string
  /** Sequence of the sub-item, `000` for none. */
  readonly sub: string
}

export type BasicCodeCheck =
  | (BasicCodeParts & {
      readonly ok: true
      readonly value: string
      /** Whether it heads sub-items (`00Y`) and is itself never implemented. */
      readonly parent: boolean
    })
  | { readonly ok: false; readonly reason: BasicCodeFault }

/** Why an implementation code (实施编码, 31) is refused; faults of the organisation's code in it begin with `USCC_`. */
export type ImplementationCodeFault = 'LENGTH' | 'LEVEL' | `USCC_${SocialCreditCodeFault}` | `BASIC_${BasicCodeFault}`

export type ImplementationCodeCheck =
  | {
      readonly ok: true
      readonly value: string
      readonly uscc: string
      /** Level of exercise, code set `exerciseLevel`. */
      readonly level: string
      readonly basic: string
    }
  | { readonly ok: false; readonly reason: ImplementationCodeFault }

/** Why a handling-item code (业务办理项编码, 33) is refused. */
export type HandlingCodeFault = ImplementationCodeFault | 'HANDLING_SEQUENCE'

export type HandlingCodeCheck =
  | { readonly ok: true; readonly value: string; readonly implementation: string; readonly sequence: string }
  | { readonly ok: false; readonly reason: HandlingCodeFault }

const characters = /^[0-9A-HJ-NPQRTUWXY]*$/
const twoDigits = /^[0-9]{2}$/
const catalogueParent = '00Y'

/** Checks the 12-character code of an item of the basic catalogue. It has no check character: only its parts can tell. */
export function checkBasicCode(typed: string): BasicCodeCheck {
  return readBasicCode(readTyped(typed, 12))
}

/** Checks the 31-character code of one organ's entry in the implementation list: its own code, level, basic code. */
export function checkImplementationCode(typed: string): ImplementationCodeCheck {
  return readImplementationCode(readTyped(typed, 31))
}

/** Checks the 33-character code of what the public applies for: an implementation code and 01–99. */
export function checkHandlingCode(typed: string): HandlingCodeCheck {
  return readHandlingCode(readTyped(typed, 33))
}

// What follows reads codes as machines write them, also those that stand in longer ones: nothing is mended there.

export function readBasicCode(value: string): BasicCodeCheck {
  if (value.length !== 12) return { ok: false, reason: 'LENGTH' }
  if (!characters.test(value)) return { ok: false, reason: 'CHARSET' }
  const region = value.slice(0, 2)
  const type = value.slice(2, 4)
  const department = value.slice(4, 6)
  const main = value.slice(6, 9)
  const sub = value.slice(9)
  if (!isCatalogueRegion(region)) return { ok: false, reason: 'REGION' }
  // 00 is the class of all administrative powers, not a type an item can have.
  if (!twoDigits.test(type) || type === '00') return { ok: false, reason: 'TYPE' }
  if (!twoDigits.test(department)) return { ok: false, reason: 'DEPARTMENT' }
  if (main === '000') return { ok: false, reason: 'MAIN_SEQUENCE' }
  return { ok: true, value, region, type, department, main, sub, parent: sub === catalogueParent }
}

export function readImplementationCode(value: string): ImplementationCodeCheck {
  if (value.length !== 31) return { ok: false, reason: 'LENGTH' }
  const uscc = readSocialCreditCode(value.slice(0, 18))
  if (!uscc.ok) return { ok: false, reason: `USCC_${uscc.reason}` }
  const level = value.charAt(18)
  if (level < '1' || level > '7') return { ok: false, reason: 'LEVEL' }
  const basic = readBasicCode(value.slice(19))
  if (!basic.ok) return { ok: false, reason: `BASIC_${basic.reason}` }
  return { ok: true, value, uscc: uscc.value, level, basic: basic.value }
}

export function readHandlingCode(value: string): HandlingCodeCheck {
  if (value.length !== 33) return { ok: false, reason: 'LENGTH' }
  const implementation = readImplementationCode(value.slice(0, 31))
  if (!implementation.ok) return implementation
  const sequence = value.slice(31)
  if (!twoDigits.test(sequence) || sequence === '00') return { ok: false, reason: 'HANDLING_SEQUENCE' }
  return { ok: true, value, implementation: implementation.value, sequence }
}

/**
 * Numbers are padded, so `main: 9` is `009`.
 * @throws RangeError when no valid code comes of the parts.
 */
export function makeBasicCode(parts: {
  region: string
  type: string
  department: string
  main: string | number
  sub?: string | number
}): string {
  const sequence = (part: string | number) => String(part).padStart(3, '0')
  const { region, type, department, main, sub = 0 } = parts
  return sound(readBasicCode(region + type + department + sequence(main) + sequence(sub)))
}

/** @throws RangeError when a part is wrong. */
export function makeImplementationCode(uscc: string, level: string | number, basicCode: string): string {
  return sound(readImplementationCode(`${uscc}${level}${basicCode}`))
}

/**
 * @param sequence 1–99
 * @throws RangeError when a part is wrong.
 */
export function makeHandlingCode(implementationCode: string, sequence: number): string {
  return sound(readHandlingCode(implementationCode + String(sequence).padStart(2, '0')))
}

function isCatalogueRegion(region: string): boolean {
  return region === '00' || isProvincePrefix(region)
}

function sound(check: { ok: true; value: string } | { ok: false; reason: string }): string {
  if (!check.ok) throw new RangeError(`No item code can be made of these parts: ${check.reason}`)
  return check.value
}
