import { isLatin } from '../language/english.ts'
import type { MatchReason } from './found.ts'
import { type Alternative, type Question, type Unit, wholeOf } from './question.ts'
import type { Candidate } from './score-titles.ts'
import type { TitleIndex } from './title-index.ts'

/** A candidate looked at closely. */
export interface Judged {
  readonly slot: number
  readonly score: number
  /** How much of the question is answered at all. */
  readonly share: number
  readonly reason: MatchReason
}

interface PhraseMatch {
  readonly entry: number
  readonly isName: boolean
  readonly score: number
  readonly share: number
  /** Whether everyday phrases, not the words themselves, made the match. */
  readonly byMeaning: boolean
}

const weights = { words: 0.4, phrase: 0.6, synonym: 0.96, equal: 0.25, contained: 0.1, popularity: 0.05 } as const
// Says nothing about which service it is.
const generic = /办理|申请|登记|审批|核发|服务|事项|许可|备案|确认/g

/**
 * Compares the question with each name and synonym of a title as a whole: how much of the question the phrase covers,
 * and how much of the phrase the question explains.
 */
export function judgeTitle(index: TitleIndex, question: Question, { slot, share }: Candidate): Judged {
  const asked = wholeOf(question)
  const whole = question.units.reduce((sum, { mass }) => sum + mass, 0) || 1
  let best: PhraseMatch | undefined
  for (const packed of index.phrases.read(slot)) {
    const phrase = index.vocabulary.texts[packed >>> 1] ?? ''
    const match = matchPhrase(question, phrase, (packed & 1) === 1, asked, whole)
    if (!best || match.score > best.score) best = { entry: packed >>> 1, ...match }
  }
  const popularity = Math.min(1, Math.log10(1 + (index.popularity[slot] ?? 0)) / 5)
  const score = weights.words * share + weights.phrase * (best?.score ?? 0) + weights.popularity * popularity
  return { slot, score, share: Math.max(share, best?.share ?? 0), reason: reasonOf(index, slot, best) }
}

function matchPhrase(
  question: Question,
  phrase: string,
  isName: boolean,
  asked: string,
  whole: number,
): Omit<PhraseMatch, 'entry'> {
  let covered = 0
  let letters = 0
  let byMeaning = 0
  for (const unit of question.units) {
    const { share, matched, kind } = matchUnit(unit, phrase)
    covered += unit.mass * share
    letters += matched
    if (kind === 'meaning') byMeaning += unit.mass * share
  }
  const share = covered / whole
  const telling = phrase.length - (phrase.match(generic) ?? []).join('').length * 0.6
  const explained = Math.min(1, letters / Math.max(1, telling))
  const bonus =
    phrase === asked
      ? weights.equal
      : phrase.length > 2 && asked.includes(phrase)
        ? weights.contained
        : asked.length > 2 && phrase.startsWith(asked)
          ? weights.contained / 2
          : 0
  const score = (share * (0.7 + 0.3 * explained) + bonus) * (isName ? 1 : weights.synonym)
  return { isName, score, share, byMeaning: byMeaning > covered / 2 }
}

interface UnitMatch {
  readonly share: number
  readonly matched: number
  readonly kind: Alternative['kind']
}

function matchUnit({ alternatives }: Unit, phrase: string): UnitMatch {
  let best: UnitMatch = { share: 0, matched: 0, kind: 'asked' }
  for (const { words, mass, trust, kind } of alternatives) {
    let found = 0
    let matched = 0
    for (const word of words) {
      if (!phrase.includes(word.text)) continue
      found += word.mass
      matched += word.text.length
    }
    const part = found / (mass || 1)
    const share = trust * part * Math.sqrt(part)
    if (share > best.share) best = { share, matched, kind }
  }
  return best
}

function reasonOf(index: TitleIndex, slot: number, best: PhraseMatch | undefined): MatchReason {
  const name = index.names[slot] ?? ''
  if (!best || best.share < 0.2) return { kind: 'about', text: name }
  const written = index.vocabulary.writtenOf(best.entry)
  if (best.byMeaning) return { kind: 'phrase', text: written }
  if (!best.isName) return { kind: 'also-called', text: written }
  if (isLatin(index.vocabulary.texts[best.entry] ?? '')) return { kind: 'english', text: written }
  return { kind: best.share > 0.85 ? 'name' : 'part', text: written }
}
