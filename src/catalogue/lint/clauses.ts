import type { Words } from '#kernel/language'

/** What the rules stand on, named once. */
export const clauses = {
  codes: { zh: 'GB/T 39554.1—2020 编码要求', en: 'GB/T 39554.1-2020, codes' },
  elements: { zh: 'GB/T 39554.2—2020 要素要求', en: 'GB/T 39554.2-2020, elements' },
  valueSets: { zh: 'GB/T 39046—2020 附录A', en: 'GB/T 39046-2020, annex A' },
  basics: {
    zh: '国发〔2022〕5号：基本要素全国统一',
    en: 'State Council notice 2022 No. 5: basic elements are the same everywhere',
  },
  guides: {
    zh: '国发〔2022〕5号：办事指南要准确、好懂',
    en: 'State Council notice 2022 No. 5: guides are to be exact and easy to understand',
  },
  onlineFirst: {
    zh: '国办发〔2018〕45号：一网、一门、一次',
    en: 'State Council General Office 2018 No. 45: one network, one door, one visit',
  },
  fourWays: {
    zh: '2018年5月《关于深入推进审批服务便民化的指导意见》',
    en: 'Guiding Opinions of May 2018 on approvals made convenient',
  },
  noMoreConditions: {
    zh: '行政许可法第十六条：不得增设违反上位法的其他条件',
    en: 'Administrative Licensing Law, art. 16: no conditions beyond the higher law',
  },
  publicity: {
    zh: '行政许可法第三十条：依据、条件、程序、期限和全部材料要公示',
    en: 'Administrative Licensing Law, art. 30: basis, conditions, procedure, limits and all papers are published',
  },
  nothingUnrelated: {
    zh: '行政许可法第三十一条：不得要求提交无关的材料',
    en: 'Administrative Licensing Law, art. 31: no unrelated papers may be asked for',
  },
  procedure: { zh: '行政许可法第四章', en: 'Administrative Licensing Law, chapter 4' },
  entrusting: {
    zh: '行政许可法第二十四条：委托机关和委托内容要公告',
    en: 'Administrative Licensing Law, art. 24: who entrusts what is announced',
  },
  limits: { zh: '行政许可法第四十二条、第八十二条', en: 'Administrative Licensing Law, art. 42 and 82' },
  fees: { zh: '行政许可法第五十八条、第五十九条', en: 'Administrative Licensing Law, art. 58 and 59' },
  sharing: {
    zh: '国务院令第716号第七条：能共享的不得要求提供',
    en: 'State Council Order 716, art. 7: what sharing gives must not be asked for',
  },
  oneReading: {
    zh: '优化营商环境条例第三十五条：办事指南要明确、量化',
    en: 'Regulations on Optimising the Business Environment, art. 35: guides are definite and measurable',
  },
  proofs: {
    zh: '优化营商环境条例第四十五条：证明事项要有依据，能核验的不得要',
    en: 'Regulations on Optimising the Business Environment, art. 45: proofs need a basis; what can be checked is not asked for',
  },
  abolished: {
    zh: '国办发〔2018〕47号：证明事项清理',
    en: 'State Council General Office 2018 No. 47: proofs that were abolished',
  },
  commitment: {
    zh: '国办发〔2020〕42号：证明事项告知承诺制',
    en: 'State Council General Office 2020 No. 42: commitment in place of proof',
  },
  leastData: {
    zh: '个人信息保护法第六条：只收集必要的信息',
    en: 'Personal Information Protection Law, art. 6: only what is needed',
  },
  dataElements: {
    zh: 'GB/T 39046—2020：每个填报项对应一个数据元',
    en: 'GB/T 39046-2020: every entry has its data element',
  },
} as const satisfies Record<string, Words>
