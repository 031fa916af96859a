import type { Analyser } from '../language/analyser.ts'
import { isLatin, stem } from '../language/english.ts'
import { normalise } from '../language/normalise.ts'
import { stopWords } from '../language/stop-words.ts'
import { readInitials, readPinyin, readSlip } from './rewrite-letters.ts'
import type { TitleIndex } from './title-index.ts'

/** The question with its Latin letters read as what they may stand for. */
export interface Reading {
  readonly kind: 'pinyin' | 'initials' | 'slip'
  readonly text: string
  /** What was taken for a slip, in its right form. */
  readonly meant: string | null
  /** How sure the reading is, 0–1. */
  readonly trust: number
}

// Of several words with the same initials the one asked for most is likeliest meant.
const initialsTrust = [1, 0.94, 0.88] as const

/** Pinyin, initials, English with a slip; none where the letters are words that titles have. */
export function readingsOf(index: TitleIndex, analyser: Analyser, text: string): Reading[] {
  const isKnown = (word: string): boolean => {
    const entry = index.vocabulary.find(word)
    const isTerm = entry !== undefined && index.vocabulary.postings.lengthOf(entry) > 0
    return isTerm || stopWords.has(word) || analyser.thesaurus.find(word).length > 0
  }
  const letters = analyser.tokens(text).filter(({ word }) => isLatin(word) && !/^[0-9]+$/.test(word))
  if (letters.every(({ word }) => isKnown(word))) return []
  const whole = readInitials(index, text)
  if (whole.length > 0 && readPinyin(index.vocabulary, text) === undefined)
    return whole.map((each, rank) => ({ kind: 'initials', text: each, meant: null, trust: initialsTrust[rank] ?? 0.8 }))

  const words: Word[] = []
  const rewritten = text.replace(/[a-z]+(?: [a-z]+)*/g, (run) => {
    const read = readRun(index, run, isKnown)
    words.push(...read)
    return read.map((word) => word.text).join(' ')
  })
  const meant = words.flatMap((word) => (word.kind === 'slip' ? [word.text] : []))
  const kind = words.find((word) => word.kind !== undefined)?.kind
  if (kind === undefined) return []
  return [
    { kind: meant.length > 0 ? 'slip' : kind, text: normalise(rewritten), meant: meant.join(' ') || null, trust: 1 },
  ]
}

interface Word {
  readonly text: string
  /** Undefined for a word that was fine, or could not be read. */
  readonly kind?: Reading['kind']
}

function readRun(index: TitleIndex, run: string, isKnown: (word: string) => boolean): Word[] {
  const joined = run.replaceAll(' ', '')
  const pinyin = readPinyin(index.vocabulary, joined)
  if (pinyin !== undefined) return [{ text: pinyin, kind: 'pinyin' }]
  const slip = readSlip(index.vocabulary, joined)
  if (slip !== undefined) return [{ text: slip, kind: 'slip' }]
  return run.split(' ').map((word) => readWord(index, word, isKnown))
}

function readWord(index: TitleIndex, word: string, isKnown: (word: string) => boolean): Word {
  if (isKnown(stem(word))) return { text: word }
  const pinyin = readPinyin(index.vocabulary, word)
  if (pinyin !== undefined) return { text: pinyin, kind: 'pinyin' }
  const [initials] = readInitials(index, word)
  if (initials !== undefined) return { text: initials, kind: 'initials' }
  const slip = readSlip(index.vocabulary, word) ?? readSlip(index.vocabulary, stem(word))
  return slip === undefined ? { text: word } : { text: slip, kind: 'slip' }
}
