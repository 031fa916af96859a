import type { Words } from '#kernel/language'

export const benchWords = {
  role: { zh: '岗位：{duty}', en: 'Role: {duty}' },
  none: { zh: '未分配', en: 'none' },
  open: { zh: '我的待办', en: 'To decide' },
  dueToday: { zh: '今天到期', en: 'Due today' },
  overdue: { zh: '已超期', en: 'Overdue' },
  waiting: { zh: '等申请人补正', en: 'Waiting for applicants' },
  closed: { zh: '已办结', en: 'Decided' },
  serving: { zh: '待制证送达', en: 'To make and deliver' },
  call: { zh: '叫号', en: 'Calling' },
  supervise: { zh: '督办', en: 'Supervision' },
  me: { zh: '我的岗位', en: 'My post' },
  commitments: { zh: '承诺核查', en: 'Commitments' },
  itemGroup: { zh: '事项管理', en: 'Items' },
  items: { zh: '本单位事项', en: 'Our items' },
  newItem: { zh: '认领事项', en: 'Take up an item' },
  basicItems: { zh: '基本目录', en: 'Basic catalogue' },
  imports: { zh: '批量导入导出', en: 'Import and export' },
  gaps: { zh: '搜不到的词', en: 'Searches without a hit' },
  demands: { zh: '索要证明举报', en: 'Reported demands' },
} as const satisfies Record<string, Words>
