import { type Language, say, type Words } from '#kernel/language'

/** Names of the elements of an item, for what differs between versions and from the national catalogue. */
const elements: Readonly<Record<string, Words>> = {
  name: { zh: '名称', en: 'Name' },
  summary: { zh: '说明', en: 'Summary' },
  alsoCalled: { zh: '别名', en: 'Other names' },
  statutoryLimit: { zh: '法定时限', en: 'Limit by law' },
  promisedLimit: { zh: '承诺时限', en: 'Promised limit' },
  fee: { zh: '收费', en: 'Fee' },
  visits: { zh: '要跑几次', en: 'Visits' },
  materials: { zh: '材料', en: 'Papers' },
  situations: { zh: '情形', en: 'Situations' },
  conditions: { zh: '条件', en: 'Conditions' },
  acceptance: { zh: '受理条件', en: 'Conditions of acceptance' },
  steps: { zh: '步骤', en: 'Steps' },
  questions: { zh: '常见问题', en: 'Questions' },
  window: { zh: '窗口', en: 'Window' },
  channels: { zh: '办理渠道', en: 'Channels' },
  power: { zh: '权力信息', en: 'By what right' },
  result: { zh: '结果', en: 'Result' },
  outcome: { zh: '办理结果', en: 'Outcome' },
  online: { zh: '网上办理', en: 'Online form' },
  crossProvince: { zh: '跨省通办', en: 'Across provinces' },
  legalBasis: { zh: '设定依据', en: 'Legal basis' },
}
const other: Words = { zh: '其他', en: 'Other' }

export function sayElement(element: string, language: Language): string {
  return say(elements[element] ?? other, language)
}
