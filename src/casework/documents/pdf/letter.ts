import type { Language } from '#kernel/language'

/** A part of the body, in reading order. */
export type LetterPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }

/** One official document in one language, all words said: what is left is to set them in type. */
export interface Letter {
  readonly language: Language
  readonly organisation: string
  readonly title: string
  /** Kind, year in corner brackets, serial: 受理〔2026〕15号. */
  readonly number: string
  /** What the document is about, line by line: applicant, service, case. */
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly addressee: string
  readonly body: readonly LetterPart[]
  readonly date: string
  readonly madeAt: Date
  /** What the seal says, and of what kind it is; it is drawn over organisation and date. */
  readonly seal: { readonly around: string; readonly centre: string; readonly below: string }
  readonly verification: { readonly address: string; readonly lines: readonly string[] }
  /** Says why 〓 stands in the text; used only when it does. */
  readonly rareCharacters: string
  /** At the foot of every page; `{page}` and `{pages}` are filled in. */
  readonly foot: string
}
