import { inLanguage, type Language, say, type Words } from '#kernel/language'
import type { CaseFile } from '../case/case.ts'
import type { DocumentHead, DocumentPart } from './document.ts'
import { documentKinds } from './document-kinds.ts'
import type { Letter, LetterPart } from './pdf/letter.ts'
import { dayWords } from './texts/words.ts'

const labels = {
  applicant: { zh: '申请人：', en: 'Applicant: ' },
  item: { zh: '申请事项：', en: 'Service: ' },
  basis: { zh: '办理依据：', en: 'Legal basis: ' },
  caseNumber: { zh: '办件编号：', en: 'Case number: ' },
  addressee: { zh: '{name}：', en: 'To {name}:' },
  scan: { zh: '扫码验真，或在网站“验真”输入：', en: 'Scan to verify, or enter at {address}:' },
  number: { zh: '文书编号{number}', en: 'Document {number}' },
  code: { zh: '校验码{code}', en: 'Check code {code}' },
  address: { zh: '网址{address}', en: 'Address {address}' },
  rare: {
    zh: '〓处为字库未收的字：{characters}。',
    en: '〓 stands for a character that the typeface lacks: {characters}.',
  },
  foot: { zh: '{number}　第{page}页，共{pages}页', en: '{number} · page {page} of {pages}' },
  translation: {
    zh: '',
    en: 'This is a translation for your convenience. Where it differs from the Chinese document of the same number, the Chinese document holds.',
  },
  sample: { zh: '样例', en: 'sample' },
  seal: { zh: '电子印章', en: 'electronic seal' },
} as const satisfies Readonly<Record<string, Words>>

export interface Composing {
  readonly head: Omit<DocumentHead, 'digest'>
  readonly found: CaseFile
  readonly parts: readonly DocumentPart[]
  readonly checkCode: string
  readonly origin: string
}

/** Where the code on the paper leads. Number and code say which document, and prove that one holds it. */
export function verifyAddress(origin: string, verificationNumber: string, checkCode: string): string {
  return `${origin}/verify?${new URLSearchParams({ number: verificationNumber, code: checkCode })}`
}

/** The words of one document in one language, ready to be set in type. */
export function composeLetter({ head, found, parts, checkCode, origin }: Composing): Letter {
  const { language, organisation, number, kind } = head
  const name = found.applicant?.name ?? ''
  const word = (words: Words, values?: Readonly<Record<string, string>>) => say(words, language, values)
  const basis = found.item.legalBasis[0]
  return {
    language,
    organisation: inLanguage(organisation.name, language),
    title: say(documentKinds[kind].title, language),
    number,
    details: [
      { label: word(labels.applicant), value: name },
      { label: word(labels.item), value: inLanguage(found.item.name, language) },
      ...(basis ? [{ label: word(labels.basis), value: inLanguage(basis.words, language) }] : []),
      { label: word(labels.caseNumber), value: head.caseNumber },
    ],
    // An application is addressed to the office; all else is to the applicant.
    addressee: word(labels.addressee, {
      name: kind === 'application' ? inLanguage(organisation.name, language) : name,
    }),
    body: [...translationNote(language), ...parts.map((part) => letterPart(part, language))],
    date: inLanguage(dayWords(head.date), language),
    madeAt: new Date(head.madeAt),
    seal: { around: organisation.name.zh, centre: labels.sample.zh, below: labels.seal.zh },
    verification: {
      address: verifyAddress(origin, head.verificationNumber, checkCode),
      lines: [
        word(labels.scan, { address: `${origin}/verify` }),
        word(labels.number, { number: head.verificationNumber }),
        word(labels.code, { code: checkCode }),
        word(labels.address, { address: `${origin}/verify` }),
      ],
    },
    // The setter fills in what only it knows.
    rareCharacters: inLanguage(labels.rare, language),
    foot: inLanguage(labels.foot, language).replace('{number}', number),
  }
}

function translationNote(language: Language): LetterPart[] {
  return language === 'en' ? [{ kind: 'paragraph', text: labels.translation.en }] : []
}

function letterPart(part: DocumentPart, language: Language): LetterPart {
  if (part.kind === 'list') return { kind: 'list', entries: part.entries.map((entry) => inLanguage(entry, language)) }
  return { kind: part.kind, text: inLanguage(part.words, language) }
}
