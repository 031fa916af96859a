import type { Words } from '#kernel/language'

/** What every adverse decision must print (行政许可法第三十八条, 行政复议法第二十条、第二十二条, 行政诉讼法第四十六条). */
export const remedies: readonly Words[] = [
  {
    zh: '不服本决定的，可以自知道本决定之日起60日内申请行政复议；本决定通过互联网送达，您也可以在网上提出复议申请。',
    en: 'If you disagree, you may apply for administrative reconsideration within 60 days of learning of this decision. As it was delivered online, you may also apply online.',
  },
  {
    zh: '也可以自知道本决定之日起6个月内直接向人民法院提起行政诉讼。',
    en: 'You may also bring an action before the people’s court within 6 months of learning of this decision.',
  },
]
