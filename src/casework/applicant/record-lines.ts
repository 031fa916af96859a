import { fill, type Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { CaseAct } from '../case/case-acts.ts'
import type { ActDetails, DeliveryWay, RecordedAct } from '../case/recorded-act.ts'
import { specialKinds } from '../clock/special-kinds.ts'
import { confirmedWords, type Intake, type OfflineReceipt, proofWords } from '../window/intake.ts'
import { choices, conflictKinds } from '../window/offline/provisional.ts'
import type { RecordLine } from './case-view.ts'
import { outcomeWords } from './phases.ts'
import { urgeCauseWords } from './urging.ts'

/** Acts that the applicant reads. Steps inside a draft are left out: nobody else saw them. */
export const toldActs: readonly CaseAct[] = [
  ...(['submit', 'accept', 'review', 'request-correction', 'supply', 'withdraw', 'take-effect', 'decline'] as const),
  ...(['begin-special', 'end-special', 'extend', 'recount', 'lapse', 'deliver', 'terminate', 'revoke'] as const),
  ...(['charge', 'pay', 'refund', 'mend', 'inspect', 'urge', 'answer-urge', 'ask-opinion'] as const),
]

/** An act as the applicant reads it in the record. */
export function recordLine(found: CaseFile, recorded: RecordedAct): RecordLine[] {
  const { at } = recorded
  switch (recorded.act) {
    case 'submit':
      if (recorded.detail.intake) return [{ at, title: takenIn, words: takenInBy(found, recorded.detail.intake) }]
      return [{ at, title: { zh: '您提交了申请', en: 'You submitted the application' }, words: toOffice(found) }]
    case 'accept':
      return [{ at, title: { zh: '已受理', en: 'Accepted' }, words: acceptedBy[recorded.detail.basis] }]
    case 'review':
      return [{ at, title: { zh: '审核开始', en: 'Review begun' }, words: byOfficer(found, recorded) }]
    case 'request-correction': {
      const count = recorded.detail.entries.length
      const { furtherReason } = recorded.detail
      if (furtherReason !== undefined) return [{ at, title: fill(needsMore, { count }), words: same(furtherReason) }]
      return [{ at, title: fill(needs, { count }), words: byOfficer(found, recorded) }]
    }
    case 'supply':
      return [{ at, title: { zh: '您补正了', en: 'You supplied what was missing' }, words: goesOn }]
    case 'withdraw':
      return [{ at, title: { zh: '您撤回了申请', en: 'You withdrew the application' }, words: over }]
    // A decision is told when it is in force: until then it may be taken back.
    case 'take-effect':
      return decisionLine(found)
    case 'decline':
      return [{ at, title: outcomeWords['not-accepted'], words: byOfficer(found, recorded) }]
    default:
      return proceedingLine(recorded)
  }
}

function decisionLine({ decision, organisation }: CaseFile): RecordLine[] {
  if (!decision) return []
  const { at, outcome, officerName } = decision
  return [{ at, title: outcomeWords[outcome], words: nameAt(officerName, organisation) }]
}

function proceedingLine(recorded: RecordedAct): RecordLine[] {
  const { at } = recorded
  switch (recorded.act) {
    case 'begin-special': {
      const { kind, expected } = recorded.detail
      const { words } = specialKinds[kind]
      const title = { zh: `${words.zh}开始，时限暂停`, en: `A special procedure begins (${words.en}); the clock rests` }
      return [{ at, title, words: { zh: `预计${expected}结束。`, en: `Expected to end by ${expected}.` } }]
    }
    case 'end-special':
      return [
        {
          at,
          title: { zh: '特别程序结束，时限接着算', en: 'The special procedure is over; the clock goes on' },
          words: same(recorded.detail.result),
        },
      ]
    case 'extend': {
      const { days, reason, approvedBy } = recorded.detail
      if (approvedBy !== undefined) return [{ at, title: fill(extendedJointly, { days }), words: same(reason) }]
      const title = {
        zh: `经负责人批准，延期${days}个工作日`,
        en: `Extended by ${days} working days, approved by the head`,
      }
      return [{ at, title, words: same(reason) }]
    }
    case 'recount':
      return [
        {
          at,
          title: { zh: '按新公布的节假日重算到期日', en: 'Due days counted anew by the published holidays' },
          words: unchangedRights,
        },
      ]
    case 'lapse':
      return [
        {
          at,
          title: { zh: '后补材料逾期，视为撤回', en: 'A document did not come in time: counts as withdrawn' },
          words: over,
        },
      ]
    case 'deliver':
      return [{ at, title: { zh: '已送达', en: 'Delivered' }, words: deliveredBy[recorded.detail.way] }]
    case 'charge':
    case 'pay':
    case 'refund':
      return [{ at, title: moneyTitles[recorded.act], words: moneyOf(recorded.detail) }]
    case 'inspect': {
      const { officers, on, place, finding } = recorded.detail
      const values = { officers: officers.join('、'), on, place, finding }
      return [{ at, title: { zh: '实地核查', en: 'Inspected on site' }, words: fill(inspected, values) }]
    }
    case 'mend':
      return [{ at, title: { zh: '当场更正了一项', en: 'One answer was put right' }, words: noNotice }]
    case 'urge':
      return recorded.actor.role === 'applicant' ? [urgeLine(at, recorded.detail)] : []
    case 'ask-opinion': {
      const { organisation, dueOn } = recorded.detail
      const title = { zh: `征求${organisation.name.zh}意见`, en: `${organisation.name.en} was asked for its opinion` }
      return [{ at, title, words: { zh: `请在${dueOn}前答复，时限照算。`, en: `Until ${dueOn}; the clock runs on.` } }]
    }
    case 'answer-urge':
      return [
        { at, title: { zh: '办理单位答复了催办', en: 'The office answered you' }, words: same(recorded.detail.text) },
      ]
    case 'terminate':
      return [{ at, title: { zh: '终止办理', en: 'The case was ended' }, words: same(recorded.detail.reason) }]
    case 'revoke':
      return [{ at, title: { zh: '决定已撤销', en: 'The decision was revoked' }, words: same(recorded.detail.reason) }]
    default:
      return []
  }
}

const needs: Words = {
  zh: '需要补正{count}样',
  en: 'Correction needed: {count, plural, one {# thing} other {# things}}',
}
const extendedJointly: Words = {
  zh: '经本级人民政府负责人批准，延期{days}个工作日',
  en: 'Extended by {days} working days, approved by the head of the government',
}
const needsMore: Words = {
  zh: '再次要求补正{count}样，我们很抱歉',
  en: 'Asked once more: {count, plural, one {# thing} other {# things}}. We are sorry',
}
const inspected: Words = {
  zh: '{officers}于{on}在{place}核查：{finding}',
  en: '{officers}, on {on}, at {place}: {finding}',
}
const noNotice: Words = { zh: '不影响时限（行政许可法第三十二条）。', en: 'The clock is not touched (art. 32).' }

function urgeLine(at: Date, { cause = 'quiet', text }: ActDetails['urge']): RecordLine {
  const { zh, en } = urgeCauseWords[cause]
  const words = text === null ? { zh: `${zh}。`, en: `${en}.` } : { zh: `${zh}。${text}`, en: `${en}. ${text}` }
  return { at, title: { zh: '您催办了', en: 'You urged the office' }, words }
}
const goesOn: Words = { zh: '已补上，时限接着算。', en: 'Supplied. The time limit goes on.' }
const over: Words = { zh: '这件事不再办理。', en: 'The case is closed.' }

const acceptedBy: Readonly<Record<'automatic' | 'explicit' | 'deemed', Words>> = {
  automatic: {
    zh: '材料齐全，系统当场受理。您不用到现场。',
    en: 'Everything was there: accepted at once. You need not come.',
  },
  explicit: { zh: '工作人员看过材料，已受理。', en: 'An officer has checked it and accepted it.' },
  deemed: {
    zh: '5个工作日内没有告知补正，自收到之日起即为受理（行政许可法第三十二条）。',
    en: 'No notice came within 5 working days, so it counts as accepted from receipt (Administrative Licensing Law art. 32).',
  },
}

function toOffice({ organisation, item }: CaseFile): Words {
  const { zh = '', en = '' } = organisation?.name ?? {}
  const rule = item.online?.routingWords
  return {
    zh: `${zh}办理${rule ? `，规则：${rule.zh}` : ''}。`,
    en: `Handled by ${en}${rule ? `. Rule: ${rule.en}` : ''}.`,
  }
}

/** An officer wrote in one language; it is not translated behind their back. */
function same(text: string): Words {
  return { zh: text, en: text }
}

const takenIn: Words = { zh: '窗口代填并收件', en: 'Filled in and taken at a window' }
const takenInWords: Words = {
  zh: '{by}代填；{proof}；{confirmed}。{office}',
  en: 'By {by}; {proof}; {confirmed}. {office}',
}

/** What was received while the hub was away, from when it counts, and what a clerk had to settle. */
function receivedOffline({ number, receivedOn, settled }: OfflineReceipt): Words {
  const line = (language: 'zh' | 'en') =>
    settled.map(
      ({ kind, choice, reason }) =>
        `${conflictKinds[kind][language]}${language === 'en' ? ': ' : '：'}${choices[choice][language]}（${reason}）`,
    )
  return {
    zh: `断网时收件，临时回执${number}，收到日${receivedOn}，时限按这一天算。${line('zh').join('；')}`,
    en: `Received offline, provisional receipt ${number}; the day of receipt is ${receivedOn}. ${line('en').join('; ')}`,
  }
}

function takenInBy(found: CaseFile, { officerName, proof, confirmed, offline }: Intake): Words {
  const part = { proof: proofWords[proof], confirmed: confirmedWords[confirmed], office: toOffice(found) }
  const values = (language: 'zh' | 'en') => ({
    by: officerName,
    proof: part.proof[language],
    confirmed: part.confirmed[language],
    office: part.office[language],
  })
  const { zh, en } = offline ? receivedOffline(offline) : { zh: '', en: '' }
  return { zh: fill(takenInWords, values('zh')).zh + zh, en: `${fill(takenInWords, values('en')).en} ${en}`.trim() }
}

const unchangedRights: Words = { zh: '您的权利不受影响。', en: 'It takes nothing from your rights.' }
const deliveredBy: Readonly<Record<DeliveryWay, Words>> = {
  electronic: { zh: '已送到您的账户，到达即为送达。', en: 'It is in your account, and thereby served.' },
  window: { zh: '在窗口领取。', en: 'Handed over at the window.' },
  post: { zh: '已邮寄。', en: 'Sent by post.' },
}

const moneyTitles = {
  charge: { zh: '请缴费', en: 'A fee is due' },
  pay: { zh: '已缴费', en: 'Paid' },
  refund: { zh: '已退费', en: 'Refunded' },
} as const satisfies Readonly<Record<string, Words>>

function moneyOf({ amountFen, reference }: { readonly amountFen: number; readonly reference: string }): Words {
  const amount = (amountFen / 100).toFixed(2)
  return { zh: `${amount}元，凭证号${reference}。`, en: `CNY ${amount}, receipt ${reference}.` }
}

function byOfficer({ organisation }: CaseFile, { actor }: RecordedAct): Words {
  return nameAt(actor.name ?? '', organisation)
}

function nameAt(name: string, organisation: CaseFile['organisation']): Words {
  return {
    zh: `${name}（${organisation?.name.zh ?? ''}）`,
    en: `${name} (${organisation?.name.en ?? ''})`,
  }
}
