import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodeQr, type Modules } from './encode-qr.ts'
import { masks } from './masks.ts'
import { correctionOf } from './reed-solomon.ts'

const address = 'https://zwfw.example/'

/** Reads the codewords of a symbol of version 1 to 3, which has one block, as a scanner would. */
function read(modules: Modules): number[] {
  const size = modules.length
  const at = (row: number, column: number): boolean => modules[row]?.[column] ?? false
  const format = [0, 1, 2, 3, 4, 5, 7, 8]
    .map((row) => at(row, 8))
    .concat([7, 5, 4, 3, 2, 1, 0].map((column) => at(8, column)))
  const bits = format.reduce((sum, dark, index) => sum | (dark ? 1 << index : 0), 0) ^ 0x5412
  const mask = masks[(bits >>> 10) & 7]
  assert.equal(bits >>> 13, 0, 'level M')
  assert.ok(mask)
  const isFixed = (row: number, column: number): boolean => {
    const corner = (a: number, b: number) => a <= 8 && b <= 8
    const alignment = size > 21 && Math.max(Math.abs(row - size + 7), Math.abs(column - size + 7)) <= 2
    return (
      corner(row, column) ||
      (row <= 8 && column >= size - 8) ||
      (row >= size - 8 && column <= 8) ||
      row === 6 ||
      column === 6 ||
      alignment
    )
  }
  const read: string[] = []
  let upwards = true
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1)
      for (const column of [right, right - 1]) {
        const row = upwards ? size - 1 - step : step
        if (!isFixed(row, column)) read.push(at(row, column) !== mask(row, column) ? '1' : '0')
      }
    upwards = !upwards
  }
  return (read.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
}

describe('the QR code of an address', () => {
  it('can be read back: the mode, the length, the bytes, and a correction that fits them', () => {
    for (const [text, dataCodewords, correction] of [
      ['https://a.cn', 16, 10],
      [address, 28, 16],
      [`${address}items/`, 44, 26],
    ] as const) {
      const codewords = read(encodeQr(text))
      const data = codewords.slice(0, dataCodewords)
      const bits = data.map((each) => each.toString(2).padStart(8, '0')).join('')
      assert.equal(bits.slice(0, 4), '0100')
      const length = Number.parseInt(bits.slice(4, 12), 2)
      const bytes = (bits.slice(12, 12 + length * 8).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
      assert.equal(Buffer.from(bytes).toString(), text)
      assert.deepEqual(codewords.slice(dataCodewords, dataCodewords + correction), correctionOf(data, correction))
    }
  })

  it('has the size its content needs, three finder patterns and the dark module', () => {
    for (const [length, size] of [
      [1, 21],
      [14, 21],
      [15, 25],
      [84, 37],
      [122, 45],
      [213, 57],
    ] as const) {
      const modules = encodeQr('x'.repeat(length))
      assert.equal(modules.length, size)
      for (const [row, column] of [
        [0, 0],
        [0, size - 7],
        [size - 7, 0],
      ] as const) {
        const finder = Array.from({ length: 7 }, (_, y) =>
          modules[row + y]
            ?.slice(column, column + 7)
            .map(Number)
            .join(''),
        )
        assert.deepEqual(finder, ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'])
      }
      assert.equal(modules[size - 8]?.[8], true)
    }
  })

  it('refuses what does not fit', () => {
    assert.throws(() => encodeQr('x'.repeat(214)), RangeError)
  })
})

it('the correction of the standard’s own example is found (ISO/IEC 18004, annex I)', () => {
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11]
  assert.deepEqual(correctionOf(data, 10), [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55])
})
