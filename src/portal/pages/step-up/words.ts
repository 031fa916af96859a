import type { Words } from '#kernel/language'

export const stepUpWords = {
  title: { zh: '确认是您本人', en: 'Confirm that it is you' },
  lead: {
    zh: '签署有法律效力，需要再确认一次。确认后{minutes}分钟内签署不用再验。您填的内容都在。',
    en: 'Signing has legal effect, so please confirm once more. It serves for {minutes} minutes. What you entered is kept.',
  },
  sendText: {
    zh: '我们把验证码发到您登录用的手机{phone}。',
    en: 'We send a code to the phone you signed in with, {phone}.',
  },
  send: { zh: '获取验证码', en: 'Get a code' },
  again: { zh: '重新获取验证码', en: 'Get a new code' },
  confirm: { zh: '确认', en: 'Confirm' },
  back: { zh: '先不签，返回', en: 'Do not sign now, go back' },
  otherWay: {
    zh: '收不到短信的，可以带身份证到办事窗口办理。',
    en: 'If no message reaches you, a service window can help; bring your ID card.',
  },
} as const satisfies Record<string, Words>
