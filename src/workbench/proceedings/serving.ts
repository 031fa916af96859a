import { deliverCase, makeCertificate } from '#casework'
import { choicesOf, type Proceeding } from './proceeding.ts'

/** 制证, 送达: what people do once a decision is in force and the platform cannot serve it by itself. */
export const servingProceedings: readonly Proceeding[] = [
  {
    action: 'make',
    may: 'officer:issuer',
    act: 'casework.make',
    title: { zh: '制证', en: 'Make the certificate' },
    question: { zh: '{name}的{item}：纸质证照做好了？', en: '{item} of {name}: is the paper certificate made?' },
    lead: {
      zh: '电子证照在决定生效时已经颁发，这里记下纸质证照已制作，接着送达。',
      en: 'The electronic one was issued with the decision; this notes that the paper one is made, to be handed over next.',
    },
    confirm: { zh: '已制证', en: 'It is made' },
    isDanger: false,
    fields: [],
    did: 'made',
    lane: 'serving',
    do: (services, officer, caseId, { version }) => makeCertificate(services, officer, caseId, { version }),
  },
  {
    action: 'deliver',
    // Who hands over at the window and who makes may both; the verb asks for either duty.
    may: 'officer',
    act: 'casework.deliver',
    title: { zh: '送达', en: 'Deliver' },
    question: { zh: '{name}的{item}：送达了？', en: '{item} of {name}: delivered?' },
    lead: {
      zh: '记下送达回证。送达后这件事办结归档（《行政许可法》第四十四条：十个工作日内送达）。',
      en: 'Note the receipt of service; the case is then closed (art. 44: within ten working days).',
    },
    confirm: { zh: '已送达，办结', en: 'Delivered: close the case' },
    isDanger: false,
    fields: [
      {
        name: 'way',
        kind: 'choice',
        label: { zh: '方式', en: 'How' },
        choices: choicesOf({
          window: { zh: '窗口领取', en: 'Handed over at the window' },
          post: { zh: '邮寄', en: 'Sent by post' },
        }),
      },
      { name: 'receiver', kind: 'line', label: { zh: '签收人', en: 'Received by' } },
      {
        name: 'receipt',
        kind: 'line',
        label: { zh: '回证或邮件单号', en: 'Number of the receipt or parcel' },
        hint: { zh: '邮寄的必须写。', en: 'Needed for a parcel.' },
        optional: true,
      },
      {
        name: 'signed',
        kind: 'choices',
        label: { zh: '送达回证', en: 'Receipt of service' },
        hint: { zh: '窗口领取的必须签收。', en: 'Needed at the window.' },
        optional: true,
        choices: choicesOf({ yes: { zh: '签收人已在送达回证上签名', en: 'The receiver has signed it' } }),
      },
    ],
    did: 'delivered',
    lane: 'serving',
    do: (services, officer, caseId, { version, values }) =>
      deliverCase(services, officer, caseId, {
        version,
        way: values.way ?? '',
        receiver: values.receiver ?? '',
        receipt: values.receipt ?? '',
        isSigned: values.signed === 'yes',
      }),
  },
]
