import type { Words } from '#kernel/language'

export const sandboxWords = {
  title: { zh: '短信沙箱', en: 'Message sandbox' },
  lead: {
    zh: '这是演示网络：短信不会真的发出，都显示在这里。正式运行时没有这一页。',
    en: 'This is a demonstration: no message is really sent, all are shown here. In production this page does not exist.',
  },
  caption: { zh: '最近的短信', en: 'Latest messages' },
  phone: { zh: '手机尾号', en: 'Phone ends in' },
  text: { zh: '内容', en: 'Message' },
  time: { zh: '时间', en: 'Time' },
  empty: {
    zh: '还没有短信。在登录页获取验证码后刷新这一页。',
    en: 'No messages yet. Ask for a code on the sign-in page, then reload this one.',
  },
  signIn: { zh: '去登录', en: 'Sign in' },
} as const satisfies Record<string, Words>
