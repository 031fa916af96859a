import { askOpinion, listAskingChoices } from '#casework'
import type { Proceeding } from './proceeding.ts'

/** 征求意见: another organisation of the platform is asked, and sees what is ticked here and nothing else. */
export const askOpinionProceeding: Proceeding = {
  action: 'ask-opinion',
  may: 'officer:approver',
  act: 'casework.ask-opinion',
  title: { zh: '征求意见', en: 'Ask for an opinion' },
  question: { zh: '{name}的{item}：征求其他单位意见', en: '{item} of {name}: ask another organisation' },
  lead: {
    zh: '对方只能看到您的问题和下面勾选的内容；申请人能看到问了谁、谁看过。时限照算，逾期没有答复视为没有意见。',
    en: 'It sees your question and what is ticked below, nothing else; the applicant reads who was asked and who looked. The clock runs on; silence counts as no opinion.',
  },
  confirm: { zh: '发出', en: 'Send' },
  isDanger: false,
  fields: [
    { name: 'organisation', kind: 'choice', label: { zh: '问哪个单位', en: 'Which organisation' } },
    {
      name: 'reason',
      kind: 'text',
      label: { zh: '要对方说明什么', en: 'What it should say' },
      hint: { zh: '写10到1000个字。', en: '10 to 1,000 characters.' },
    },
    {
      name: 'facts',
      kind: 'choices',
      label: { zh: '给对方看的信息', en: 'Facts it may see' },
      hint: { zh: '只勾必要的；号码不显示全。', en: 'Only what is needed; numbers stay masked.' },
      optional: true,
    },
    { name: 'files', kind: 'choices', label: { zh: '给对方看的材料', en: 'Documents it may see' }, optional: true },
    { name: 'by', kind: 'date', label: { zh: '什么时候前答复', en: 'Answer by' } },
  ],
  async offer(services, officer, caseId) {
    const { organisations, facts, files } = await listAskingChoices(services, officer, caseId)
    return {
      organisation: organisations.map(({ id, name }) => ({ value: id, words: name })),
      facts: facts.map(({ id, label }) => ({ value: id, words: label })),
      files: files.map(({ id, material }) => ({ value: id, words: material })),
    }
  },
  did: 'consulted',
  home: '/w/joint',
  do: (services, officer, caseId, { version, values }) =>
    askOpinion(services, officer, caseId, {
      version,
      organisation: values.organisation ?? '',
      question: values.reason ?? '',
      facts: (values.facts ?? '').split(' '),
      files: (values.files ?? '').split(' '),
      by: values.by ?? '',
    }),
}
