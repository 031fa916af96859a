const mark = /([?&])switched=1(&|$)/

/** The address without the mark that a region has just been chosen, and whether it bore the mark. */
export function readRegionChange(path: string): { path: string; changed: boolean } {
  const rest = path.replace(mark, (_all, before: string, after: string) => (after === '' ? '' : before))
  return { path: rest, changed: rest !== path }
}

/**
 * Where one comes back to after choosing a region: the same page, marked so that it says what changed. A region or a
 * page of a list in the address belonged to the choice before.
 */
export function afterRegionChange(path: string): string {
  const base = 'https://this.invalid'
  const url = new URL(path, base)
  for (const name of ['region', 'page', 'switched']) url.searchParams.delete(name)
  const query = url.searchParams.toString()
  return `${url.pathname}?${query === '' ? '' : `${query}&`}switched=1${url.hash}`
}
