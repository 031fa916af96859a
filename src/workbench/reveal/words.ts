import type { Words } from '#kernel/language'

export const revealWords = {
  title: { zh: '看全号', en: 'Show in full' },
  question: { zh: '为什么要看{name}的{label}全号？', en: 'Why do you need {label} of {name} in full?' },
  lead: {
    zh: '这次查看和您写的理由，申请人都会看到。',
    en: 'The applicant will see that you looked, and the reason you give.',
  },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: {
    zh: '5到200个字，例如：与现场证件核对',
    en: '5 to 200 characters, for example: compare with the card at the window',
  },
  show: { zh: '记录理由并查看', en: 'Record the reason and show it' },
  shown: { zh: '{name}的{label}', en: '{label} of {name}' },
  recorded: {
    zh: '已记入申请人的数据去向。离开这一页后要再写理由才能看。',
    en: 'Recorded for the applicant. Once you leave this page a new reason is needed.',
  },
  back: { zh: '回到办件', en: 'Back to the case' },
} as const satisfies Record<string, Words>
