import type { Words } from '#kernel/language'

/** Chinese and English of one public text, in that order: the compact form the sample rows are written in. */
export type Pair = readonly [zh: string, en: string]

export function words([zh, en]: Pair): Words {
  return { zh, en }
}
