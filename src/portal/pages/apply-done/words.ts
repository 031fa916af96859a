import type { Words } from '#kernel/language'

export const doneWords = {
  title: { zh: '已提交', en: 'Sent' },
  lead: {
    zh: '{office}会在{date}前办结。',
    en: '{office} will decide by {date}.',
  },
  leadNotYet: {
    zh: '{office}会在{date}前告诉您是否受理。到时没有告知，就算已受理。',
    en: '{office} will tell you by {date} whether it is accepted. If you hear nothing, it counts as accepted.',
  },
  noVisit: { zh: '您不用到现场。', en: 'You need not go anywhere.' },
  caseNumber: { zh: '办件编号', en: 'Case number' },
  queryCode: { zh: '查询码', en: 'Query code' },
  track: { zh: '不登录也能看：', en: 'Without signing in:' },
  trackLink: {
    zh: '凭查询码和手机后4位查进度',
    en: 'track it by the query code and the last 4 digits of your phone number',
  },
  submittedAt: { zh: '提交时间', en: 'Sent' },
  promised: { zh: '承诺办结', en: 'Promised by' },
  answerBy: { zh: '受理答复', en: 'Answer by' },
  office: { zh: '办理单位', en: 'Responsible office' },
  provisional: {
    zh: '明年放假安排还没有公布，日期可能会调整。',
    en: 'Next year’s public holidays are not published yet; the date may move.',
  },
  next: { zh: '接下来', en: 'What happens next' },
  nextReadTitle: { zh: '工作人员审核', en: 'An officer reviews it' },
  nextRead: {
    zh: '缺什么会一次告诉您，补正期间不算时间。',
    en: 'If anything is missing you are told once, and the clock stops.',
  },
  nextDecideTitle: { zh: '作出决定', en: 'The decision' },
  nextDecide: { zh: '最迟{date}。', en: 'By {date} at the latest.' },
  nextGetTitle: { zh: '拿到结果', en: 'The result' },
  nextGet: { zh: '电子证照直接放进“我的证照”。', en: 'The electronic certificate appears in “My certificates”.' },
  nextGetPlain: { zh: '结果在办件页查看。', en: 'The result is on the page of the case.' },
  see: { zh: '看进度', en: 'See the progress' },
  contact: {
    zh: '我们只用平台消息和12345联系您，不会打电话要验证码或转账。',
    en: 'We contact you only through this platform and 12345. Nobody will ask for a code or money by phone.',
  },
} as const satisfies Record<string, Words>
