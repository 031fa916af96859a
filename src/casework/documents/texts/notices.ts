import type { Words } from '#kernel/language'
import { calendarDateOf } from '#standards'
import type { CaseFile, EndingGround } from '../../case/case.ts'
import type { ActDetails } from '../../case/recorded-act.ts'
import { specialKinds } from '../../clock/special-kinds.ts'
import type { DocumentPart } from '../document.ts'
import { remedyParts } from './remedies.ts'
import { aboutCase, asWritten, dayWords, fillWords, paragraph } from './words.ts'

const accepted: Words = {
  zh: '您于{submitted}提出的“{item}”申请，申请事项属于本机关职权范围，申请材料齐全、符合法定形式。根据《中华人民共和国行政许可法》第三十二条第一款第五项，决定自{from}起予以受理。',
  en: 'Your application of {submitted}, “{item}”, is within our competence, complete and in due form. Under article 32 paragraph 1 (5) of the Administrative Licensing Law it is accepted from {from}.',
}
const deemed: Words = {
  zh: '您于{submitted}提出的“{item}”申请，本机关在5个工作日内没有告知需要补正的内容。根据《中华人民共和国行政许可法》第三十二条第一款第四项，自收到申请材料之日即{from}起即为受理。',
  en: 'Nothing was found missing within 5 working days in your application of {submitted}, “{item}”. Under article 32 paragraph 1 (4) of the Administrative Licensing Law it counts as accepted from {from}, the day it was received.',
}
const limits: Words = {
  zh: '本机关承诺在{promised}（含当天）前作出决定；法定办理期限至{statutory}。依法需要听证、检验、检测、检疫、鉴定和专家评审等的，所需时间不计算在内，另行书面告知。',
  en: 'A decision is promised by the end of {promised}; the statutory limit is {statutory}. Time needed by law for a hearing, an inspection, testing, quarantine, appraisal or expert review is not counted; you would be told in writing.',
}
const query: Words = {
  zh: '查询码：{code}。您可以随时凭查询码查询办理进度。',
  en: 'Query code: {code}. With it you can follow the case at any time.',
}

export function acceptanceParts(found: CaseFile, detail: ActDetails['accept']): DocumentPart[] {
  const { basis, acceptedAt, promisedDue, statutoryDue } = detail
  const from = dayWords(calendarDateOf(new Date(acceptedAt)))
  return [
    paragraph(basis === 'deemed' ? deemed : accepted, { ...aboutCase(found), from }),
    paragraph(limits, { promised: dayWords(promisedDue), statutory: dayWords(statutoryDue) }),
    ...(found.queryCode === null ? [] : [paragraph(query, { code: found.queryCode })]),
  ]
}

const missing: Words = {
  zh: '您于{submitted}提出的“{item}”申请，需要补正以下{count}项。根据《中华人民共和国行政许可法》第三十二条第一款第四项，现一次性告知：',
  en: 'Your application of {submitted}, “{item}”, needs the {count, plural, one {following} other {# following things}}. Under article 32 paragraph 1 (4) of the Administrative Licensing Law you are told once, of everything:',
}
const entryWords: Words = {
  zh: '{n}. {what}：{why}合格标准：{standard}',
  en: '{n}. {what}: {why} Good enough: {standard}',
}
const until: Words = {
  zh: '请在{by}（含当天）前补上，可以在网上提交，也可以到窗口提交。补正期间不计入办理时限。除此之外不会再要求您补正其他材料。',
  en: 'Please supply it by the end of {by}, online or at the window. This time does not count. Nothing else will be asked for.',
}

const furtherMissing: Words = {
  zh: '您于{submitted}提出的“{item}”申请，本机关已一次性告知过需要补正的内容。现确需再补正以下{count}项，理由：{reason}这是本机关第一次告知时的疏漏，经督办岗核准再次告知，给您造成不便，谨致歉意。',
  en: 'In your application of {submitted}, “{item}”, you were told once of everything that was missing. The {count, plural, one {following is} other {# following things are}} needed as well. Reason: {reason} It was our omission; a supervisor has approved this notice, and we apologise for the trouble.',
}

export function correctionParts(found: CaseFile, detail: ActDetails['request-correction']): DocumentPart[] {
  const { entries, by, furtherReason } = detail
  const lines = entries.map(({ what, why, standard }, index) => {
    const values = { n: index + 1, what, why: ended(why), standard: ended(standard) }
    return fillWords(entryWords, values)
  })
  return [
    furtherReason === undefined
      ? paragraph(missing, { ...aboutCase(found), count: entries.length })
      : paragraph(furtherMissing, { ...aboutCase(found), count: entries.length, reason: ended(furtherReason) }),
    { kind: 'list', entries: lines },
    paragraph(until, { by: dayWords(by) }),
  ]
}

