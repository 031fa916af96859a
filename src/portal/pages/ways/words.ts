import type { Words } from '#kernel/language'

export const waysWords = {
  title: { zh: '马上办、网上办、就近办、一次办', en: 'At once, online, nearby, one visit' },
  lead: {
    zh: '四张清单都按公布的办事指南算出来：指南怎么写，清单就怎么列。',
    en: 'The four lists are computed from the published guides: what a guide says is what a list says.',
  },
  home: { zh: '首页', en: 'Home' },
  crumb: { zh: '四张清单', en: 'Four lists' },
  lists: { zh: '四张清单', en: 'The four lists' },
  atOnce: { zh: '马上办', en: 'At once' },
  online: { zh: '网上办', en: 'Online' },
  nearby: { zh: '就近办', en: 'Nearby' },
  oneVisit: { zh: '一次办', en: 'One visit' },
  atOnceMeans: {
    zh: '材料齐全、符合条件的，当场办好。算法：承诺时限是当场办结。',
    en: 'With all papers and every condition met it is decided on the spot. Rule: the promised limit is zero.',
  },
  onlineMeans: {
    zh: '从申请到办好都在网上。算法：能在平台或部门系统在线办理，网上办理深度达到“互联网办理”。',
    en: 'From application to decision online. Rule: it is handled here or in the department’s system to the end.',
  },
  nearbyMeans: {
    zh: '乡镇、街道、村、社区的窗口或者自助机就能办。算法：最近的办理点低于县级，或者有自助机。',
    en: 'A window or a terminal near you takes it. Rule: the nearest counter is below the county, or there are terminals.',
  },
  oneVisitMeans: {
    zh: '最多跑一次。算法：到现场的次数是0次或者1次。',
    en: 'You go once at most. Rule: visits are none or one.',
  },
  count: { zh: '{region}，{count}项', en: '{region}: {count, plural, one {# service} other {# services}}' },
  levels: { zh: '各级各有多少', en: 'By level' },
  levelsNote: {
    zh: '同名的事项，每个办理单位算一项；上面的清单里同名只列一次。',
    en: 'Each office counts for itself here; in the lists a service of one name stands once.',
  },
  level: { zh: '层级', en: 'Level' },
  all: { zh: '全部', en: 'All' },
  '1': { zh: '国家级', en: 'National' },
  '2': { zh: '省级', en: 'Province' },
  '3': { zh: '市级', en: 'City' },
  '4': { zh: '县级及以下', en: 'County and below' },
  none: { zh: '这里没有这一类事项。', en: 'There are none here.' },
  changeRegion: { zh: '换地区', en: 'Change region' },
  published: {
    zh: '按{published}公布的指南，{now}算出。',
    en: 'Guides published up to {published}; computed {now}.',
  },
  csv: { zh: '下载{way}清单（CSV）', en: 'Download this list (CSV): {way}' },
  changed: { zh: '这里{way}有{count}项。', en: '{count} here: {way}.' },
} as const satisfies Record<string, Words>
