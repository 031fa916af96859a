import { IntlMessageFormat } from 'intl-messageformat'

/** Languages of the interface. Chinese is the default; every public word exists in both. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** One public sentence in both languages, in ICU message syntax. A pair, so that neither can be forgotten. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type WordValues = Readonly<Record<string, string | number | Date>>

// Compiling a message costs far more than formatting it; the set of messages is finite because they stand in the source.
const compiled = new Map<string, IntlMessageFormat>()
const compiledLimit = 5000

/**
 * The sentence in one language.
 * @throws when `values` lacks a variable of the message: a hole in a sentence is a defect, not something to show.
 */
export function say(words: Words, language: Language, values?: WordValues): string {
  const message = inLanguage(words, language)
  if (!values && !message.includes('{') && !message.includes("'")) return message
  const key = `${language}\u0000${message}`
  let format = compiled.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
    if (compiled.size < compiledLimit) compiled.set(key, format)
  }
  return String(format.format(values))
}

/** Words whose variables are filled in both languages, for texts that are stored or sent on. */
export function fill(words: Words, values: WordValues): Words {
  return { zh: say(words, 'zh-CN', values), en: say(words, 'en', values) }
}

/** Filled words are said as they stand: what an officer typed may hold a brace, and is no message of ours any more. */
export function inLanguage({ zh, en }: Words, language: Language): string {
  return language === 'en' ? en : zh
}
