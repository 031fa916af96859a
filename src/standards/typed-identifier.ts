import { tidyIdentifier } from './tidy-identifier.ts'

// What a keyboard gives: printable ASCII, its full-width forms, blanks, hyphens. Other digits of Unicode (①, 𝟏, ١) are not
// typed by anybody; NFKC would turn some of them into 0–9.
const keys = /^[\x20-\x7e\uff01-\uff5e\s\u200b-\u200f\u2010-\u2015\u2212]*$/

/**
 * An identifier as a person types it, as tidied by `tidyIdentifier`; undefined when it cannot be read without guessing.
 * One person types in one manner: digits all full-width or all not, letters all small or all capital. A mixture is a slip
 * or a look-alike out of another text and is not mended. Nor is a small l, which cannot be told from 1: the alphabet of
 * the unified code has both 1 and L.
 * @param length how many characters must be left; any number unless given.
 */
export function findTyped(typed: unknown, length?: number): string | undefined {
  if (typeof typed !== 'string') return undefined
  // What is kept is checked far more often than what is typed.
  if (length === typed.length && /^[0-9A-Z]+$/.test(typed)) return typed
  if (!keys.test(typed) || isMixed(typed) || /[lｌ]/.test(typed)) return undefined
  const tidy = tidyIdentifier(typed)
  return length === undefined || tidy.length === length ? tidy : undefined
}

/** As `findTyped`, or the text itself for the check to refuse: what is no text at all counts as empty. */
export function readTyped(typed: unknown, length: number): string {
  return findTyped(typed, length) ?? (typeof typed === 'string' ? typed : '')
}

function isMixed(text: string): boolean {
  const mixesWidths = /[0-9]/.test(text) && /[０-９]/.test(text)
  return mixesWidths || (/[a-zａ-ｚ]/.test(text) && /[A-ZＡ-Ｚ]/.test(text))
}
