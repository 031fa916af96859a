import { proposeDecision, returnProposal } from '#casework'
import { choicesOf, type Proceeding, type ProceedingField } from './proceeding.ts'

/** Colleagues read it, the applicant does not. */
const opinion: ProceedingField = {
  name: 'reason',
  kind: 'text',
  label: { zh: '理由', en: 'Reason' },
  hint: { zh: '写10到1000个字。', en: '10 to 1,000 characters.' },
}

/** 二人复核: one officer proposes, another agrees by the pages of decisions or returns the proposal here. */
export const secondPersonProceedings: readonly Proceeding[] = [
  {
    action: 'propose',
    may: 'officer:approver',
    act: 'casework.propose',
    title: { zh: '拟定意见', en: 'Propose a decision' },
    question: { zh: '{name}的{item}：拟定意见', en: '{item} of {name}: propose a decision' },
    lead: {
      zh: '这件事要二人复核。本单位另一位审批人员同意后，决定才作出；时限照算。',
      en: 'Two officers decide this item: it is decided once another approver of your organ agrees. The clock runs on.',
    },
    confirm: { zh: '提交复核', en: 'Put it before the second person' },
    isDanger: false,
    fields: [
      {
        name: 'outcome',
        kind: 'choice',
        label: { zh: '意见', en: 'Proposal' },
        choices: choicesOf({
          granted: { zh: '拟准予', en: 'To grant' },
          refused: { zh: '拟不予', en: 'To refuse' },
        }),
      },
      opinion,
    ],
    did: 'proposed',
    do: (services, officer, caseId, { version, values }) =>
      proposeDecision(services, officer, caseId, {
        version,
        outcome: values.outcome ?? '',
        reason: values.reason ?? '',
      }),
  },
  {
    action: 'return',
    may: 'officer:approver',
    act: 'casework.return',
    title: { zh: '退回意见', en: 'Return the proposal' },
    question: { zh: '退回{name}的{item}的拟定意见？', en: 'Return the proposal on {item} of {name}?' },
    lead: {
      zh: '办件回到审查，拟定的人会看到您的理由。',
      en: 'The case goes back to review; whoever proposed reads your reason.',
    },
    confirm: { zh: '退回', en: 'Return it' },
    isDanger: false,
    fields: [opinion],
    did: 'returned',
    do: (services, officer, caseId, { version, values }) =>
      returnProposal(services, officer, caseId, { version, reason: values.reason ?? '' }),
  },
]
