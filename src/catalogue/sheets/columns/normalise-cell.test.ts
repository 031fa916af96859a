import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { SheetCell } from '../formats/sheet-event.ts'
import type { Column } from './field.ts'
import { normaliseCell } from './normalise-cell.ts'

const hint = { zh: '提示', en: 'Hint' }
const plain: Column = { name: '列', hint, required: 'no' }
const code = (length: number): Column => ({ ...plain, code: length })
const date: Column = { ...plain, isDate: true }
const cell = (kind: SheetCell['kind'], text: string): SheetCell => ({ kind, text })

describe('a cell of text', () => {
  it('keeps what was typed, without the blanks around it', () => {
    assert.deepEqual(normaliseCell(cell('text', '\u3000 东湖区\r\n3楼 \t'), plain), { text: '东湖区\n3楼' })
  })

  it('is a code in half-width characters', () => {
    assert.deepEqual(normaliseCell(cell('text', ' ０００７０９０２２０００'), code(12)), { text: '000709022000' })
  })

  it('is never thrown at by any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(plain, code(6), date), (text, column) => {
        const { text: read, fault } = normaliseCell(cell('text', text), column)
        assert.ok(fault !== undefined || (read?.isWellFormed() && !read.includes('\0')))
      }),
    )
  })
})

describe('a cell of a number', () => {
  it('is what was meant, without the errors of floating point', () => {
    for (const [stored, meant] of [
      ['0.30000000000000004', '0.3'],
      ['40.1', '40.1'],
      ['3.0', '3'],
      ['5', '5'],
      ['1E3', '1000'],
    ] as const) {
      assert.deepEqual(normaliseCell(cell('number', stored), plain), { text: meant })
    }
  })

  it('is a code with its zeros again, and says so', () => {
    const { text, fault } = normaliseCell(cell('number', '10'), code(3))
    assert.deepEqual([text, fault?.severity], ['010', 'warning'])
    assert.match(fault?.mend.zh ?? '', /文本/)
    assert.deepEqual(normaliseCell(cell('number', '360102'), code(6)), { text: '360102' })
  })

  it('is no code any more when its last digits are gone', () => {
    for (const lost of ['1.1360102E+32', '1234567890123456', '12345678901234560000']) {
      assert.equal(normaliseCell(cell('number', lost), code(33)).fault?.severity, 'error', lost)
    }
  })

  it('is a date where a date is asked for: a serial, or eight digits', () => {
    assert.deepEqual(normaliseCell(cell('number', '46054'), date), { text: '2026-02-01' })
    assert.deepEqual(normaliseCell(cell('number', '20260201'), date), { text: '20260201' })
    assert.equal(normaliseCell(cell('number', '-5'), date).fault?.severity, 'error')
  })
})

describe('a cell that cannot be used', () => {
  it('says why, and how it is mended', () => {
    for (const [given, column, words] of [
      [cell('formula', '3'), plain, /公式/],
      [cell('error', '#N/A'), plain, /#N\/A/],
      [cell('date', '2026-02-01'), plain, /变成了日期/],
      [cell('text', '甲'.repeat(32_768)), plain, /32767/],
      [cell('text', 'a\0b'), plain, /乱码/],
      [cell('text', '\uFFFD'), plain, /乱码/],
    ] as const) {
      const { text, fault } = normaliseCell(given, column)
      assert.equal(text, undefined)
      assert.match(fault?.words.zh ?? '', words)
      assert.ok(fault?.mend.zh && fault.mend.en)
    }
  })
})
