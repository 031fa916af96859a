import type { Words } from '#kernel/language'

export const signInWords = {
  title: { zh: '登录', en: 'Sign in' },
  phoneLead: {
    zh: '用手机号登录，一次登录，全国通办。没有账号会自动开通。',
    en: 'Sign in with your phone once and use every platform in the country. New here? An account is opened for you.',
  },
  forPlatform: { zh: '登录后回到{platform}', en: 'You will return to {platform}' },
  phone: { zh: '手机号', en: 'Mobile number' },
  getCode: { zh: '获取验证码', en: 'Send me a code' },
  back: { zh: '先不登录，返回', en: 'Go back without signing in' },
  codeTitle: { zh: '输入验证码', en: 'Enter the code' },
  codeLead: {
    zh: '验证码已发到{phone}，{minutes}分钟内有效。',
    en: 'A code was sent to {phone}. It is valid for {minutes} minutes.',
  },
  code: { zh: '短信验证码', en: 'Code from the message' },
  codeHint: { zh: '6位数字', en: '6 digits' },
  sandboxTitle: { zh: '这是演示网络，短信不会真的发出', en: 'This is a demonstration: no message is really sent' },
  sandboxLink: { zh: '去短信沙箱看验证码', en: 'Read the code in the message sandbox' },
  signIn: { zh: '登录', en: 'Sign in' },
  noCode: { zh: '没有收到？', en: 'No message?' },
  noCodeText: {
    zh: '请看看是不是被当作垃圾短信了。{seconds}秒后可以重新获取。',
    en: 'Look among filtered messages. After {seconds} seconds you can get another code.',
  },
  resend: { zh: '重新获取验证码', en: 'Send another code' },
  otherPhone: { zh: '换一个手机号', en: 'Use another number' },
  nameTitle: { zh: '核验真实姓名', en: 'Verify your real name' },
  nameLead: {
    zh: '办事要确认您是谁。只核验一次，以后在哪个平台都不用再填。',
    en: 'Services need to know who you are. This is checked once and counts on every platform.',
  },
  nameUse: {
    zh: '姓名和身份证号只用来向公安部人口库核对，这次核对会记入您的数据去向。',
    en: 'Name and number are only compared with the population register of the police; the check appears among the uses of your data.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameHint: {
    zh: '和身份证上一样，少数民族姓名里的“·”也要写',
    en: 'As on your ID card, with its dot “·” where it has one',
  },
  residentId: { zh: '身份证号', en: 'ID number' },
  residentIdHint: { zh: '18位，最后一位可能是X', en: '18 characters; the last may be X' },
  verify: { zh: '核验并登录', en: 'Verify and sign in' },
  goOn: { zh: '以后再核验，先登录', en: 'Verify later, sign in now' },
  cannot: { zh: '办不了？', en: 'Cannot do this?' },
  cannotText: {
    zh: '没有智能手机、收不到短信，窗口、电话、家人都能替您办。',
    en: 'Without a smartphone or messages: a window, the phone line or your family can act for you.',
  },
  help: { zh: '找人代办', en: 'Get help from a person' },
  laterTitle: { zh: '已登录，还没有实名', en: 'Signed in, name not verified yet' },
  laterLead: {
    zh: '您要去的页面需要先核验姓名和身份证号。核验只要一分钟，只做一次。',
    en: 'The page you asked for needs a verified name. It takes a minute, once.',
  },
  laterVerify: { zh: '现在核验', en: 'Verify now' },
  laterHome: { zh: '先看看别的', en: 'Look around first' },
  leaveTitle: { zh: '要退出登录吗？', en: 'Sign out?' },
  leaveText: {
    zh: '会同时退出所有平台。没有办完的事已保存，下次登录可以接着办。',
    en: 'You will be signed out of every platform. Unfinished services are saved; go on with them next time.',
  },
  leave: { zh: '退出所有平台', en: 'Sign out everywhere' },
  stay: { zh: '不退出', en: 'Stay signed in' },
} as const satisfies Record<string, Words>
