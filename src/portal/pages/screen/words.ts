import type { Words } from '#kernel/language'

/** Words of the second screen: what the person at the window reads. Short, large. */
export const screenWords = {
  title: { zh: '第二屏', en: 'Second screen' },
  pairTitle: { zh: '连接窗口', en: 'Connect to a window' },
  pairLead: { zh: '请输入窗口人员屏幕上的8位配对码。', en: 'Type the 8 characters on the clerk’s screen.' },
  code: { zh: '配对码', en: 'Code' },
  connect: { zh: '连接', en: 'Connect' },
  nobodyTitle: { zh: '请稍候', en: 'Please wait' },
  nobody: {
    zh: '窗口人员开始接待后，这里会显示替您填写的内容。',
    en: 'When the clerk serves you, what they fill in appears here.',
  },
  personTitle: { zh: '{name}，您好', en: 'Hello, {name}' },
  person: { zh: '窗口人员正在为您办事，请稍候。', en: 'The clerk is working for you. One moment, please.' },
  caseTitle: { zh: '请核对：{item}', en: 'Please check: {item}' },
  caseLead: {
    zh: '这是窗口替您填的。对的按“都对”，不对的告诉窗口。',
    en: 'This was filled in for you. Press “right” if it is; tell the clerk if not.',
  },
  answers: { zh: '您回答的', en: 'Your answers' },
  materials: { zh: '材料', en: 'Documents' },
  files: { zh: '收到{count}份', en: '{count} received' },
  asked: { zh: '窗口要求提交：{reason}', en: 'The window asks for it: {reason}' },
  complain: {
    zh: '这份材料本可以免交。不同意的，可以拒绝，或拨打12345。',
    en: 'This document is usually spared. You may refuse, or call 12345.',
  },
  noneYet: { zh: '还没有填', en: 'Not yet filled in' },
  right: { zh: '都对，我确认', en: 'It is right, I confirm' },
  wrong: { zh: '不对', en: 'Not right' },
  confirmed: { zh: '您已确认，窗口可以提交了', en: 'You have confirmed; the clerk can submit it' },
  told: { zh: '已告诉窗口人员，请说说哪里不对', en: 'The clerk has been told; say what is wrong' },
  submitted: { zh: '已提交', en: 'Submitted' },
  submittedText: { zh: '办件编号{number}。请拿好回执。', en: 'Case number {number}. Please take your receipt.' },
  proveTitle: { zh: '确认是您本人', en: 'Is it you?' },
  prove: {
    zh: '验证码发到您账号的手机{phone}，输入后窗口才能取数。',
    en: 'A code goes to the phone of your account, {phone}. Without it the clerk fetches nothing.',
  },
  bindTitle: { zh: '绑定手机号', en: 'Bind your phone' },
  bind: {
    zh: '验证码发到{phone}，输入后您就用这个手机号上网登录。不是您的号码，告诉窗口。',
    en: 'A code goes to {phone}; type it, and you sign in online with this phone. Not your number? Tell the clerk.',
  },
  bindButton: { zh: '绑定这个手机号', en: 'Bind this phone' },
  send: { zh: '发送验证码', en: 'Send the code' },
  sent: { zh: '验证码已发送', en: 'The code was sent' },
  smsCode: { zh: '短信里的6位数字', en: 'The 6 digits of the message' },
  check: { zh: '确认是本人', en: 'It is me' },
  commitTitle: { zh: '承诺：{title}', en: 'Commitment: {title}' },
  commitLead: {
    zh: '自愿选择：签了就先办、以后核查；不签就交证明。',
    en: 'Your free choice: sign and be served first, or bring the proof.',
  },
  level: { zh: '这份承诺要再用一次手机验证码确认。', en: 'This one needs a code to your phone as well.' },
  sign: { zh: '我承诺，签字', en: 'I commit and sign' },
} as const satisfies Readonly<Record<string, Words>>