/** A sentence an officer left open gets its full stop. */
function ended(text: string): Words {
  return /[。．.!！?？；;]$/.test(text) ? { zh: text, en: text } : { zh: `${text}。`, en: `${text}.` }
}

const special: Words = {
  zh: '您申请的“{item}”，依法需要进行{kind}。理由：{reason}根据{clause}，所需时间不计入办理期限。',
  en: 'Your application “{item}” needs by law: {kind}. Reason: {reason} Under {clause} the time it takes is not counted.',
}
const expected: Words = {
  zh: '办理期限自{from}起暂停，预计{kind}于{expected}前结束；结果作出的次日起，期限继续计算。',
  en: 'The limit rests from {from}. The {kind} is expected to end by {expected}; the limit runs on from the day after its result.',
}

export function specialParts(found: CaseFile, detail: ActDetails['begin-special']): DocumentPart[] {
  const { words: kind, clause } = specialKinds[detail.kind]
  const { item } = found
  return [
    paragraph(special, { item: item.name, kind, clause, reason: ended(detail.reason) }),
    paragraph(expected, { kind, from: dayWords(detail.noticeOn), expected: dayWords(detail.expected) }),
  ]
}

const extended: Words = {
  zh: '您申请的“{item}”，在法定期限内不能作出决定。根据《中华人民共和国行政许可法》第四十二条第一款，经本机关负责人批准，办理期限延长{days}个工作日。延长期限的理由：{reason}',
  en: 'Your application “{item}” cannot be decided within its limit. Under article 42 paragraph 1 of the Administrative Licensing Law, and approved by the head of this authority, the limit is extended by {days, plural, one {# working day} other {# working days}}. Reason: {reason}',
}
const newLimits: Words = {
  zh: '延长后，本机关承诺在{promised}（含当天）前作出决定；法定办理期限至{statutory}。',
  en: 'A decision is now promised by the end of {promised}; the statutory limit is {statutory}.',
}

const extendedJointly: Words = {
  zh: '您申请的“{item}”由几个部门联合办理，在法定期限内不能办结。根据《中华人民共和国行政许可法》第四十二条第二款，经本级人民政府负责人批准（{approvedBy}），办理期限延长{days}个工作日。延长期限的理由：{reason}',
  en: 'Your application “{item}”, handled by several departments together, cannot be decided within its limit. Under article 42 paragraph 2 of the Administrative Licensing Law, and approved by the head of the government ({approvedBy}), the limit is extended by {days, plural, one {# working day} other {# working days}}. Reason: {reason}',
}

export function extensionParts(found: CaseFile, detail: ActDetails['extend']): DocumentPart[] {
  const { days, reason, promisedDue, statutoryDue, approvedBy } = detail
  const values = { item: found.item.name, days, reason: ended(reason) }
  return [
    approvedBy === undefined
      ? paragraph(extended, values)
      : paragraph(extendedJointly, { ...values, approvedBy: asWritten(approvedBy) }),
    paragraph(newLimits, { promised: dayWords(promisedDue), statutory: dayWords(statutoryDue) }),
  ]
}

const endings: Readonly<Record<EndingGround, Words>> = {
  'applicant-died': { zh: '申请人死亡或者丧失行为能力', en: 'the applicant has died or lost legal capacity' },
  'body-ended': { zh: '申请的法人或者其他组织依法终止', en: 'the applying body has ended by law' },
  'licence-lost': { zh: '作为前提的许可已经失效', en: 'the permit it depends on is no longer valid' },
  'item-abolished': { zh: '该事项已依法取消', en: 'the service has been abolished by law' },
  'force-majeure': { zh: '因不可抗力无法继续办理', en: 'force majeure makes it impossible to go on' },
}
const caseEnded: Words = {
  zh: '您申请的“{item}”，因{ground}，自{on}起终止办理。理由：{reason}',
  en: 'The handling of your application “{item}” ends on {on}, because {ground}. Reason: {reason}',
}

export function terminationParts(found: CaseFile, at: Date, detail: ActDetails['terminate']): DocumentPart[] {
  const values = { item: found.item.name, ground: endings[detail.ground], reason: ended(detail.reason) }
  return [paragraph(caseEnded, { ...values, on: dayWords(calendarDateOf(at)) }), ...remedyParts()]
}
