import type { Access } from './view.tsx'

/** A look asks the platforms at once; what they record lies this close together. */
const oneLook = 60_000

/** Each look at this page is recorded by every platform asked: one line for the person, which names them all. */
export function mergeOwnLooks(accesses: readonly Access[], separator: string): readonly Access[] {
  const merged: Access[] = []
  for (const access of accesses) {
    const last = merged.at(-1)
    if (last && isSameLook(last, access)) {
      const platformName = [...new Set([...last.platformName.split(separator), access.platformName])].join(separator)
      merged[merged.length - 1] = { ...last, platformName }
    } else merged.push(access)
  }
  return merged
}

function isSameLook({ record: a }: Access, { record: b }: Access): boolean {
  return a.act === 'ledger.footprint' && b.act === a.act && Math.abs(a.at.getTime() - b.at.getTime()) < oneLook
}
