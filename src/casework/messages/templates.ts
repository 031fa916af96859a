import type { Words } from '#kernel/language'

/** Where the button of a message leads. */
export type MessageTarget = 'prefill' | 'case' | 'fix' | 'pay' | 'certificates' | 'commitments'

export interface Template {
  readonly title: Words
  readonly text: Words
  /** Goes over networks that others read: no name, no service, nothing of the case but its query code. null: none is sent. */
  readonly sms: Words | null
  /** A notice that the law wants served: its arrival is put into the ledger. */
  readonly isLegal: boolean
  readonly leadsTo: MessageTarget
}

function template(
  title: Words,
  text: Words,
  more: { readonly sms?: Words; readonly isLegal?: true; readonly leadsTo?: MessageTarget } = {},
): Template {
  return { title, text, sms: more.sms ?? null, isLegal: more.isLegal ?? false, leadsTo: more.leadsTo ?? 'case' }
}

const words = (zh: string, en: string): Words => ({ zh, en })
const legal = { isLegal: true } as const

/** Said on every change of whose turn it is, and a day before a day that needs the person (portal §3.5). */
export const templates = {
  received: template(
    words('已收到您的申请', 'We have your application'),
    words(
      '{item}已提交给{office}，编号{number}，查询码{code}。{by}前会告诉您是否受理。',
      'Your application for {item} is with {office}, number {number}, query code {code}. You will hear by {by} whether it is accepted.',
    ),
    { sms: words('您的申请已收到。查询码{code}。', 'Your application was received. Query code {code}.') },
  ),
  'facts-arrived': template(
    words('之前取不到的信息取到了', 'What was missing is there'),
    words(
      '您的{item}草稿里，之前取不到的信息已经取到。请回来核对，接着办。',
      'What could not be fetched for your draft of {item} is there now. Come back to check it and go on.',
    ),
    // A draft has no query code that could be said over the air.
    { leadsTo: 'prefill' },
  ),
  'correction-needed': template(
    words('需要您补正', 'Something is missing'),
    words(
      '{office}请您在{by}前为{item}补正{count}样东西。补什么、怎样算合格，都写在一次性告知里。',
      '{office} asks you to supply {count, plural, one {# thing} other {# things}} for {item} by {by}. The notice says what, and what is good enough.',
    ),
    {
      ...legal,
      leadsTo: 'fix',
      sms: words(
        '您的办件等您补正，请在{by}前办。查询码{code}。',
        'Your case waits for you until {by}. Query code {code}.',
      ),
    },
  ),
  'correction-further': template(
    words('很抱歉，还要请您补正', 'We are sorry: something more is missing'),
    words(
      '{office}第一次告知时漏了{count}样东西，请您在{by}前为{item}补正。理由写在告知书里，给您添麻烦了。',
      'The first notice of {office} forgot {count, plural, one {# thing} other {# things}}. Please supply it for {item} by {by}. The notice says why; we apologise.',
    ),
    {
      ...legal,
      leadsTo: 'fix',
      sms: words(
        '您的办件等您补正，请在{by}前办。查询码{code}。',
        'Your case waits for you until {by}. Query code {code}.',
      ),
    },
  ),
  'urge-answered': template(
    words('办理单位答复了您的催办', 'The office answered you'),
    words('{office}对{item}的答复：{answer}', '{office} about {item}: {answer}'),
  ),
  accepted: template(
    words('已受理', 'Accepted'),
    words(
      '{office}已受理{item}，承诺{by}前办结。',
      '{office} has accepted your application for {item} and promises to decide it by {by}.',
    ),
    { ...legal, sms: words('您的办件已受理。查询码{code}。', 'Your case was accepted. Query code {code}.') },
  ),
  'not-accepted': template(
    words('不予受理', 'Not accepted'),
    words(
      '{office}没有受理{item}。理由和救济途径在决定书里。',
      '{office} did not accept your application for {item}. The decision gives the reasons and what you can do.',
    ),
    {
      ...legal,
      sms: words('您的办件有新的决定。查询码{code}。', 'There is a decision on your case. Query code {code}.'),
    },
  ),
  special: template(
    words('进入特别程序，时限暂停', 'A special procedure: the limit rests'),
    words(
      '{item}需要{kind}，预计{by}结束。这段时间不计入办理时限。',
      '{item} needs a special procedure ({kind}), expected to end by {by}. That time does not count towards the limit.',
    ),
    legal,
  ),
  'special-over': template(
    words('特别程序结束', 'The special procedure is over'),
    words('{item}的时限接着算，承诺{by}前办结。', 'The limit of {item} goes on: a decision is promised by {by}.'),
  ),
  extended: template(
    words('办理期限延长', 'The limit was extended'),
    words(
      '经负责人批准，{item}的办理期限延长{days}个工作日，到{by}。理由在延期通知里。',
      'The head has extended the limit of {item} by {days, plural, one {# working day} other {# working days}}, until {by}. The notice gives the reason.',
    ),
    legal,
  ),
  recounted: template(
    words('到期日按新的节假日重算', 'Due days counted anew'),
    words(
      '国务院公布了新的节假日安排，{item}的到期日已重算。',
      'The new holidays were published; the due days of {item} were counted anew.',
    ),
  ),
  late: template(
    words('办理超过了期限', 'We are late'),
    words(
      '{item}没有在{by}前办完，我们很抱歉。已经督促{office}尽快办结；您可以拨打办事指南里的监督电话。',
      '{item} was due by {by} and is not done. We are sorry. {office} has been urged; you may call the complaint number of the guide.',
    ),
    {
      sms: words(
        '您的办件超过了期限，我们已督办。查询码{code}。',
        'Your case is late; the office was urged. Query code {code}.',
      ),
    },
  ),
  'correction-overdue': template(
    words('补正期限已过', 'The time to supply what is missing is over'),
    words(
      '{item}的补正期限是{by}。还没补的请尽快补上，否则{office}可以作出不予的决定。',
      'What is missing for {item} was due by {by}. Supply it soon, or {office} may refuse the application.',
    ),
    {
      leadsTo: 'fix',
      sms: words(
        '您的补正期限已过，请尽快办。查询码{code}。',
        'Your time to correct is over; please act soon. Query code {code}.',
      ),
    },
  ),
  granted: template(
    words('已准予', 'Granted'),
    words(
      '{office}已准予{item}。决定书在您的账户里。',
      '{office} has granted your application for {item}. The decision is in your account.',
    ),
    {
      ...legal,
      sms: words('您的办件有新的决定。查询码{code}。', 'There is a decision on your case. Query code {code}.'),
    },
  ),
  refused: template(
    words('不予许可', 'Refused'),
    words(
      '{office}没有批准{item}。理由、行政复议和行政诉讼的途径在决定书里。',
      '{office} has refused your application for {item}. The decision gives the reasons and how to have it reviewed.',
    ),
    {
      ...legal,
      sms: words('您的办件有新的决定。查询码{code}。', 'There is a decision on your case. Query code {code}.'),
    },
  ),
  'certificate-ready': template(
    words('电子证可以用了', 'Your electronic certificate is ready'),
    words(
      '{item}的电子证照已在“我的证照”里，可以出示和下载。',
      'The certificate of {item} is among your certificates: show it or download it.',
    ),
    {
      leadsTo: 'certificates',
      sms: words('您的证件已办好。查询码{code}。', 'Your certificate is ready. Query code {code}.'),
    },
  ),
  'certificate-to-collect': template(
    words('证件已做好，等您领取', 'Your certificate is ready to be collected'),
    words(
      '{item}的证件已做好，请在{by}前到窗口领取。',
      'The certificate of {item} is made. Please collect it at the window by {by}.',
    ),
    {
      sms: words(
        '您的证件已做好，请到窗口领取。查询码{code}。',
        'Your certificate can be collected. Query code {code}.',
      ),
    },
  ),
  delivered: template(
    words('已送达', 'Delivered'),
    words('{item}的结果已送达。', 'The result of {item} was delivered.'),
    legal,
  ),
  withdrawn: template(
    words('已撤回申请', 'Application withdrawn'),
    words(
      '{item}已按您的意思撤回，不再办理。以后想办，可以重新申请。',
      'Your application for {item} was withdrawn as you wished. You may apply again at any time.',
    ),
  ),
  lapsed: template(
    words('后补材料逾期，视为撤回', 'Counts as withdrawn'),
    words(
      '约定后补的材料没有按时交，{item}按约定视为撤回。可以重新申请。',
      'A document that was to come later did not come in time: {item} counts as withdrawn, as agreed. You may apply again.',
    ),
    { ...legal, sms: words('您的办件已终结。查询码{code}。', 'Your case has ended. Query code {code}.') },
  ),
  terminated: template(
    words('终止办理', 'The case was ended'),
    words(
      '{office}终止了{item}的办理，原因在通知书里。',
      '{office} has ended the case of {item}. The notice says why.',
    ),
    { ...legal, sms: words('您的办件已终结。查询码{code}。', 'Your case has ended. Query code {code}.') },
  ),
  revoked: template(
    words('决定已撤销', 'The decision was revoked'),
    words(
      '{office}撤销了{item}的决定，有关证照同时失效。理由和救济途径在决定书里。',
      '{office} has revoked the decision on {item}; its certificate is no longer valid. The decision gives the reasons and what you can do.',
    ),
    {
      ...legal,
      sms: words('您的办件有新的决定。查询码{code}。', 'There is a decision on your case. Query code {code}.'),
    },
  ),
  'payment-due': template(
    words('请缴费', 'A fee is due'),
    words(
      '{item}需缴费{amount}元，依据见缴费页。',
      'A fee of CNY {amount} is due for {item}. The page of payment names its basis.',
    ),
    {
      leadsTo: 'pay',
      sms: words(
        '您的办件等您缴费，请登录后办理，勿点不明链接。查询码{code}。',
        'Your case waits for a payment: sign in to pay, follow no links. Query code {code}.',
      ),
    },
  ),
  paid: template(
    words('缴费成功', 'Paid'),
    words(
      '{item}的费用{amount}元已收到，凭证号{reference}。',
      'CNY {amount} was received for {item}, receipt {reference}.',
    ),
  ),
  refunded: template(
    words('已退费', 'Refunded'),
    words(
      '{item}的费用{amount}元已原路退回，凭证号{reference}。',
      'CNY {amount} paid for {item} was returned the way it came, receipt {reference}.',
    ),
  ),
  'commitment-untrue': template(
    words('承诺不实，请限期改正', 'A commitment is untrue: put it right'),
    words(
      '{office}核查发现，您为{item}作的承诺和事实不符，请在{by}前改正并答复。逾期不改的，依法撤销决定并记入信用记录。',
      '{office} found that a commitment you made for {item} is untrue. Put it right and answer by {by}, or the decision is revoked and the matter goes into the credit file, as the law provides.',
    ),
    {
      ...legal,
      leadsTo: 'commitments',
      sms: words(
        '您有一项承诺要限期改正，请登录查看。查询码{code}。',
        'A commitment has to be put right: sign in to see. Query code {code}.',
      ),
    },
  ),
  'commitment-settled': template(
    words('承诺已改正', 'Put right'),
    words(
      '{office}确认您为{item}作的承诺已改正，没有后果。',
      '{office} accepts that your commitment for {item} was put right. Nothing follows.',
    ),
    { leadsTo: 'commitments' },
  ),
  'credit-recorded': template(
    words('不实承诺记入信用记录', 'Entered in the credit file'),
    words(
      '您为{item}作的承诺不实且没有改正，已记入信用记录，最迟到{by}。记录期间不能用承诺代替证明。您可以提出异议，改正以后可以申请修复。',
      'Your commitment for {item} was untrue and not put right. It stays in the credit file until {by} at the latest; meanwhile commitments cannot replace proofs. You may object, and ask for repair once it is put right.',
    ),
    { ...legal, leadsTo: 'commitments' },
  ),
  'credit-ended': template(
    words('信用记录已消除', 'The credit record has ended'),
    words(
      '{office}同意了您的请求，{item}的不实承诺记录已消除。',
      '{office} has granted your request: the record about {item} has ended.',
    ),
    { ...legal, leadsTo: 'commitments' },
  ),
  'credit-stays': template(
    words('信用记录维持不变', 'The credit record stays'),
    words(
      '{office}没有同意您的请求，{item}的不实承诺记录维持不变。理由在“我的承诺”里。',
      '{office} has not granted your request: the record about {item} stays. “My commitments” gives the reason.',
    ),
    { ...legal, leadsTo: 'commitments' },
  ),
  'correction-tomorrow': template(
    words('明天是补正的最后一天', 'Tomorrow is the last day to supply what is missing'),
    words('{item}等您在{by}前补正。', '{item} waits for you until {by}.'),
    {
      leadsTo: 'fix',
      sms: words('您的补正明天到期。查询码{code}。', 'Your correction is due tomorrow. Query code {code}.'),
    },
  ),
  'deferred-tomorrow': template(
    words('明天是后补材料的最后一天', 'Tomorrow is the last day for the document to come'),
    words(
      '{item}约定在{by}前补交材料，逾期视为撤回。',
      'A document for {item} is due by {by}; without it the case counts as withdrawn.',
    ),
    { sms: words('您的后补材料明天到期。查询码{code}。', 'Your document is due tomorrow. Query code {code}.') },
  ),
} as const satisfies Readonly<Record<string, Template>>

export type TemplateName = keyof typeof templates

/** A template that an older row names and that is gone says nothing. */
export function findTemplate(name: string): Template | undefined {
  return Object.hasOwn(templates, name) ? templates[name as TemplateName] : undefined // a key of the table
}
