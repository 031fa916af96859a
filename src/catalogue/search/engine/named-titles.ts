import { hasSlot, type SlotSet } from '../lists/slot-set.ts'
import type { Judged } from './judge-title.ts'
import type { TitleIndex } from './title-index.ts'

const mostRead = 2000
const mostNamed = 30
const scores = { spelled: 1.1, initials: 1, spelledBeginning: 0.7, initialsBeginning: 0.5 } as const

/** Titles whose name or synonym is exactly this text. */
export function namedExactly(index: TitleIndex, whole: string, admitted: SlotSet): number[] {
  const entry = index.vocabulary.find(whole)
  if (entry === undefined) return []
  const slots = [...index.vocabulary.holders.read(entry)].map((holder) => holder >>> 1)
  return slots.filter((slot) => hasSlot(admitted, slot)).slice(0, mostNamed)
}

/** Titles whose name or synonym has these letters as its pinyin or initials, or begins with them: jzz, juzhu. */
export function namedByLetters(index: TitleIndex, text: string, admitted: SlotSet): Judged[] {
  const letters = text.replaceAll(' ', '')
  if (!/^[a-z]{2,60}$/.test(letters)) return []
  const { vocabulary } = index
  const named = new Map<number, Judged>()
  const keep = (entry: number, kind: 'pinyin' | 'initials', score: number): void => {
    for (const holder of vocabulary.holders.read(entry)) {
      const slot = holder >>> 1
      if (!hasSlot(admitted, slot)) continue
      // Many begin with the same letters: here it counts what people mostly ask for.
      const popularity = Math.min(1, Math.log10(1 + (index.popularity[slot] ?? 0)) / 5)
      const total = score + 0.2 * popularity + (holder & 1 ? 0.02 : 0)
      const known = named.get(slot)
      if (known && known.score >= total) continue
      named.set(slot, { slot, score: total, share: 1, reason: { kind, text: vocabulary.writtenOf(entry) } })
    }
  }
  vocabulary.bySpelling.eachBeginning(letters, mostRead, (entry) =>
    keep(entry, 'pinyin', vocabulary.spelled[entry] === letters ? scores.spelled : scores.spelledBeginning),
  )
  if (letters.length <= 12)
    vocabulary.byInitials.eachBeginning(letters, mostRead, (entry) =>
      keep(entry, 'initials', vocabulary.initials[entry] === letters ? scores.initials : scores.initialsBeginning),
    )
  return [...named.values()].sort((a, b) => b.score - a.score || a.slot - b.slot).slice(0, mostNamed)
}
