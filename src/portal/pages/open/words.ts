import type { Words } from '#kernel/language'

export const openWords = {
  title: { zh: '公开数据', en: 'Open figures' },
  lead: {
    zh: '少交了多少、少跑了多少、说到做到没有，都按本平台自己的记录算，谁都可以核对。',
    en: 'How much less is asked, and whether promises are kept: computed from this platform’s own records, for all to check.',
  },
  home: { zh: '首页', en: 'Home' },
  measuredAt: { zh: '{time}统计，每5分钟更新。', en: 'Measured {time}, renewed every 5 minutes.' },
  figure: { zh: '数据', en: 'Figure' },
  value: { zh: '现在', en: 'Now' },
  base: { zh: '依据', en: 'Based on' },
  definition: { zh: '怎么算的', en: 'Definition' },
  none: { zh: '还没有', en: 'None yet' },
  guides: { zh: '办事指南写的', en: 'What the guides say' },
  cases: { zh: '实际办的', en: 'How it went' },
  guidesBase: { zh: '{count}个事项', en: '{count, plural, one {# service} other {# services}}' },
  fillingBase: { zh: '{count}件提交', en: '{count, plural, one {# application} other {# applications}}' },
  casesBase: { zh: '{count}件办结', en: '{count, plural, one {# decided case} other {# decided cases}}' },
  ratingsBase: { zh: '{count}个评价', en: '{count, plural, one {# rating} other {# ratings}}' },
  csv: { zh: '下载表格（CSV）', en: 'Download as CSV' },
  csvText: {
    zh: '可以自由使用，请注明来源和统计时间。',
    en: 'Free to use. Please name the source and the time of measurement.',
  },
  nothingPublished: {
    zh: '本平台还没有公布事项，没有可统计的数据。',
    en: 'This platform has published no services yet, so there is nothing to measure.',
  },
} as const satisfies Record<string, Words>
