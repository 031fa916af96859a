import type { Words } from '#kernel/language'

export const sandboxPeopleWords = {
  title: { zh: '演示网络', en: 'The demonstration' },
  lead: {
    zh: '这里的人和企业都是虚构的，号码不会属于任何人。正式运行时没有这一页。',
    en: 'All people and companies here are invented; their numbers can belong to nobody. In production this page does not exist.',
  },
  people: { zh: '可以登录的人', en: 'People to sign in as' },
  how: {
    zh: '用手机号登录，验证码到短信沙箱里看。',
    en: 'Sign in with the phone number; the code is in the message sandbox.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机号', en: 'Phone' },
  residentId: { zh: '身份证号', en: 'Identity number' },
  note: { zh: '适合试什么', en: 'Good for' },
  sms: { zh: '短信沙箱', en: 'Message sandbox' },
  signIn: { zh: '去登录', en: 'Sign in' },
} as const satisfies Record<string, Words>
