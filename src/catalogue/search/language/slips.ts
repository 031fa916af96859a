const prefix = 7

/** The beginning of a text, and what is left of it when one letter is lost: two texts one slip apart share one of them. */
export function slipKeys(text: string): string[] {
  const start = text.slice(0, prefix)
  const keys = new Set([start])
  for (let place = 0; place < start.length; place += 1) keys.add(start.slice(0, place) + start.slice(place + 1))
  return [...keys]
}

/** Whether two texts differ by at most one letter put in, left out, changed, or one pair of neighbours swapped. */
export function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
