import type { Words } from '#kernel/language'

export const outcomeWords = {
  atOnce: { zh: '当场办好', en: 'At once' },
  workingDays: {
    zh: '{days}个工作日',
    en: '{days, plural, one {# working day} other {# working days}}',
  },
  calendarDays: { zh: '{days}天', en: '{days, plural, one {# day} other {# days}}' },
  papers: { zh: '{count}份', en: '{count, plural, =0 {None} one {# paper} other {# papers}}' },
  visits: { zh: '{count}次', en: '{count, plural, =0 {None} one {Once} other {# times}}' },
  free: { zh: '不收费', en: 'Free' },
  fee: { zh: '{yuan}元', en: '{yuan} yuan' },
  doneIn: {
    zh: '{atOnce, select, true {当场办好} other {{limit}办好}}',
    en: '{atOnce, select, true {Done at once} other {Done in {limit}}}',
  },
  papersShort: {
    zh: '{count, plural, =0 {不用交材料} other {交#份材料}}',
    en: '{count, plural, =0 {no papers} one {# paper} other {# papers}}',
  },
  visitsShort: {
    zh: '{count, plural, =0 {不用跑} other {跑#次}}',
    en: '{count, plural, =0 {no visit} one {one visit} other {# visits}}',
  },
  suspended: { zh: '暂停办理', en: 'Suspended' },
  atOnceTag: { zh: '马上办', en: 'At once' },
  onlineTag: { zh: '网上办', en: 'Online' },
  crossTag: { zh: '跨省通办', en: 'Across provinces' },
  by: { zh: '由{region}办理', en: 'Handled by {region}' },
  byState: { zh: '由国家部门办理', en: 'Handled by a national department' },
  byCounties: { zh: '由各县区办理，请选择', en: 'Handled by each county: choose yours' },
  byCities: { zh: '由各市办理，请选择', en: 'Handled by each city: choose yours' },
  byProvinces: { zh: '由各省办理，请选择', en: 'Handled by each province: choose yours' },
  elsewhere: { zh: '这是{region}的事项', en: 'A service of {region}' },
} as const satisfies Record<string, Words>
