import type { Words } from '#kernel/language'
import type { CaseFile } from '../../case/case.ts'
import type { SignedApplication } from '../../draft/sign-application.ts'
import type { DocumentPart } from '../document.ts'
import { asWritten, fillWords, instantWords, paragraph } from './words.ts'

const signedWords: Words = {
  zh: '申请人{name}于{at}以实名账号登录，经二次验证（短信验证码）签署并提交以下申请。原文摘要：{hash}。',
  en: '{name} signed and sent the following application at {at}, signed in under a checked real name and after a second proof (code by text message). Digest of the text: {hash}.',
}
const keptWords: Words = {
  zh: '本件在收件时由平台生成，电子印章证明以上文字与申请人签署的一致。',
  en: 'The platform made this paper on receipt. The electronic seal proves that the text is the one that was signed.',
}

/** What the applicant signed, word for word, in the language in which it was signed. */
export function applicationParts({ applicant }: CaseFile, at: Date, signed: SignedApplication): DocumentPart[] {
  const values = { name: asWritten(applicant?.name ?? ''), at: instantWords(at), hash: signed.textHash }
  return [
    { kind: 'paragraph', words: fillWords(signedWords, values) },
    { kind: 'list', entries: signed.text.split('\n').map(asWritten) },
    paragraph(keptWords),
  ]
}
