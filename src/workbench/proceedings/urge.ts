import { answerUrge, urgeCase } from '#casework'
import type { Proceeding } from './proceeding.ts'

/** 督办, of who supervises. */
export const urgeProceeding: Proceeding = {
  action: 'urge',
  may: 'officer:supervisor',
  act: 'casework.urge',
  title: { zh: '督办', en: 'Urge' },
  question: { zh: '督办{name}的{item}？', en: 'Urge the office on {item} of {name}?' },
  lead: { zh: '写进办件记录，待办清单里标出；一天一次。', en: 'It stands in the record and in the queue; once a day.' },
  confirm: { zh: '督办', en: 'Urge' },
  isDanger: false,
  fields: [
    {
      name: 'reason',
      kind: 'text',
      label: { zh: '督办意见', en: 'What has to be done' },
      hint: { zh: '写10到1000个字。', en: '10 to 1,000 characters.' },
    },
  ],
  did: 'urged',
  home: '/w/supervise',
  do: (services, officer, caseId, { version, values }) =>
    urgeCase(services, officer, caseId, { version, text: values.reason ?? '' }),
}

/** The applicant's 催办, answered by who handles the case. */
export const answerUrgeProceeding: Proceeding = {
  action: 'answer-urge',
  // The approver or the head; the verb asks which.
  may: 'officer',
  act: 'casework.answer-urge',
  title: { zh: '答复催办', en: 'Answer the urging' },
  question: { zh: '答复{name}对{item}的催办', en: 'Answer {name} about {item}' },
  lead: {
    zh: '答复马上发给申请人。写清办到哪一步、什么时候能办好。',
    en: 'The applicant gets it at once. Say how far it is and when it will be done.',
  },
  confirm: { zh: '答复申请人', en: 'Answer' },
  isDanger: false,
  fields: [
    {
      name: 'reason',
      kind: 'text',
      label: { zh: '答复', en: 'Answer' },
      hint: { zh: '写10到500个字。', en: '10 to 500 characters.' },
    },
  ],
  did: 'answered',
  do: (services, officer, caseId, { version, values }) =>
    answerUrge(services, officer, caseId, { version, text: values.reason ?? '' }),
}
