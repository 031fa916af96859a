import type { Words } from '#kernel/language'
import { remedies } from '../../case/remedies.ts'
import type { DocumentPart } from '../document.ts'

/**
 * A decision served online must offer reconsideration online at the same time (行政复议法第二十二条): the national
 * platform of the Ministry of Justice takes applications for every authority.
 */
export const reconsiderationAddress = 'https://xzfy.moj.gov.cn/'

const heading: Words = { zh: '救济途径', en: 'If you disagree' }
const online: Words = {
  zh: `网上申请行政复议：全国行政复议服务平台${reconsiderationAddress}。`,
  en: `To apply for reconsideration online: the national reconsideration platform, ${reconsiderationAddress}`,
}

/** Under every adverse decision (standards §3.8). */
export function remedyParts(): readonly DocumentPart[] {
  const numbered = remedies.map(({ zh, en }, index) => ({ zh: `${index + 1}. ${zh}`, en: `${index + 1}. ${en}` }))
  return [
    { kind: 'heading', words: heading },
    { kind: 'list', entries: [...numbered, online] },
  ]
}
