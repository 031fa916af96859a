import type { Words } from '#kernel/language'

/** What the fields of questions say besides the question itself. */
export const answerWords = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  unit: { zh: '单位：{unit}。', en: 'In {unit}.' },
  yuan: { zh: '元', en: 'yuan' },
  atMost: { zh: '最多选{count}项。', en: 'Choose at most {count}.' },
  several: { zh: '可以选几项。', en: 'You may choose several.' },
  region: { zh: '所在地区', en: 'Region' },
  detail: { zh: '街道、门牌号', en: 'Street and house number' },
  chosen: { zh: '已到：{path}', en: 'You are in: {path}' },
  up: { zh: '换到{region}其他地方', en: 'Somewhere else in {region}' },
  code: { zh: '填6位行政区划代码', en: 'The six digits of the administrative division' },
  row: { zh: '{entry}{number}', en: '{entry} {number}' },
  add: { zh: '再加一项', en: 'Add another' },
  remove: { zh: '删除', en: 'Remove ' },
} as const satisfies Record<string, Words>
