import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readCsv } from './read-csv.ts'
import { byteOrderMark, csvLines } from './write-csv.ts'

async function read(bytes: Buffer): Promise<string[][]> {
  const lines: string[][] = []
  for await (const event of readCsv(bytes, '事项')) {
    if (event.kind === 'row') lines.push([...event.cells.values()].map(({ text }) => text))
  }
  return lines
}

/** A cell that holds something else than space. */
const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', '+86', '-1', '@x', "'=a", "''", '"', 'a,b\nc', '\t='),
  )
  .filter((value) => value.trim() !== '' && !value.includes('\0'))

describe('CSV', () => {
  it('reads as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), async (rows) => {
        const header = ['甲', '乙', '丙', '丁']
        const bytes = Buffer.from(byteOrderMark + csvLines([header, ...rows]))
        assert.deepEqual(await read(bytes), [header, ...rows.map((row) => row.map((each) => each.toWellFormed()))])
      }),
    )
  })

  it('holds no cell that a spreadsheet programme would compute', () => {
    const text = csvLines([['=1+1', '+1', '-1', '@a', '\t=1', "'=1"]])
    for (const written of text.trim().split(',')) assert.match(written, /^"?'/)
  })

  it('numbers rows by the line they begin at', async () => {
    const rows: number[] = []
    for await (const event of readCsv(Buffer.from('a,b\n"1\n2",x\n3,y\n'), '事项'))
      if (event.kind === 'row') rows.push(event.row)
    assert.deepEqual(rows, [1, 2, 4])
  })
})
