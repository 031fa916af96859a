import type { Words } from '#kernel/language'
import { checkResidentId, checkSocialCreditCode, isCalendarDate, tidyIdentifier } from '#standards'
import type { SimpleForm } from './question.ts'

type Reading = { readonly text: string } | { readonly fault: Words }

/**
 * What was typed into one control as it is kept, or what is wrong with it. Full-width digits and blanks between digits
 * are how people type; what is kept has neither, so that the same answer is always the same text.
 */
export function readSimple(form: SimpleForm, typed: string): Reading {
  switch (form.kind) {
    case 'choice':
      return form.options.some(({ value }) => value === typed)
        ? { text: typed }
        : fault('请从给出的选项里选一个', 'Choose one of the options')
    case 'text':
      return readText(typed, form.maxLength)
    case 'date': {
      const date = narrow(typed)
      return isCalendarDate(date) ? { text: date } : fault('请填写真实的日期', 'Enter a real date')
    }
    case 'number':
      return readNumber(typed, form)
    case 'money':
      return readMoney(typed, form)
    case 'yes-no':
      return typed === 'yes' || typed === 'no' ? { text: typed } : fault('请选“是”或者“否”', 'Choose yes or no')
    case 'resident-id': {
      const check = checkResidentId(typed)
      return check.ok
        ? { text: check.value }
        : fault('身份证号不对，请对照证件再填一遍', 'This is no valid resident number: compare it with the card')
    }
    case 'phone': {
      const phone = tidyIdentifier(typed.slice(0, 40)).replace(/^(\+|00)86/, '')
      return /^1\d{10}$/.test(phone)
        ? { text: phone }
        : fault('请填写11位手机号', 'Enter a mobile number of eleven digits')
    }
    case 'uscc': {
      const check = checkSocialCreditCode(typed)
      return check.ok
        ? { text: check.value }
        : fault(
            '统一社会信用代码不对，请对照营业执照再填一遍',
            'This is no valid credit code: compare it with the licence',
          )
    }
  }
}

/** Control characters come from no keyboard, and marks that turn the direction of writing show another text than is kept. */
const strange = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

export function readText(typed: string, maxLength: number): Reading {
  if ([...typed].length > maxLength) return fault(`请写在${maxLength}个字以内`, `Use at most ${maxLength} characters`)
  return strange.test(typed.replaceAll(/[\r\n\t]/g, ''))
    ? fault('有不能保存的字符', 'It has characters that cannot be kept')
    : { text: typed }
}

function readNumber(typed: string, form: Extract<SimpleForm, { kind: 'number' }>): Reading {
  const { min, max, decimals = 0 } = form
  const number = decimalOf(typed)
  if (number === undefined) return fault('请用数字填写', 'Enter a number in digits')
  if ((number.split('.')[1] ?? '').length > decimals) {
    return decimals === 0
      ? fault('请填写整数', 'Enter a whole number')
      : fault(`小数点后最多${decimals}位`, `At most ${decimals} places after the point`)
  }
  const value = Number(number)
  if (min !== undefined && value < min) return fault(`不能小于${min}`, `It cannot be less than ${min}`)
  if (max !== undefined && value > max) return fault(`不能大于${max}`, `It cannot be more than ${max}`)
  return { text: number }
}

function readMoney(typed: string, { minFen = 0, maxFen }: Extract<SimpleForm, { kind: 'money' }>): Reading {
  const yuan = decimalOf(typed.replace(/[元圆]\s*$/, ''))
  const [whole = '', part = ''] = (yuan ?? '').split('.')
  if (yuan === undefined || part.length > 2) {
    return fault(
      '请用数字填写，最多到分，例如3500或者3500.50',
      'Enter an amount in digits, for example 3500 or 3500.50',
    )
  }
  const fen = fenOf(yuan)
  if (fen < minFen) return fault(`不能少于${minFen / 100}元`, `It cannot be less than ${minFen / 100} yuan`)
  if (maxFen !== undefined && fen > maxFen) {
    return fault(`不能多于${maxFen / 100}元`, `It cannot be more than ${maxFen / 100} yuan`)
  }
  return { text: part === '' ? whole : `${whole}.${part.padEnd(2, '0')}` }
}

/** An amount in yuan as it is kept, in fen: whole numbers, which add up exactly. */
export function fenOf(yuan: string): number {
  return Math.round(Number(yuan) * 100)
}

/** A decimal number without needless zeros, of at most twelve digits before the point: all of them are exact in fen. */
function decimalOf(typed: string): string | undefined {
  const tidy = narrow(typed).replaceAll(/(?<=\d)[,，](?=\d{3})/g, '')
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(tidy)
  if (!match) return undefined
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/, '')
  const part = (match[3] ?? '').replace(/0+$/, '')
  const number = part === '' ? whole : `${whole}.${part}`
  return number === '0' ? number : `${match[1] ?? ''}${number}`
}

/** Full-width characters folded, blanks gone; what is far too long is left alone and found wrong. */
function narrow(typed: string): string {
  return typed.length > 60 ? typed : typed.normalize('NFKC').replaceAll(/\s/g, '')
}

function fault(zh: string, en: string): Reading {
  return { fault: { zh, en } }
}
