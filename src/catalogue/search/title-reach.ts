import type { RegionScope } from '../store/region-scope.ts'

/**
 * In which regions each title is offered, in the memory of the process: four bytes a place, twenty megabytes for five
 * million. Of forty thousand titles a county has a few hundred; asking the database about each candidate of each search
 * cost several times what the search itself does.
 */
export class TitleReach {
  readonly #regions = new Map<number, Uint32Array>()

  /** @param regions codes as numbers, in ascending order */
  set(titleId: number, regions: Uint32Array): void {
    this.#regions.set(titleId, regions)
  }

  delete(titleId: number): void {
    this.#regions.delete(titleId)
  }

  /** Whether some item of the title answers in the region, above it or below it. */
  serves(titleId: number, { path, below }: RegionScope): boolean {
    const regions = this.#regions.get(titleId)
    if (!regions) return false
    if (below) {
      const [stem] = below
      const first = regions[placeOf(regions, Number(stem.padEnd(6, '0')))]
      if (first !== undefined && first <= Number(stem.padEnd(6, '9'))) return true
    }
    return path.some((code) => regions[placeOf(regions, Number(code))] === Number(code))
  }
}

/** Place of the first that is not less. */
function placeOf(regions: Uint32Array, code: number): number {
  let low = 0
  let high = regions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((regions[middle] ?? 0) < code) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers of four bytes, the highest first, as PostgreSQL's int4send writes them. */
export function regionsOfBytes(bytes: Buffer): Uint32Array {
  const regions = new Uint32Array(bytes.length / 4)
  for (let place = 0; place < regions.length; place += 1) regions[place] = bytes.readUInt32BE(place * 4)
  return regions
}
