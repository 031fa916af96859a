import { caseworkProblems } from '../problems.ts'

/** A reason in an officer's words, without line-noise. @throws reasonNeeded when it is too short or too long. */
export function tidyReason(text: string, { least = 10, most = 1000 }: { least?: number; most?: number } = {}): string {
  const tidy = tidyText(text)
  const length = [...tidy].length
  if (length < least || length > most)
    throw caseworkProblems.reasonNeeded({ fields: [{ field: 'reason', words: lengthOf(least, most) }] })
  return tidy
}

/** What somebody typed into one line: nothing that breaks it, or turns it round, is left. */
export function tidyText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

function lengthOf(least: number, most: number): { zh: string; en: string } {
  return { zh: `请写${least}到${most}个字`, en: `Write ${least} to ${most} characters` }
}
