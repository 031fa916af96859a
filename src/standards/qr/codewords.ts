import { correctionOf } from './reed-solomon.ts'

/** What a version of the symbol holds at error correction level M (ISO/IEC 18004, tables 1 and 9). */
interface Capacity {
  readonly version: number
  /** Codewords, data and correction together. */
  readonly total: number
  readonly blocks: number
  /** Correction codewords of each block. */
  readonly correction: number
}

const capacities: readonly Capacity[] = [
  { version: 1, total: 26, blocks: 1, correction: 10 },
  { version: 2, total: 44, blocks: 1, correction: 16 },
  { version: 3, total: 70, blocks: 1, correction: 26 },
  { version: 4, total: 100, blocks: 2, correction: 18 },
  { version: 5, total: 134, blocks: 2, correction: 24 },
  { version: 6, total: 172, blocks: 4, correction: 16 },
  { version: 7, total: 196, blocks: 4, correction: 18 },
  { version: 8, total: 242, blocks: 4, correction: 22 },
  { version: 9, total: 292, blocks: 5, correction: 22 },
  { version: 10, total: 346, blocks: 5, correction: 26 },
]

/** The smallest version that holds the bytes, and all its codewords in the order in which they are placed. */
export function codewordsOf(bytes: Uint8Array): { version: number; codewords: number[] } {
  const capacity = capacities.find((each) => bytes.length <= dataLength(each) - (each.version < 10 ? 2 : 3))
  if (!capacity) throw new RangeError('An address of more than 213 bytes does not fit into the code')
  const data = padded(bytes, capacity)
  return { version: capacity.version, codewords: interleaved(data, capacity) }
}

function dataLength({ total, blocks, correction }: Capacity): number {
  return total - blocks * correction
}

/** Byte mode (0100), the count in 8 or 16 bits, the bytes, the end, and filling. */
function padded(bytes: Uint8Array, capacity: Capacity): number[] {
  const count = bytes.length.toString(2).padStart(capacity.version < 10 ? 8 : 16, '0')
  const content = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const bits = `0100${count}${content}0000`
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  const codewords = (whole.match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2)).slice(0, dataLength(capacity))
  while (codewords.length < dataLength(capacity))
    codewords.push((codewords.length - Math.ceil((bits.length - 4) / 8)) % 2 === 0 ? 0xec : 0x11)
  return codewords
}

/** Blocks of nearly equal length, read in turn: first their data, then their correction (§7.6). */
function interleaved(data: readonly number[], capacity: Capacity): number[] {
  const { blocks, correction } = capacity
  const short = Math.floor(data.length / blocks)
  const firstLong = blocks - (data.length % blocks)
  let start = 0
  const parts = Array.from({ length: blocks }, (_, index) => {
    const length = short + (index < firstLong ? 0 : 1)
    const part = data.slice(start, start + length)
    start += length
    return part
  })
  const corrections = parts.map((part) => correctionOf(part, correction))
  return [...inTurn(parts), ...inTurn(corrections)]
}

function inTurn(parts: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: longest }, (_, place) => parts.flatMap((part) => part[place] ?? [])).flat()
}
