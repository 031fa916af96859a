import { inspectCase, listInspectors, precheckCase } from '#casework'
import type { Proceeding } from './proceeding.ts'

/** 预审, 实地核查: what was looked at, written down; neither touches the clock. */
export const checkingProceedings: readonly Proceeding[] = [
  {
    action: 'precheck',
    // Who decides and who sits at the window may both; the verb asks for either duty.
    may: 'officer',
    act: 'casework.precheck',
    title: { zh: '预审', en: 'Precheck' },
    question: { zh: '{name}的{item}：预审意见', en: '{item} of {name}: what the precheck found' },
    lead: {
      zh: '只供本单位参考，不是受理，五个工作日照算，申请人不会因此收到通知。',
      en: 'For colleagues alone: it accepts nothing, the five working days run on, and the applicant is not told.',
    },
    confirm: { zh: '记下意见', en: 'Write it down' },
    isDanger: false,
    fields: [
      {
        name: 'reason',
        kind: 'text',
        label: { zh: '意见', en: 'Opinion' },
        hint: { zh: '写2到500个字。', en: '2 to 500 characters.' },
      },
    ],
    did: 'prechecked',
    do: (services, officer, caseId, { version, values }) =>
      precheckCase(services, officer, caseId, { version, opinion: values.reason ?? '' }),
  },
  {
    action: 'inspect',
    may: 'officer:approver',
    act: 'casework.inspect',
    title: { zh: '实地核查', en: 'Inspection on site' },
    question: { zh: '{name}的{item}：实地核查', en: '{item} of {name}: inspection on site' },
    lead: {
      zh: '核查由两名以上工作人员进行（《行政许可法》第三十四条），您本人是其中之一。时限照算，申请人能看到结果。',
      en: 'At least two officers inspect (art. 34), you among them. The clock runs on; the applicant reads the finding.',
    },
    confirm: { zh: '记下核查结果', en: 'Write the finding down' },
    isDanger: false,
    fields: [
      { name: 'with', kind: 'choices', label: { zh: '同行的同事', en: 'Colleagues who went along' } },
      { name: 'on', kind: 'date', label: { zh: '哪一天', en: 'On which day' } },
      { name: 'place', kind: 'line', label: { zh: '地点', en: 'Where' } },
      {
        name: 'reason',
        kind: 'text',
        label: { zh: '核查结果', en: 'Finding' },
        hint: { zh: '申请人会读到，写10到1000个字。', en: 'The applicant reads it: 10 to 1,000 characters.' },
      },
    ],
    async offer(services, officer) {
      const colleagues = await listInspectors(services, officer)
      return { with: colleagues.map(({ officerId, name }) => ({ value: officerId, words: { zh: name, en: name } })) }
    },
    did: 'inspected',
    do: (services, officer, caseId, { version, values }) =>
      inspectCase(services, officer, caseId, {
        version,
        with: (values.with ?? '').split(' '),
        on: values.on ?? '',
        place: values.place ?? '',
        finding: values.reason ?? '',
      }),
  },
]
