import type { Words } from '#kernel/language'

export const staffWords = {
  title: { zh: '工作人员登录', en: 'Staff sign-in' },
  lead: {
    zh: '用本单位发的账号登录{platform}工作台。',
    en: 'Sign in to the workbench of {platform} with the account of your organisation.',
  },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  help: { zh: '忘记密码，请联系本单位管理员。', en: 'If you forgot your password, ask your administrator.' },
  person: { zh: '我是来办事的', en: 'I am here for a service' },
  leaveTitle: { zh: '要退出工作台吗？', en: 'Leave the workbench?' },
  leaveText: { zh: '没有提交的意见不会保存。', en: 'Opinions that were not sent are not kept.' },
  leave: { zh: '退出工作台', en: 'Sign out' },
  stay: { zh: '不退出', en: 'Stay' },
} as const satisfies Record<string, Words>
