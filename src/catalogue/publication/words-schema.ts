import { Type } from 'typebox'

/** Braces would begin a variable of a message (#kernel/language), and nothing of an item is filled in later. */
export function textOf(maxLength: number) {
  return Type.String({ minLength: 1, maxLength, pattern: '^[^{}]*$' })
}

const text = textOf(4000)
export const wordsSchema = Type.Object({ zh: text, en: text })
