import type { Words } from '#kernel/language'

export const urgeWords = {
  title: { zh: '催办', en: 'Urge the office' },
  lead: {
    zh: '{office}会在待办里看到您的催办，并答复您。每{days}个工作日可以催一次。',
    en: '{office} sees it in its queue and answers you. You may urge once in {days} working days.',
  },
  cause: { zh: '催办原因：{cause}', en: 'Reason: {cause}' },
  text: { zh: '想说的话', en: 'What you want to say' },
  textHint: { zh: '例如为什么急用。', en: 'For example why it is urgent.' },
  confirm: { zh: '催办', en: 'Urge' },
  again: { zh: '您已经催办过，{date}起可以再催。', en: 'You have urged it; you may do so again from {date}.' },
  notYet: {
    zh: '这件事还在期限内。到期当天、超过期限或者{days}个工作日没有新消息时，可以在这里催办。',
    en: 'The case is within its time. You may urge it here on its last day, when it is late, or after {days} working days without news.',
  },
  nobody: {
    zh: '现在没有要催的：不在办理单位手里，或者已经办完。',
    en: 'There is nobody to urge: it is not the office’s turn, or it is done.',
  },
  stuck: {
    zh: '办不成、推诿、多要材料？向“办不成事”窗口反映',
    en: 'Turned away, or asked for too much? Tell us what went wrong',
  },
} as const satisfies Record<string, Words>
