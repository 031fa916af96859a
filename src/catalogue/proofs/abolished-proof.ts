import type { Words } from '#kernel/language'

/** What answers in place of a proof nobody may ask for any more. */
export const replacements = ['data', 'certificate', 'commitment', 'none'] as const
export type Replacement = (typeof replacements)[number]

/** 证明事项清理清单: one line of what was abolished. */
export interface AbolishedProof {
  readonly id: string
  readonly name: Words
  /** Other names under which it was, or is, asked for. */
  readonly otherNames: readonly string[]
  readonly replacedBy: Replacement
  /** How it goes now, to the person who was asked for it. */
  readonly how: Words
  readonly clause: Words
  /** Calendar date. */
  readonly abolishedOn: string
}

/** The abolished proof a paper is, by its name or another; spelling by width, spaces and brackets does not matter. */
export function findAmong(proofs: readonly AbolishedProof[], name: string): AbolishedProof | undefined {
  const asked = bare(name)
  if (asked === '') return undefined
  return proofs.find((proof) =>
    [proof.name.zh, proof.name.en, ...proof.otherNames].some((each) => bare(each) === asked),
  )
}

/** A name without what people write differently: width, case, spaces, quotes and brackets, a final 材料 or 原件. */
export function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’《》〈〉「」()[\]【】·、,.-]/g, '')
    .replace(/(材料|原件|复印件)+$/, '')
}
