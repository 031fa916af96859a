import type { Words } from '#kernel/language'

export const startWords = {
  lead: {
    zh: '大约{minutes}分钟。{questions, plural, =0 {没有要您填的题} other {只有#个问题要您答}}，其余由系统去查。',
    en: 'About {minutes} {minutes, plural, one {minute} other {minutes}}. {questions, plural, =0 {Nothing to fill in} one {One question for you} other {# questions for you}}, the rest is looked up for you.',
  },
  leadUpTo: {
    zh: '最多{minutes}分钟。最多{questions}个问题要您答，看您的情况；其余由系统去查。',
    en: 'At most {minutes} minutes. At most {questions} questions for you, as your case needs them; the rest is looked up for you.',
  },
  who: { zh: '谁来办', en: 'Who applies' },
  myself: { zh: '{name}（本人）', en: '{name} (yourself)' },
  how: { zh: '要做的事', en: 'What to do' },
  stepCheckTitle: { zh: '核对信息', en: 'Check the facts' },
  stepCheck: { zh: '系统先取好，您看对不对。', en: 'They are fetched for you; you look whether they are right.' },
  stepAnswerTitle: { zh: '回答问题', en: 'Answer' },
  stepAnswer: {
    zh: '{count, plural, other {#个，没有部门掌握，只能问您}}。',
    en: '{count, plural, one {One question} other {# questions}} that no department can answer for you.',
  },
  stepAnswerUpTo: {
    zh: '最多{count}个，没有部门掌握，只能问您；不适用的不会问。',
    en: 'At most {count} questions that no department can answer for you; what does not apply is not asked.',
  },
  stepSendTitle: { zh: '提交', en: 'Send' },
  stepSend: {
    zh: '提交后当场给编号和办结日期。',
    en: 'You get a number and a promised date at once.',
  },
  ask: { zh: '将向这些部门核对', en: 'These departments will be asked' },
  askNote: {
    zh: '只取办这件事要用的内容，每次都记入数据去向。',
    en: 'Only what this application needs. Every access is recorded for you to see.',
  },
  footprint: { zh: '我的数据去向', en: 'Who used my data' },
  begin: { zh: '开始', en: 'Start' },
  goOn: { zh: '接着办', en: 'Continue' },
  draftTitle: { zh: '您有一份没提交的草稿', en: 'You have an unfinished application' },
  draftText: { zh: '{time}保存的，填过的都在。', en: 'Saved {time}. What you entered is kept.' },
  anew: { zh: '不要草稿，重新开始', en: 'Discard it and start again' },
  anewQuestion: { zh: '要丢掉草稿、重新开始吗？', en: 'Discard the draft and start again?' },
  anewText: { zh: '已填的内容会删除，不能恢复。', en: 'What you entered is deleted and cannot be brought back.' },
  keep: { zh: '不，接着办', en: 'No, continue' },
} as const satisfies Record<string, Words>
