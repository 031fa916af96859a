import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'

type Pinyin = typeof import('pinyin-pro').pinyin

interface Analysers {
  readonly jieba: Jieba
  readonly pinyin: Pinyin
}

// 40 MB and a fifth of a second: loaded with the first search, not with the process.
let loading: Promise<Analysers> | undefined

export async function loadAnalyser(): Promise<Analyser> {
  loading ??= load()
  return analyserOf(await loading)
}

async function load(): Promise<Analysers> {
  const [{ Jieba }, { pinyin }] = await Promise.all([import('@node-rs/jieba'), import('pinyin-pro')])
  // `@node-rs/jieba/dict` would read the 6 MB of its idf table too.
  const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'))
  return { jieba: Jieba.withDict(dictionary), pinyin }
}

/** A text as the index compares it. */
export interface Spelling {
  /** juzhuzheng; text in other scripts stays as it is. */
  readonly full: string
  /** jzz */
  readonly initials: string
  /** Spelled as it is heard where zh and z, n and l, -ng and -n are one sound. */
  readonly heard: string
}

export interface Analyser {
  terms(text: string): string[]
  spell(text: string): Spelling
}

function analyserOf({ jieba, pinyin }: Analysers): Analyser {
  return {
    terms: (text) => [...new Set(jieba.cutForSearch(text, true).flatMap(termOf))],
    spell(text) {
      const syllables = pinyin(text.replace(/\s/g, ''), { toneType: 'none', type: 'array', v: true })
      return {
        full: syllables.join(''),
        initials: syllables.map((each) => each.charAt(0)).join(''),
        heard: asHeard(syllables.join('')),
      }
    },
  }
}

/** Full-width to half-width, lower case, one kind of space, and no longer than any question needs to be. */
export function normalise(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .slice(0, 100)
    .join('')
    .replace(/[\p{P}\p{S}\p{C}\s]+/gu, ' ')
    .trim()
}

/** zh, ch, sh → z, c, s; ng → n; l → n: the mix-ups of the southern dialects, and the commonest slips of the finger. */
export function asHeard(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/l/g, 'n')
}

const singulars = /^([a-z]{3,})s$/

function termOf(token: string): string[] {
  const term = token.trim()
  if (term === '' || /^[\p{P}\p{S}]+$/u.test(term)) return []
  return [term.replace(singulars, '$1')]
}
