import type { Words } from '#kernel/language'
import type { Fields, FormReader } from './reader.ts'

export interface Option {
  readonly value: string
  readonly words: Words
}

/** How a part of an element is asked for. Drawn by edit/controls.tsx. */
export type Control =
  | { readonly kind: 'words'; readonly label: Words; readonly hint?: Words | undefined; readonly long?: boolean }
  | {
      readonly kind: 'text'
      readonly label: Words
      readonly hint?: Words | undefined
      readonly width?: 4 | 8 | 12 | 20
      readonly long?: boolean
      readonly numeric?: boolean
      readonly unit?: Words
    }
  | {
      readonly kind: 'choice'
      readonly label: Words
      readonly hint?: Words | undefined
      readonly options: readonly Option[]
    }
  | { readonly kind: 'ticks'; readonly label: Words; readonly options: readonly Option[] }
  | { readonly kind: 'tick'; readonly label: Words }
  | {
      readonly kind: 'group'
      readonly label?: Words
      readonly parts: readonly Part[]
      readonly layout?: 'line' | 'stack'
    }
  | {
      readonly kind: 'list'
      readonly label: Words
      readonly of: Control
      /** 第{number}条. */
      readonly entry: Words
      /** What there is too much of to show at once is closed until wanted. */
      readonly folded?: boolean
    }

export interface Part {
  readonly key: string
  readonly control: Control
  /** Asked for seldom: closed until wanted. */
  readonly seldom?: boolean
  /** The value of a choice beside it with which it counts. */
  readonly when?: string | undefined
}

/** A value as boxes of a form and back, and how the boxes look: one description for all three. */
export interface Shape<Value> {
  readonly control: Control
  /** A value nothing has been entered for yet. */
  readonly blank: Value
  write(name: string, value: Value): Fields
  read(name: string, reader: FormReader): Value
  /** What it says, one line each, for whoever may only read it. */
  lines(value: Value): readonly Words[]
}
