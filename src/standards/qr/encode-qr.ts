import { codewordsOf } from './codewords.ts'
import { masks, penaltyOf } from './masks.ts'

/** Rows of modules, dark ones true, without the quiet zone. */
export type Modules = readonly (readonly boolean[])[]

/** A module that is part of a fixed pattern, or undefined where data goes. */
type Pattern = (boolean | undefined)[][]

/**
 * The QR code (ISO/IEC 18004, model 2) of an address: byte mode, error correction M, which survives a fold in the paper.
 * Of the eight masks the one that scanners read best.
 * @throws RangeError for more than 213 bytes
 */
export function encodeQr(text: string): Modules {
  const { version, codewords } = codewordsOf(new TextEncoder().encode(text))
  const drawn = masks.map((mask, number) => draw(version, codewords, mask, number))
  return drawn.reduce((best, each) => (penaltyOf(each) < penaltyOf(best) ? each : best))
}

function draw(version: number, codewords: readonly number[], mask: (typeof masks)[number], number: number): Modules {
  const pattern = fixedPattern(version, number)
  const size = pattern.length
  const modules = pattern.map((row) => row.map((module) => module ?? false))
  let bit = 0
  for (const { row, column } of dataPlaces(size)) {
    if (pattern[row]?.[column] !== undefined) continue
    const value = ((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1
    bit += 1
    const line = modules[row]
    if (line) line[column] = (value === 1) !== mask(row, column)
  }
  return modules
}

/** Two columns at a time from the right, up and down in turn; the timing column is passed over. */
function* dataPlaces(size: number): Generator<{ row: number; column: number }> {
  let upwards = true
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step
      yield { row, column: right }
      yield { row, column: right - 1 }
    }
    upwards = !upwards
  }
}

function fixedPattern(version: number, mask: number): Pattern {
  const size = version * 4 + 17
  const pattern: Pattern = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined))
  const set = (row: number, column: number, dark: boolean): void => {
    const line = pattern[row]
    if (line && column >= 0 && column < size) line[column] = dark
  }
  for (let place = 0; place < size; place += 1) {
    set(6, place, place % 2 === 0)
    set(place, 6, place % 2 === 0)
  }
  for (const [row, column] of alignmentCentres(version)) drawRings(set, row, column, 2)
  // Finder patterns with their light separators.
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawRings(set, row, column, 4)
  drawFormat(set, size, mask)
  if (version >= 7) drawVersion(set, size, version)
  return pattern
}

type Set = (row: number, column: number, dark: boolean) => void

/** Concentric squares: dark, light, dark from the outside, with radius 4 one more light ring around them. */
function drawRings(set: Set, row: number, column: number, radius: 2 | 4): void {
  for (let down = -radius; down <= radius; down += 1)
    for (let along = -radius; along <= radius; along += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(along))
      set(row + down, column + along, ring !== (radius === 2 ? 1 : 2) && ring !== 4)
    }
}

function alignmentCentres(version: number): (readonly [number, number])[] {
  if (version === 1) return []
  const last = version * 4 + 10
  const places = version < 7 ? [6, last] : [6, version * 2 + 8, last]
  const centres = places.flatMap((row) => places.map((column) => [row, column] as const))
  // Not where the finder patterns stand.
  return centres.filter(
    ([row, column]) =>
      !(row === 6 && column === 6) && !(row === 6 && column === last) && !(row === last && column === 6),
  )
}

/** Level M and the mask, protected by BCH(15,5) (§7.9). */
function drawFormat(set: Set, size: number, mask: number): void {
  const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412
  const dark = (index: number): boolean => ((bits >>> index) & 1) === 1
  for (let index = 0; index < 15; index += 1) {
    const near = index < 6 ? index : index < 8 ? index + 1 : 14 - index + (index === 8 ? 1 : 0)
    if (index < 8) {
      set(near, 8, dark(index))
      set(8, size - 1 - index, dark(index))
    } else {
      set(8, near, dark(index))
      set(size - 15 + index, 8, dark(index))
    }
  }
  set(size - 8, 8, true)
}

/** The version, protected by BCH(18,6) (§7.10). */
function drawVersion(set: Set, size: number, version: number): void {
  const bits = (version << 12) | remainder(version, 12, 0x1f25)
  for (let index = 0; index < 18; index += 1) {
    const dark = ((bits >>> index) & 1) === 1
    const far = size - 11 + (index % 3)
    const near = Math.floor(index / 3)
    set(near, far, dark)
    set(far, near, dark)
  }
}

function remainder(value: number, degree: number, generator: number): number {
  let rest = value
  for (let step = 0; step < degree; step += 1) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * generator)
  return rest
}
