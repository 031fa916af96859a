import type { PublicState } from '#casework'
import type { Words } from '#kernel/language'

export const trackWords = {
  title: { zh: '查进度', en: 'Track a case' },
  lead: {
    zh: '凭回执上的查询码和手机号后4位查，不用登录。在哪个平台提交的，就在哪个平台查。',
    en: 'With the query code on your receipt and the last 4 digits of your phone number. No sign-in. Ask on the platform where you applied.',
  },
  queryCode: { zh: '查询码', en: 'Query code' },
  queryCodeHint: {
    zh: '印在回执上，12位字母和数字。大小写、有没有横线都可以。',
    en: 'On the receipt: 12 letters and digits. Capitals and hyphens do not matter.',
  },
  phoneTail: { zh: '手机号后4位', en: 'Last 4 digits of the phone number' },
  phoneTailHint: { zh: '申请人登录用的手机号。', en: 'Of the number that the applicant signs in with.' },
  check: { zh: '查询', en: 'Check' },
  result: { zh: '查询结果', en: 'Result' },
  state: { zh: '进度', en: 'State' },
  turn: { zh: '该谁办', en: 'Whose turn' },
  applicant: { zh: '申请人', en: 'The applicant' },
  office: { zh: '办理单位', en: 'Responsible office' },
  submitted: { zh: '提交日期', en: 'Sent on' },
  promised: { zh: '承诺办结', en: 'Promised by' },
  notYet: { zh: '受理后才起算', en: 'Counted from acceptance' },
  paused: { zh: '已暂停，补正后接着算', en: 'Paused until what is missing has been supplied' },
  privacy: {
    zh: '这里不显示姓名、材料和理由。申请人会在“数据去向”里看到有人查过。',
    en: 'No name, paper or reason is shown here. The applicant sees under “Who used my data” that somebody asked.',
  },
  more: { zh: '登录看全部', en: 'Sign in to see it all' },
  own: { zh: '看我的办件', en: 'See my cases' },
  moreText: {
    zh: '要补什么、决定书、电子证，申请人登录后在“我的办件”里看。',
    en: 'The applicant finds what is missing, the decision and the certificate under “My cases” after signing in.',
  },
  again: { zh: '再查一件', en: 'Check another' },
} as const satisfies Record<string, Words>

/** A sentence with a subject, for whoever holds the receipt. */
export const trackSentences: Readonly<Record<Exclude<PublicState, 'draft'>, Words>> = {
  submitted: { zh: '{office}在看材料齐不齐。', en: '{office} is checking that everything is there.' },
  accepted: { zh: '{office}已受理，等待审核。', en: '{office} has accepted it and will review it.' },
  handling: { zh: '{office}在审核。', en: '{office} is reviewing it.' },
  waiting: { zh: '等申请人补正。', en: 'It waits for the applicant to supply what is missing.' },
  granted: { zh: '已办结。', en: 'It is done.' },
  refused: { zh: '{office}没有批准。', en: '{office} refused it.' },
  withdrawn: { zh: '申请人已撤回。', en: 'The applicant has withdrawn it.' },
  terminated: { zh: '{office}终止了办理。', en: '{office} has ended the case.' },
}
