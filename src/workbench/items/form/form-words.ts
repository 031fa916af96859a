import type { Words } from '#kernel/language'

/** What is said of a box that cannot be read, whatever the element. */
export const formWords = {
  noBraces: { zh: '不能用花括号', en: 'Curly brackets cannot be used' },
  tooLong: { zh: '太长了，最多4000个字', en: 'Too long: at most 4,000 characters' },
  mustNumber: { zh: '请填数字，没有就填0', en: 'Give a number; 0 where there is none' },
  notNumber: { zh: '只能填0或者正整数', en: 'Only 0 or a whole number' },
  notMoney: { zh: '请填金额，例如10或者4.50', en: 'Give an amount, such as 10 or 4.50' },
  mustChoose: { zh: '请选一项', en: 'Choose one' },
  yuan: { zh: '元', en: 'yuan' },
  why: { zh: '为什么和国家规定不一样', en: 'Why it differs from the national text' },
  whyHint: {
    zh: '写明本地依据，公开；空着就用整份草稿的修改原因',
    en: 'Name the local rule; public. Empty: the reason of the whole draft',
  },
  entry: { zh: '第{number}条', en: 'No. {number}' },
} as const satisfies Record<string, Words>
