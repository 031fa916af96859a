import type { Words } from '#kernel/language'

export const appointmentWords = {
  title: { zh: '我的预约', en: 'My appointments' },
  none: { zh: '您没有预约。', en: 'You have no appointments.' },
  find: { zh: '找网点预约', en: 'Find a centre' },
  when: { zh: '{day}{time}', en: '{day}, {time}' },
  code: { zh: '预约码', en: 'Code' },
  codeHint: {
    zh: '到大厅在取号处报到，提前30分钟起。',
    en: 'Check in at the hall where numbers are taken, from 30 minutes before.',
  },
  where: { zh: '地点', en: 'Where' },
  kind: { zh: '业务', en: 'Kind' },
  move: { zh: '改时间', en: 'Move' },
  cancel: { zh: '取消', en: 'Cancel' },
  ticket: { zh: '看号排到哪里', en: 'See where my number stands' },
  checkIn: { zh: '去报到', en: 'Check in' },
  booked: { zh: '已预约', en: 'Booked' },
  arrived: { zh: '已报到', en: 'Checked in' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  missed: { zh: '没有来', en: 'Missed' },
  didBooked: { zh: '预约好了', en: 'Booked' },
  didMoved: { zh: '时间改好了', en: 'Moved' },
  didCancelled: { zh: '预约取消了', en: 'Cancelled' },
  cancelTitle: { zh: '取消预约', en: 'Cancel the appointment' },
  cancelQuestion: { zh: '要取消{day}{time}的预约吗？', en: 'Cancel the appointment of {day}, {time}?' },
  cancelText: {
    zh: '取消后这个时间会给别人。以后可以再预约。',
    en: 'The time goes to somebody else. You can book again later.',
  },
  cancelYes: { zh: '取消预约', en: 'Cancel the appointment' },
  keep: { zh: '不取消', en: 'Keep it' },
} as const satisfies Record<string, Words>
