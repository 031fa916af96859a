import type { Words } from '#kernel/language'

export const dataWords = {
  title: { zh: '数据质量', en: 'Data quality' },
  lead: {
    zh: '近90天里，来源互相矛盾的、本人更正的、决定前变了的。只记哪一项、哪些来源，不记是谁。',
    en: 'What contradicted, was corrected or changed before a decision in the last 90 days: which field of which sources, nothing of whom.',
  },
  none: { zh: '近90天没有。', en: 'None in the last 90 days.' },
  field: { zh: '数据项', en: 'Field' },
  what: { zh: '情况', en: 'What' },
  sources: { zh: '来源（采信的在前）', en: 'Sources, the one held for right first' },
  count: { zh: '次数', en: 'Times' },
  last: { zh: '最近', en: 'Last' },
  conflict: { zh: '来源互相矛盾', en: 'Sources contradict' },
  correction: { zh: '本人更正', en: 'Corrected by people' },
  changed: { zh: '决定前变了', en: 'Changed before a decision' },
  element: { zh: '{label}（{element}）', en: '{label} ({element})' },
} as const satisfies Record<string, Words>
