import type { Words } from '#kernel/language'

export const meWords = {
  title: { zh: '我的岗位', en: 'My post' },
  saved: { zh: '已记下', en: 'Noted' },
  absences: { zh: '不在岗的日子', en: 'Days away' },
  absencesLead: { zh: '这些天不会给您分派新的办件。', en: 'Nothing new is assigned to you on these days.' },
  noAbsence: { zh: '没有记录。', en: 'None noted.' },
  days: { zh: '{from}到{to}', en: '{from} to {to}' },
  from: { zh: '从哪天起', en: 'First day' },
  to: { zh: '到哪天为止', en: 'Last day' },
  addAbsence: { zh: '记下', en: 'Note it' },
  remove: { zh: '撤销', en: 'Take back' },
  removeDays: { zh: '撤销{from}到{to}', en: 'Take back {from} to {to}' },
  kin: { zh: '要回避的人', en: 'Whose cases are not mine' },
  kinLead: {
    zh: '本人和近亲属的事不会分派给您，您也不能看、不能办。号码只存不能还原的摘要，谁也看不到。',
    en: 'Cases of yourself and near relatives are not assigned to you, and you cannot see or decide them. Only a digest of the number is kept; nobody can read it back.',
  },
  noKin: { zh: '还没有申报。', en: 'None declared.' },
  declaredOn: { zh: '{relation}，{day}申报', en: '{relation}, declared {day}' },
  relation: { zh: '关系', en: 'Relation' },
  number: { zh: '身份证号', en: 'Identity number' },
  addKin: { zh: '申报', en: 'Declare' },
  removeKin: { zh: '撤销{relation}', en: 'Take back {relation}' },
} as const satisfies Record<string, Words>
