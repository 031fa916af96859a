import type { Words } from '#kernel/language'

/** Elements of an item as officials know them from the list (standards §2.6, §2.7). */
const elementNames: Readonly<Record<string, Words>> = {
  name: { zh: '事项名称', en: 'Name' },
  summary: { zh: '一句话说明', en: 'Summary' },
  alsoCalled: { zh: '群众叫法', en: 'Other names' },
  type: { zh: '事项类型', en: 'Type' },
  audience: { zh: '办事对象', en: 'Audience' },
  theme: { zh: '主题', en: 'Theme' },
  department: { zh: '主管部门', en: 'Department in charge' },
  servedParties: { zh: '服务对象', en: 'Served parties' },
  legalBasis: { zh: '设定依据', en: 'Legal basis' },
  statutoryLimit: { zh: '法定办结时限', en: 'Statutory limit' },
  promisedLimit: { zh: '承诺办结时限', en: 'Promised limit' },
  fee: { zh: '收费', en: 'Fee' },
  materials: { zh: '申请材料', en: 'Materials' },
  situations: { zh: '情形', en: 'Situations' },
  steps: { zh: '办理流程', en: 'Steps' },
  acceptance: { zh: '受理条件', en: 'Conditions of acceptance' },
  questions: { zh: '常见问题', en: 'Questions and answers' },
  result: { zh: '办理结果', en: 'Result' },
  crossProvince: { zh: '跨省通办', en: 'Cross-province handling' },
  online: { zh: '网上表单', en: 'Online form' },
  visits: { zh: '到现场次数', en: 'Visits' },
  window: { zh: '办理地点', en: 'Counter' },
  power: { zh: '行使层级与权力来源', en: 'Level and source of power' },
  channels: { zh: '办理形式', en: 'Channels' },
  outcome: { zh: '审批结果', en: 'Outcome' },
  popularity: { zh: '热度', en: 'Popularity' },
  handlingName: { zh: '业务办理项名称', en: 'Name of the handling item' },
  levels: { zh: '可行使层级', en: 'Levels of exercise' },
  region: { zh: '实施地区', en: 'Region' },
  basicVersion: { zh: '基本事项版本', en: 'Version of the basic item' },
  effectiveFrom: { zh: '生效日期', en: 'Effective date' },
  reason: { zh: '修改原因', en: 'Reason' },
  replacedBy: { zh: '替代事项', en: 'Replaced by' },
  content: { zh: '内容', en: 'Content' },
  overrides: { zh: '与基本目录不同之处', en: 'Departures from the basic item' },
}

/** The name of an element; of what is none, what it was called. */
export function namesOf(element: string): Words {
  const known = Object.hasOwn(elementNames, element) ? elementNames[element] : undefined
  const called = element.slice(0, 40)
  return known ?? { zh: called, en: called }
}
