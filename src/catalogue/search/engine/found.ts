/** Why a title was found, to be said beside it: “匹配：…”. */
export interface MatchReason {
  readonly kind: 'name' | 'part' | 'also-called' | 'phrase' | 'pinyin' | 'initials' | 'english' | 'slip' | 'about'
  /** The name, synonym or phrase that matched. */
  readonly text: string
}

export interface FoundTitle {
  readonly id: number
  /** About 1 for a full answer; comparable within one result only. */
  readonly score: number
  readonly reason: MatchReason
}

export interface Found {
  /** The words as they were understood: normalised and cut to 100 letters. */
  readonly words: string
  /** Best first; equal ones by popularity, then id. */
  readonly titles: readonly FoundTitle[]
  /** What was taken for a slip, in its right form. */
  readonly meant: string | null
  /** What everyday phrases were taken for. */
  readonly concepts: readonly string[]
  /** Codes of places named in the question. */
  readonly regions: readonly string[]
}
