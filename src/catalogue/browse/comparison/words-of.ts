import type { Words } from '#kernel/language'
import { type CodeSetId, findName } from '#standards'
import type { Fee, RefundGround, TimeLimit } from '../../item.ts'

/** Values of an item as people read them. */
export const yes: Words = { zh: '是', en: 'Yes' }
export const no: Words = { zh: '否', en: 'No' }

export function yesOrNo(value: boolean): Words {
  return value ? yes : no
}

export function plainly(text: string): Words {
  return { zh: text, en: text }
}

export function namedBy(set: CodeSetId, code: string): Words {
  return findName(set, code) ?? plainly(code)
}

export function listOf(words: readonly Words[]): Words | null {
  if (words.length === 0) return null
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

export function limitInWords({ days, unit }: TimeLimit): Words {
  if (days === 0) return { zh: '当场', en: 'at once' }
  const one = days === 1
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: one ? 'one working day' : `${days} working days` }
    : { zh: `${days}天`, en: one ? 'one day' : `${days} days` }
}

export function moneyInWords(fen: number): Words {
  const yuan = fen / 100
  return { zh: `${yuan}元`, en: `${yuan} yuan` }
}

export const refundWords = {
  withdrawal: { zh: '撤回时退费', en: 'when the application is withdrawn' },
  refusal: { zh: '不予许可时退费', en: 'when the application is refused' },
} as const satisfies Readonly<Record<RefundGround, Words>>

export function feeInWords(fee: Fee | null): Words {
  return fee === null ? { zh: '不收费', en: 'free' } : moneyInWords(fee.amountFen)
}
