import type { Words } from '#kernel/language'
import type { CaseFile, DeclineGround } from '../../case/case.ts'
import type { ActDetails } from '../../case/recorded-act.ts'
import type { DocumentPart } from '../document.ts'
import { remedyParts } from './remedies.ts'
import { aboutCase, asWritten, paragraph } from './words.ts'

const granted: Words = {
  zh: '您于{submitted}提出的“{item}”申请，经审查，符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款，决定准予。',
  en: 'Your application of {submitted}, “{item}”, has been examined and meets the conditions and standards of the law. Under article 38 paragraph 1 of the Administrative Licensing Law it is granted.',
}
const certificate: Words = {
  zh: '电子证照已经颁发，与纸质证照具有同等效力。电子证照标识：{identifier}',
  en: 'The electronic certificate has been issued and equals one on paper. Its identifier: {identifier}',
}
const paper: Words = {
  zh: '需要纸质证件的，本机关自作出决定之日起10个工作日内送达（《中华人民共和国行政许可法》第四十四条）。',
  en: 'A certificate on paper is handed over within 10 working days of the decision (Administrative Licensing Law, art. 44).',
}

export function grantParts(found: CaseFile, detail: { readonly certificateIdentifier: string | null }): DocumentPart[] {
  const { certificateIdentifier: identifier } = detail
  return [
    paragraph(granted, aboutCase(found)),
    identifier === null ? paragraph(paper) : paragraph(certificate, { identifier }),
  ]
}

const refused: Words = {
  zh: '您于{submitted}提出的“{item}”申请，经审查，不符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第二款，决定不予批准。',
  en: 'Your application of {submitted}, “{item}”, has been examined and does not meet the conditions and standards of the law. Under article 38 paragraph 2 of the Administrative Licensing Law it is refused.',
}
const because: Words = { zh: '理由：{reason}', en: 'Reasons: {reason}' }

export function refusalParts(found: CaseFile, detail: Pick<ActDetails['refuse'], 'reason'>): DocumentPart[] {
  return [
    paragraph(refused, aboutCase(found)),
    paragraph(because, { reason: asWritten(detail.reason) }),
    ...remedyParts(),
  ]
}

const notAccepted: Words = {
  zh: '您于{submitted}提出的“{item}”申请，{ground}，决定不予受理。',
  en: 'Your application of {submitted}, “{item}”, is not accepted: {ground}.',
}
const grounds: Readonly<Record<DeclineGround, Words>> = {
  'not-needed': {
    zh: '依法不需要取得行政许可。根据《中华人民共和国行政许可法》第三十二条第一款第一项',
    en: 'by law no permit is needed (Administrative Licensing Law, art. 32 para. 1 (1))',
  },
  'not-competent': {
    zh: '依法不属于本机关职权范围。根据《中华人民共和国行政许可法》第三十二条第一款第二项',
    en: 'it is not within our competence (Administrative Licensing Law, art. 32 para. 1 (2))',
  },
  'not-corrected': {
    zh: '在告知的期限内没有补正，申请材料不齐全或者不符合法定形式。根据《中华人民共和国行政许可法》第三十二条',
    en: 'what was missing was not supplied within the time given (Administrative Licensing Law, art. 32)',
  },
}
const elsewhere: Words = { zh: '请向{body}提出申请。', en: 'Please apply to {body}.' }

export function nonAcceptanceParts(found: CaseFile, detail: ActDetails['decline']): DocumentPart[] {
  const { ground, competentBody, reason } = detail
  return [
    paragraph(notAccepted, { ...aboutCase(found), ground: grounds[ground] }),
    ...(competentBody ? [paragraph(elsewhere, { body: competentBody })] : []),
    ...(reason ? [paragraph(because, { reason: asWritten(reason) })] : []),
    ...remedyParts(),
  ]
}

const revoked: Words = {
  zh: '本机关就您于{submitted}提出的“{item}”申请所作的准予决定，{ground}，决定予以撤销。',
  en: 'The decision to grant your application of {submitted}, “{item}”, is revoked: {ground}.',
}
const revocationGrounds: Readonly<Record<ActDetails['revoke']['ground'], Words>> = {
  'false-commitment': {
    zh: '所依据的承诺经核查不实，且没有在责令的期限内改正。根据《中华人民共和国行政许可法》第六十九条和国办发〔2020〕42号',
    en: 'the commitment it rests on was found untrue and was not put right within the time given (Administrative Licensing Law, art. 69; General Office of the State Council, 2020 no. 42)',
  },
  'art-69': {
    zh: '具有依法应当撤销的情形。根据《中华人民共和国行政许可法》第六十九条',
    en: 'the law wants it revoked (Administrative Licensing Law, art. 69)',
  },
}
const invalid: Words = {
  zh: '据此颁发的电子证照同时失效。电子证照标识：{identifier}',
  en: 'The electronic certificate issued with it is no longer valid. Its identifier: {identifier}',
}

export function revocationParts(found: CaseFile, { ground, reason }: ActDetails['revoke']): DocumentPart[] {
  const { certificateIdentifier: identifier } = found
  return [
    paragraph(revoked, { ...aboutCase(found), ground: revocationGrounds[ground] }),
    paragraph(because, { reason: asWritten(reason) }),
    ...(identifier === null ? [] : [paragraph(invalid, { identifier })]),
    ...remedyParts(),
  ]
}
