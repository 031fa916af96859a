import type { Words } from '#kernel/language'

export const casesWords = {
  title: { zh: '我的办件', en: 'My cases' },
  my: { zh: '我的', en: 'My space' },
  caption: { zh: '全部办件', en: 'All cases' },
  item: { zh: '事项', en: 'Service' },
  status: { zh: '状态', en: 'Status' },
  turn: { zh: '轮到谁', en: 'Whose turn' },
  due: { zh: '承诺办结', en: 'Promised by' },
  you: { zh: '等您', en: 'You' },
  nobody: { zh: '已结束', en: 'Finished' },
  empty: { zh: '您还没有办过事。想办什么？', en: 'You have not applied for anything yet. What do you need?' },
  search: { zh: '去找要办的事', en: 'Find a service' },
  goOn: { zh: '接着办', en: 'Continue' },
  saved: { zh: '{time}保存，还没有提交', en: 'Saved {time}, not sent yet' },
  submitted: { zh: '{time}提交', en: 'Sent {time}' },
  all: { zh: '全部', en: 'All' },
  open: { zh: '在办', en: 'In progress' },
  closed: { zh: '已结束', en: 'Finished' },
  filter: { zh: '按状态看', en: 'Filter by status' },
  emptyFilter: { zh: '这一类没有办件。', en: 'No cases of this kind.' },
} as const satisfies Record<string, Words>
