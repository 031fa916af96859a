import { urgeCase } from '#casework'
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
