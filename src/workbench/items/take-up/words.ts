import type { Words } from '#kernel/language'

export const takeUpWords = {
  title: { zh: '认领事项', en: 'Take up an item' },
  lead: {
    zh: '从基本目录里选一项，国家统一的内容自动带出，本单位只填自己的。认领后是草稿，审核发布前群众看不到。',
    en: 'Choose a basic item: what is uniform is filled in, your organ adds its own. It is a draft until it is published.',
  },
  search: { zh: '按名称或基本编码找', en: 'By name or basic code' },
  find: { zh: '查找', en: 'Find' },
  found: { zh: '找到{count}项', en: '{count, plural, one {# item} other {# items}} found' },
  none: {
    zh: '基本目录里没有“{words}”。换个说法再找；确实没有的，向国家目录的管理单位提出。',
    en: 'The basic catalogue has nothing like “{words}”. Try other words, or ask the keeper of the national catalogue.',
  },
  caption: { zh: '可以认领的基本事项', en: 'Basic items to take up' },
  item: { zh: '基本事项', en: 'Basic item' },
  levels: { zh: '可行使层级', en: 'Levels' },
  standing: { zh: '本单位', en: 'Your organ' },
  taken: { zh: '已认领', en: 'Taken up' },
  notYours: { zh: '本单位的层级不能办', en: 'Not at your level' },
  take: { zh: '认领', en: 'Take up' },
  takeAnother: { zh: '再认领一个业务办理项', en: 'Take up another handling item' },
  suspended: { zh: '暂停', en: 'Suspended' },
} as const satisfies Record<string, Words>
