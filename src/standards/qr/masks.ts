import type { Modules } from './encode-qr.ts'

/** The eight masks of ISO/IEC 18004 §7.8.2; a module is turned over where the mask is true. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** How hard a symbol is to read (§7.8.3): long runs, blocks, false finder patterns, too dark or too light. */
export function penaltyOf(modules: Modules): number {
  const columns = modules.map((_, column) => modules.map((row) => row[column] ?? false))
  const lines = [...modules, ...columns].map((line) => line.map((dark) => (dark ? '1' : '0')).join(''))
  const runs = lines
    .flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? [])
    .reduce((sum, { length }) => sum + length - 2, 0)
  const finders = lines.reduce((sum, line) => sum + countAt(line, '10111010000') + countAt(line, '00001011101'), 0)
  return runs + 3 * blocksIn(modules) + 40 * finders + 10 * imbalanceOf(lines.slice(0, modules.length).join(''))
}

function countAt(line: string, pattern: string): number {
  let count = 0
  for (let at = line.indexOf(pattern); at !== -1; at = line.indexOf(pattern, at + 1)) count += 1
  return count
}

function blocksIn(modules: Modules): number {
  let count = 0
  for (const [index, row] of modules.entries()) {
    const next = modules[index + 1]
    if (!next) break
    for (let column = 0; column + 1 < row.length; column += 1)
      if (row[column] === row[column + 1] && row[column] === next[column] && row[column] === next[column + 1])
        count += 1
  }
  return count
}

/** Steps of five hundredths away from half dark. */
function imbalanceOf(all: string): number {
  const dark = all.replaceAll('0', '').length
  return Math.floor(Math.abs(dark * 20 - all.length * 10) / all.length)
}
