import type { Words } from '#kernel/language'

export const whyWords = {
  title: { zh: '{name}：这是怎么判断的', en: '{name}: how this is decided' },
  lead: {
    zh: '每个条件都要满足。系统只按下面的规则和信息判断，不看别的。',
    en: 'Every condition must hold. Only these rules and these facts decide, nothing else.',
  },
  condition: { zh: '条件{number}：{words}', en: 'Condition {number}: {words}' },
  facts: { zh: '要看的信息', en: 'The facts it looks at' },
  yours: { zh: '您的信息', en: 'Yours' },
  from: { zh: '从哪里来', en: 'Where it comes from' },
  fact: { zh: '信息', en: 'Fact' },
  notKnown: { zh: '还没有核对', en: 'Not checked yet' },
  failure: { zh: '不满足时：{words}', en: 'When it does not hold: {words}' },
  possible: { zh: '{date}起就满足了。', en: 'It will hold from {date} on.' },
  met: { zh: '满足', en: 'Holds' },
  unmet: { zh: '不满足', en: 'Does not hold' },
  unknown: { zh: '还不能判断', en: 'Not clear yet' },
  yourWord: { zh: '您自己回答', en: 'Your own answer' },
  account: { zh: '您的账号', en: 'Your account' },
  none: {
    zh: '这件事由窗口工作人员按受理条件判断，没有自动规则。',
    en: 'Staff at the window decide by the conditions of acceptance; there are no automatic rules.',
  },
  who: { zh: '由谁办理', en: 'Who decides' },
  basis: { zh: '依据', en: 'By which law' },
  version: {
    zh: '按第{version}版办事指南，{date}起实施。',
    en: 'By version {version} of the guide, in force since {date}.',
  },
  wrong: { zh: '判断得不对？', en: 'Is it wrong?' },
  wrongText: {
    zh: '办理时每一条信息都可以更正，更正后由工作人员核对。也可以打{phone}问，或者打{complaint}投诉。',
    en: 'Each fact can be corrected while you apply; staff then check it. You can also ask at {phone}, or complain at {complaint}.',
  },
  home: { zh: '首页', en: 'Home' },
  why: { zh: '判断依据', en: 'How it is decided' },
} as const satisfies Record<string, Words>
