import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const packageName = '@expo-google-fonts/noto-serif-sc'
const files = {
  text: '400Regular/NotoSerifSC_400Regular.ttf',
  strong: '700Bold/NotoSerifSC_700Bold.ttf',
} as const
export type Face = keyof typeof files

const opened = new Map<Face, Font>()

/** A whole TrueType face, of which each document takes the glyphs it needs. Kept: to open one takes 50 ms. */
export function openFace(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const path = createRequire(import.meta.url).resolve(`${packageName}/${files[face]}`)
  const font = create(readFileSync(path))
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} is a collection of fonts, not one font`)
  opened.set(face, font)
  return font
}

/** What printers set for a character that their case lacks. */
export const geta = '〓'

export interface Settable {
  readonly text: string
  /** Characters that were replaced, each once. */
  readonly rare: readonly string[]
}

/**
 * A text as the typeface can set it. PDF/A forbids the glyph that stands for “none”, and a box would hide which
 * character it was: 〓 takes its place and the document names the code point (portal §2.9, names in rare characters).
 */
export function settable(text: string): Settable {
  const rare = new Set<string>()
  const tidy = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
  const characters = Array.from(tidy, (character) => {
    if (openFace('text').hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character
    rare.add(character)
    return geta
  })
  return { text: characters.join(''), rare: [...rare] }
}

/** U+2A7DD, for the note at the end. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
