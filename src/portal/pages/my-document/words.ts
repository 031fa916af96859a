import type { Words } from '#kernel/language'

export const documentWords = {
  number: { zh: '编号：{number}', en: 'Number: {number}' },
  addressee: { zh: '{name}：', en: 'To {name}:' },
  back: { zh: '回到办件', en: 'Back to the case' },
} as const satisfies Record<string, Words>
