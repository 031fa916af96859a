import type { Words } from '#kernel/language'
import type { DocumentPart } from '../document.ts'
import { asWritten, instantWords, paragraph } from './words.ts'

const lines = {
  served: { zh: '送达文书：{title}，{number}', en: 'Document served: {title}, {number}' },
  receiver: { zh: '受送达人：{receiver}', en: 'Received by: {receiver}' },
  way: { zh: '送达方式：{way}', en: 'Way of service: {way}' },
  at: { zh: '送达时间：{at}', en: 'Served at: {at}' },
} as const satisfies Readonly<Record<string, Words>>

const ways = {
  online: { zh: '电子送达（本人在网上打开文书）', en: 'electronic (opened online by the person)' },
  window: { zh: '窗口直接送达', en: 'handed over at the window' },
} as const satisfies Readonly<Record<string, Words>>

const notes = {
  online: {
    zh: '受送达人以实名账号登录并打开了文书，平台记录的打开时间为送达时间，本回证由平台自动生成，不另行签名。',
    en: 'The receiver signed in under a checked real name and opened the document. The time of opening, recorded by the platform, is the time of service. This receipt was made by the platform and bears no other signature.',
  },
  window: {
    zh: '文书由窗口工作人员当面交给受送达人，窗口登记的时间为送达时间。',
    en: 'An officer at the window handed the document to the receiver. The time recorded there is the time of service.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** For the paper that is signed at the window. */
const signHere: Words = {
  zh: '受送达人签名：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿',
  en: 'Signature of the receiver: ____________   Date: ____________',
}

export interface Served {
  readonly title: Words
  readonly number: string
  readonly way: 'online' | 'window'
  readonly receiver: string
  readonly deliveredAt: Date
}

/** The receipt of service (送达回证) of one document. */
export function serviceReceiptParts({ title, number, way, receiver, deliveredAt }: Served): DocumentPart[] {
  return [
    paragraph(lines.served, { title, number }),
    paragraph(lines.receiver, { receiver: asWritten(receiver) }),
    paragraph(lines.way, { way: ways[way] }),
    paragraph(lines.at, { at: instantWords(deliveredAt) }),
    paragraph(notes[way]),
    ...(way === 'window' ? [paragraph(signHere)] : []),
  ]
}
