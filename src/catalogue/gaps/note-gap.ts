import { sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'

const longest = 24
/** A telephone or a card read out: no year and no amount of money has as many. */
const numberInWords = /[〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]{6,}/

/**
 * Counts a question that found nothing, for the item managers. What is kept can be about nobody: digits, letters of
 * identifiers and everything long are left out, and a gap is shown only when it was asked three times (list-gaps.ts).
 */
export async function noteGap(
  services: Pick<Services, 'apart' | 'clock'>,
  { words, region }: { readonly words: string; readonly region: string },
): Promise<void> {
  const kept = wordsToKeep(words)
  if (kept === undefined) return
  const today = calendarDateOf(services.clock.now())
  await services.apart({ kind: 'system' }, async ({ db }) => {
    await sql`insert into catalogue.search_gaps as gap (words, region, asked, last_asked_on)
      values (${kept}, ${region}, 1, ${today})
      on conflict (region, words) do update set asked = gap.asked + 1, last_asked_on = excluded.last_asked_on`.execute(
      db,
    )
  })
}

/** Undefined for what may name somebody or something: numbers, long texts, anything but words. */
export function wordsToKeep(words: string): string | undefined {
  const tidy = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if ([...tidy].length < 2 || tidy.length > longest) return undefined
  if (!/^[\p{Script=Han}a-z ]+$/u.test(tidy)) return undefined
  return numberInWords.test(tidy.replaceAll(' ', '')) ? undefined : tidy
}
