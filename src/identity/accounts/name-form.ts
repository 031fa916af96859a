import type { FieldProblem } from '#kernel/problem'
import { calendarDateOf, checkResidentId } from '#standards'
import { identityProblems } from '../problems.ts'

type RealName = { readonly name: string; readonly residentId: string }

/** A real name in the form an identity card has it, or which field is wrong. */
export function readNameForm(typed: RealName, now: Date): RealName | { readonly faults: readonly FieldProblem[] } {
  const name = typed.name.normalize('NFC').trim().replace(/\s+/g, ' ')
  const checked = checkResidentId(typed.residentId, calendarDateOf(now))
  const nameIsRight = /^\p{L}[\p{L}\p{M}·•.' -]*$/u.test(name) && [...name].length <= 64
  if (checked.ok && nameIsRight) return { name, residentId: checked.value }
  return { faults: [...(nameIsRight ? [] : [nameField]), ...(checked.ok ? [] : [residentIdFields[checked.reason]])] }
}

/** @throws nameInvalid, residentIdInvalid */
export function checkNameForm(typed: RealName, now: Date): RealName {
  const read = readNameForm(typed, now)
  if (!('faults' in read)) return read
  const { faults: fields } = read
  const isNumberRight = fields.every(({ field }) => field !== 'residentId')
  throw isNumberRight ? identityProblems.nameInvalid({ fields }) : identityProblems.residentIdInvalid({ fields })
}

const nameField = {
  field: 'name',
  words: { zh: '请按身份证上的姓名填写', en: 'Write the name as it stands on your ID card' },
}
const residentIdFields = {
  LENGTH: { field: 'residentId', words: { zh: '身份证号是18位', en: 'An ID number has 18 characters' } },
  CHARSET: {
    field: 'residentId',
    words: { zh: '身份证号只有数字，最后一位可以是X', en: 'Digits only; the last character may be X' },
  },
  REGION: { field: 'residentId', words: { zh: '身份证号开头两位不对', en: 'The first two digits are not right' } },
  BIRTHDATE: {
    field: 'residentId',
    words: { zh: '身份证号里的出生日期不对', en: 'The date of birth inside the number is not right' },
  },
  CHECK_DIGIT: {
    field: 'residentId',
    words: { zh: '身份证号不对，请对照身份证检查每一位', en: 'The number is not right; compare every character' },
  },
} as const
