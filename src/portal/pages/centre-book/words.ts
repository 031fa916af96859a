import type { Words } from '#kernel/language'

export const bookWords = {
  title: { zh: '预约窗口', en: 'Book a time' },
  moveTitle: { zh: '改约', en: 'Move the appointment' },
  lead: {
    zh: '{centre}。半小时一段，到了报到就先办。',
    en: '{centre}. Half an hour each; check in when you come, and you go first.',
  },
  forItem: { zh: '要办：{item}', en: 'For: {item}' },
  kind: { zh: '要办什么', en: 'What do you come for?' },
  day: { zh: '哪一天', en: 'Which day?' },
  show: { zh: '看有哪些时间', en: 'Show the times' },
  time: { zh: '几点', en: 'What time?' },
  left: { zh: '还有{left}个', en: '{left} left' },
  noneLeft: { zh: '这一天约满了，请换一天。', en: 'This day is full: choose another.' },
  noDays: { zh: '两周内没有可以预约的日子。', en: 'There is no day to book within two weeks.' },
  book: { zh: '预约', en: 'Book' },
  move: { zh: '改到这个时间', en: 'Move to this time' },
  rules: {
    zh: '同一天同类业务约一次；开始前1小时可以改或取消；30天内3次没来，就只能当天取号。',
    en: 'One a day for each kind; moved or cancelled until an hour before; after three missed in 30 days you take numbers on the day.',
  },
  now: { zh: '现在约的是{day}{time}', en: 'Booked now: {day}, {time}' },
} as const satisfies Record<string, Words>
