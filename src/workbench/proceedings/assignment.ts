import { handOverCase, listReceivers, recuse } from '#casework'
import type { Proceeding, ProceedingField } from './proceeding.ts'

const reason: ProceedingField = {
  name: 'reason',
  kind: 'text',
  label: { zh: '理由', en: 'Reason' },
  hint: { zh: '同事会读到，写10到1000个字。', en: 'Your colleagues read it: 10 to 1,000 characters.' },
}

/** 移交, 回避: who goes on with a case. */
export const assignmentProceedings: readonly Proceeding[] = [
  {
    action: 'hand-over',
    // The officer it is assigned to, or the head; the verb asks which.
    may: 'officer',
    act: 'casework.hand-over',
    title: { zh: '移交', en: 'Hand over' },
    question: { zh: '把{name}的{item}移交给谁？', en: 'Who goes on with {item} of {name}?' },
    lead: {
      zh: '时限照算。不在岗和要回避的同事不在其中。',
      en: 'The clock runs on. Who is away or has a part in it is not offered.',
    },
    confirm: { zh: '移交', en: 'Hand over' },
    isDanger: false,
    fields: [{ name: 'to', kind: 'choice', label: { zh: '接手的同事', en: 'Colleague' } }, reason],
    async offer(services, officer, caseId) {
      const receivers = await listReceivers(services, officer, caseId)
      return { to: receivers.map(({ officerId, name }) => ({ value: officerId, words: { zh: name, en: name } })) }
    },
    did: 'handed-over',
    do: (services, officer, caseId, { version, values }) =>
      handOverCase(services, officer, caseId, { version, to: values.to ?? '', reason: values.reason ?? '' }),
  },
  {
    action: 'recuse',
    may: 'officer:approver',
    act: 'casework.recuse',
    title: { zh: '回避', en: 'Recuse' },
    question: { zh: '回避{name}的{item}？', en: 'Recuse from {item} of {name}?' },
    lead: {
      zh: '与申请人有利害关系的应当回避。申明以后您不能再看、再办这件事；由您承办的，系统改派同事。',
      en: 'Whoever has an interest in it must not decide. You will not see or act on it again; if it is yours, a colleague gets it.',
    },
    confirm: { zh: '申明回避', en: 'Recuse' },
    isDanger: false,
    fields: [reason],
    did: 'recused',
    do: (services, officer, caseId, { version, values }) =>
      recuse(services, officer, caseId, { version, reason: values.reason ?? '' }),
  },
]
