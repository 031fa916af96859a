import {
  beginSpecial,
  declineCase,
  endingWords,
  endSpecial,
  extendCase,
  mostExtensionDays,
  mostJointExtensionDays,
  specialKinds,
  terminateCase,
} from '#casework'
import { askOpinionProceeding } from './ask-opinion.ts'
import { assignmentProceedings } from './assignment.ts'
import { checkingProceedings } from './checking.ts'
import { choicesOf, type Proceeding, type ProceedingField } from './proceeding.ts'
import { secondPersonProceedings } from './second-person.ts'
import { servingProceedings } from './serving.ts'
import { answerUrgeProceeding, urgeProceeding } from './urge.ts'

const reason: ProceedingField = {
  name: 'reason',
  kind: 'text',
  label: { zh: '理由', en: 'Reason' },
  hint: {
    zh: '申请人会读到，请用看得懂的话写10到1000个字。',
    en: 'The applicant reads it: 10 to 1,000 plain characters.',
  },
}

/** 不予受理, 特别程序, 延期, 终止, 复核, 送达: one table, one form each. */
export const proceedings: readonly Proceeding[] = [
  {
    action: 'decline',
    may: 'officer:approver',
    act: 'casework.decline',
    title: { zh: '不予受理', en: 'Do not accept' },
    question: { zh: '不予受理{name}的{item}？', en: 'Not accept {item} of {name}?' },
    lead: {
      zh: '决定书马上送达申请人，附行政复议和行政诉讼的途径。',
      en: 'The decision is served at once, with the ways of reconsideration and litigation.',
    },
    confirm: { zh: '作出不予受理决定', en: 'Do not accept' },
    isDanger: true,
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        label: { zh: '情形', en: 'Ground' },
        choices: choicesOf({
          'not-needed': { zh: '这件事不需要许可', en: 'No permit is needed' },
          'not-competent': { zh: '不归本单位管', en: 'This office is not competent' },
          'not-corrected': { zh: '逾期没有补正', en: 'What was missing did not come in time' },
        }),
      },
      {
        name: 'competentBody',
        kind: 'line',
        label: { zh: '该向哪个机关申请', en: 'Where to apply instead' },
        hint: { zh: '不归本单位管的必须写。', en: 'Needed where this office is not competent.' },
        optional: true,
      },
      reason,
    ],
    did: 'declined',
    do: (services, officer, caseId, { version, values }) =>
      declineCase(services, officer, caseId, {
        version,
        ground: values.ground ?? '',
        competentBody: values.competentBody ?? '',
        reason: values.reason ?? '',
      }),
  },
  {
    action: 'special',
    may: 'officer:approver',
    act: 'casework.begin-special',
    title: { zh: '特别程序', en: 'Special procedure' },
    question: { zh: '{name}的{item}：进入特别程序', en: '{item} of {name}: begin a special procedure' },
    lead: {
      zh: '时限从今天起暂停，结束的次日接着算；所需时间书面告知申请人（《行政许可法》第四十五条）。',
      en: 'The clock rests from today and goes on the day after the result; the applicant is told in writing (art. 45).',
    },
    confirm: { zh: '开始并告知申请人', en: 'Begin and tell the applicant' },
    isDanger: false,
    fields: [
      {
        name: 'kind',
        kind: 'choice',
        label: { zh: '种类', en: 'Kind' },
        choices: Object.entries(specialKinds).map(([value, { words }]) => ({ value, words })),
      },
      reason,
      { name: 'expected', kind: 'date', label: { zh: '预计什么时候结束', en: 'Expected to end by' } },
    ],
    did: 'special',
    do: (services, officer, caseId, { version, values }) =>
      beginSpecial(services, officer, caseId, {
        version,
        kind: values.kind ?? '',
        reason: values.reason ?? '',
        expected: values.expected ?? '',
      }),
  },
  {
    action: 'special-end',
    may: 'officer:approver',
    act: 'casework.end-special',
    title: { zh: '结束特别程序', en: 'End the special procedure' },
    question: { zh: '{name}的{item}：特别程序有了结果', en: '{item} of {name}: the procedure has its result' },
    lead: {
      zh: '时限从明天起接着算，剩下的天数不变。',
      en: 'The clock goes on tomorrow with the days that were left.',
    },
    confirm: { zh: '记下结果', en: 'Write the result down' },
    isDanger: false,
    fields: [{ ...reason, label: { zh: '结果', en: 'Result' } }],
    did: 'resumed',
    do: (services, officer, caseId, { version, values }) =>
      endSpecial(services, officer, caseId, { version, result: values.reason ?? '' }),
  },
  {
    action: 'extend',
    may: 'officer:head',
    act: 'casework.extend',
    title: { zh: '延期', en: 'Extend' },
    question: { zh: '批准{name}的{item}延期？', en: 'Extend {item} of {name}?' },
    lead: {
      zh: '只能延期一次，最多10个工作日，原因告知申请人；联合办理的最多15个工作日，由本级人民政府负责人批准（《行政许可法》第四十二条）。',
      en: 'Once, by at most 10 working days; the applicant is told why. Joint handling: 15, approved by the head of the government (art. 42).',
    },
    confirm: { zh: '批准延期', en: 'Extend' },
    isDanger: false,
    fields: [
      {
        name: 'days',
        kind: 'number',
        label: { zh: '延长几个工作日', en: 'Working days' },
        hint: {
          zh: `1到${mostExtensionDays}，联合办理的1到${mostJointExtensionDays}`,
          en: `1 to ${mostExtensionDays}; of joint handling 1 to ${mostJointExtensionDays}`,
        },
      },
      {
        name: 'approvedBy',
        kind: 'line',
        label: { zh: '政府负责人和批准文号', en: 'Head of the government and number of the approval' },
        hint: { zh: '联合办理的必须写。', en: 'Needed for joint handling.' },
        optional: true,
      },
      reason,
    ],
    did: 'extended',
    do: (services, officer, caseId, { version, values }) =>
      extendCase(services, officer, caseId, {
        version,
        days: /^\d{1,3}$/.test(values.days ?? '') ? Number(values.days) : 0,
        reason: values.reason ?? '',
        approvedBy: values.approvedBy ?? '',
      }),
  },
  {
    action: 'terminate',
    may: 'officer',
    act: 'casework.terminate',
    title: { zh: '终止办理', en: 'End the case' },
    question: { zh: '终止办理{name}的{item}？', en: 'End {item} of {name}?' },
    lead: {
      zh: '终止以后不再作决定，决定书送达申请人。',
      en: 'Nothing will be decided any more; the notice is served.',
    },
    confirm: { zh: '终止办理', en: 'End the case' },
    isDanger: true,
    fields: [
      { name: 'ground', kind: 'choice', label: { zh: '情形', en: 'Ground' }, choices: choicesOf(endingWords) },
      reason,
    ],
    did: 'ended',
    do: (services, officer, caseId, { version, values }) =>
      terminateCase(services, officer, caseId, {
        version,
        ground: values.ground ?? '',
        reason: values.reason ?? '',
      }),
  },
  ...secondPersonProceedings,
  ...servingProceedings,
  ...assignmentProceedings,
  ...checkingProceedings,
  askOpinionProceeding,
  urgeProceeding,
  answerUrgeProceeding,
]
