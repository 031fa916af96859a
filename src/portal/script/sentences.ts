/** Longest piece to speak at once: some engines stop silently after about 15 seconds (portal.md 3.12). */
export const longest = 80

/** Splits at the ends of sentences, then at commas, then by force. Offsets are those of the text given. */
export function sentences(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[^。！？；!?;\n]+[。！？；!?;\n]*/g)) {
    let start = match.index
    const end = start + match[0].length
    while (end - start > longest) {
      const comma = Math.max(text.lastIndexOf('，', start + longest - 1), text.lastIndexOf(',', start + longest - 1))
      const cut = comma > start ? comma + 1 : start + longest
      pieces.push({ start, end: cut })
      start = cut
    }
    pieces.push({ start, end })
  }
  return pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** How a piece sounds: masks and long numbers digit by digit, 免交 in words everybody says. */
export function spoken(text: string): string {
  return text
    .replace(/[*＊]+/g, '，')
    .replace(/\d{5,}/g, (digits) => [...digits].join(' '))
    .replace(/免交/g, '不用交')
    .replace(/→/g, '变成')
}
