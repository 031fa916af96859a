import type { Words } from '#kernel/language'

/** One of what can be chosen; `value` is what rules read. */
export interface AnswerOption {
  readonly value: string
  readonly words: Words
}

/** What is answered in one control, on a page of its own or in a row of a group. */
export type SimpleForm =
  | { readonly kind: 'choice'; readonly options: readonly AnswerOption[] }
  | { readonly kind: 'text'; readonly maxLength: number; readonly multiline: boolean }
  | { readonly kind: 'date' }
  /** `decimals`: how many places after the point, none unless given. `unit`: 平方米, kg. */
  | {
      readonly kind: 'number'
      readonly min?: number
      readonly max?: number
      readonly decimals?: number
      readonly unit?: Words
    }
  /** Written in yuan; the rules read whole fen. */
  | { readonly kind: 'money'; readonly minFen?: number; readonly maxFen?: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'resident-id' }
  /** A mobile phone. */
  | { readonly kind: 'phone' }
  | { readonly kind: 'uscc' }

/** A field of the rows of a group. */
export interface GroupField {
  readonly dataElement?: string
  readonly id: string
  readonly label: Words
  readonly form: SimpleForm
  readonly optional: boolean
}

/** How a question is answered. The answer is kept as a text, for each kind in one way only (read-answer.ts). */
export type QuestionForm =
  | SimpleForm
  /** Any of several; at least one where it has to be answered. */
  | { readonly kind: 'choices'; readonly options: readonly AnswerOption[]; readonly atMost?: number }
  /** As finely as said, a county unless said otherwise; what has no parts suffices. */
  | { readonly kind: 'region'; readonly level?: RegionLevel }
  | { readonly kind: 'address' }
  /** Several of the same: the members of a family, say. */
  | {
      readonly kind: 'group'
      /** What one of them is called: 家庭成员. */
      readonly entry: Words
      readonly fields: readonly GroupField[]
      readonly min: number
      readonly max: number
    }

export type RegionLevel = 'province' | 'prefecture' | 'county'

/** What only the person knows. */
export interface Question {
  readonly dataElement?: string
  readonly id: string
  readonly title: Words
  /** Why no department can answer it (portal principle 1). */
  readonly why: Words
  readonly form: QuestionForm
  readonly optional: boolean
  /**
   * FEEL over facts and earlier answers. Where it does not hold the question is not asked, and an answer that was given
   * before does not count (asked-questions.ts). Never over the day: what was asked must not change by waiting.
   */
  readonly when?: string
}
