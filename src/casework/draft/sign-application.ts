import { maskOf, sayAnswer } from '#catalogue'
import type { KeyRing } from '#kernel/keys'
import { inLanguage, type Language, say, type Words } from '#kernel/language'
import type { IdentityLevel } from '#kernel/principal'
import { regionPath } from '#standards'
import type { Applicant } from '../applicant/applicant.ts'
import type { Draft, FactValue } from '../case/case.ts'
import { commitmentHash } from '../case/commitment-text.ts'
import { mustHaveLevel } from '../case/lawful.ts'
import { maskValue } from '../filling/mask-value.ts'
import { caseworkProblems } from '../problems.ts'
import { askedOf } from './asked-of.ts'
import { neededOf } from './fallen-away.ts'
import { type MaterialStanding, standingOf } from './missing-of.ts'

/** An application as its applicant signed it: exactly what was on the screen (电子签名法第十四条). */
export interface SignedApplication {
  readonly language: Language
  readonly text: string
  /** Hex digest of `text` in the platform's suite. */
  readonly textHash: string
  readonly level: IdentityLevel
}

/** Digest and language of the text that was on the screen. */
export type ApplicationSignature = Pick<SignedApplication, 'language' | 'textHash'>

const words = {
  title: { zh: '申请书：{item}', en: 'Application: {item}' },
  applicant: { zh: '申请人：{name}', en: 'Applicant: {name}' },
  signed: { zh: '已签署“{title}”，摘要{hash}', en: 'Signed: “{title}”, digest {hash}' },
  statement: { zh: '以上内容属实，由本人负责。', en: 'All of this is true, and I answer for it.' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
} as const satisfies Readonly<Record<string, Words>>

const lineWords: Words = { zh: '{label}：{value}', en: '{label}: {value}' }

const standings: Readonly<Record<Exclude<MaterialStanding, 'not-asked'>, Words>> = {
  spared: { zh: '免交', en: 'not needed' },
  'handed-in': { zh: '已交', en: 'handed in' },
  committed: { zh: '以承诺代替', en: 'replaced by a commitment' },
  deferred: { zh: '承诺后补', en: 'promised for later' },
  optional: { zh: '没有交，可以不交', en: 'left out, as it may be' },
  'to-hand-in': { zh: '没有交', en: 'not handed in' },
}

/** The whole application, one line each; the page prints these lines and nothing else is signed. Numbers are masked. */
export function applicationLines(filled: Draft, { name }: Pick<Applicant, 'name'>, language: Language): string[] {
  const draft = neededOf(filled)
  const { item } = draft.case
  const line = (words: Words, value: string) => {
    const label = inLanguage(words, language)
    // A question has its own mark at the end.
    return /[?？]$/.test(label) ? `${label} ${value}` : say(lineWords, language, { label, value })
  }
  const facts = (item.online?.facts ?? []).flatMap((definition) => {
    const fact = draft.facts.find(({ factId }) => factId === definition.id)
    if (!fact || fact.value === null) return []
    const value = maskValue(maskOf(definition), fact.value)
    return [line(definition.label, sayFact(definition.form === 'region', value, language))]
  })
  const answers = askedOf(draft).flatMap(({ id, title, form }) => {
    const value = draft.answers[id]
    return value === undefined ? [] : [line(title, inLanguage(sayAnswer(form, value, { masked: true }), language))]
  })
  const papers = item.materials
    .map((material) => ({ material, standing: standingOf(draft, material) }))
    .flatMap(({ material, standing }) =>
      standing === 'not-asked' ? [] : [line(material.name, inLanguage(standings[standing], language))],
    )
  const commitments = (item.online?.commitments ?? []).flatMap(({ id, title }) => {
    const signed = draft.commitments.find(({ commitmentId }) => commitmentId === id)
    if (!signed) return []
    return [say(words.signed, language, { title: inLanguage(title, language), hash: signed.textHash })]
  })
  return [
    say(words.title, language, { item: inLanguage(item.name, language) }),
    say(words.applicant, language, { name: name ?? '' }),
    ...[...facts, ...answers, ...papers, ...commitments],
    inLanguage(words.statement, language),
  ]
}

/** Digest of the signed text, hex; the page shows it and the form brings it back. */
export function applicationHash(keys: Pick<KeyRing, 'digest'>, lines: readonly string[]): string {
  return commitmentHash(keys, lines)
}

/**
 * The signature of an application whose item asks for one, of a person after their second proof. At a window the person
 * confirms on the second screen or on paper instead.
 * @throws levelTooLow, applicationChanged when what was on the screen is not what would be submitted
 */
export function signedApplication(
  keys: Pick<KeyRing, 'digest'>,
  person: Applicant,
  draft: Draft,
  signature: ApplicationSignature | undefined,
): SignedApplication | null {
  if (draft.case.item.online?.signature !== 'second-proof' || person.kind !== 'person') return null
  mustHaveLevel(person, 3)
  if (!signature) throw caseworkProblems.applicationChanged()
  const { language, textHash } = signature
  const lines = applicationLines(draft, person, language)
  if (applicationHash(keys, lines) !== textHash) throw caseworkProblems.applicationChanged()
  return { language, text: lines.join('\n'), textHash, level: person.level }
}

function sayFact(isRegion: boolean, value: FactValue, language: Language): string {
  if (typeof value === 'boolean') return inLanguage(value ? words.yes : words.no, language)
  const text = String(value)
  const path = isRegion ? regionPath(text) : []
  return path.length > 0 ? path.map((region) => region.name).join('') : text
}
