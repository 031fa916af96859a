import type { Words } from '#kernel/language'

/** Sentences of at most 20 characters, verbs of daily speech (portal.md 2.12). */
export const elderWords = {
  title: { zh: '长辈版首页', en: 'Home, easy mode' },
  hello: { zh: '您好', en: 'Hello' },
  helloName: { zh: '{name}，您好', en: 'Hello, {name}' },
  signInTitle: { zh: '先登录，再办事', en: 'Sign in first' },
  signInText: { zh: '用手机收个验证码就行。', en: 'All it takes is a code sent to your phone.' },
  signIn: { zh: '登录', en: 'Sign in' },
  nothing: { zh: '没有等您办的事', en: 'Nothing is waiting for you' },
  deal: { zh: '现在去办', en: 'Do it now' },
  search: { zh: '写下要办的事', en: 'Write what you need' },
  example: { zh: '例如：换身份证', en: 'For example: residence permit' },
  often: { zh: '常用', en: 'Often used' },
  show: { zh: '出示证件', en: 'Show a certificate' },
  showText: { zh: '居住证等，点开就能看', en: 'Open it and show it' },
  cases: { zh: '我办的事', en: 'What I applied for' },
  casesText: { zh: '办到哪一步了', en: 'How far it is' },
  family: { zh: '让家人帮我办', en: 'Let family help' },
  familyText: { zh: '怎么请家人帮忙', en: 'How they can help you' },
  visit: { zh: '到窗口办', en: 'Go to a window' },
  visitText: { zh: '带什么，几点开门', en: 'What to bring, when it is open' },
  callTitle: { zh: '不会用？有人帮您', en: 'Stuck? Somebody will help' },
  callText: { zh: '打个电话，说要办的事就行。', en: 'Just tell them what you need.' },
  call: { zh: '拨打12345', en: 'Call 12345' },
} as const satisfies Record<string, Words>
