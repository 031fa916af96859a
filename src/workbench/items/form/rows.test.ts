import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addRow, dropRow, raiseRow } from './rows.ts'

const fields = { 'a.rows': '3', 'a.0.zh': '一', 'a.1.zh': '二', 'a.1.b.rows': '1', 'a.2.zh': '三', 'ab.0.zh': '别的' }

describe('entries of a list in a form', () => {
  it('one more stands at the end, empty', () => {
    assert.equal(addRow(fields, 'a')['a.rows'], '4')
    assert.equal(addRow({}, 'a')['a.rows'], '1')
  })

  it('one goes and those after it move up, with what is in them', () => {
    assert.deepEqual(dropRow(fields, 'a', 0), {
      'a.rows': '2',
      'a.0.zh': '二',
      'a.0.b.rows': '1',
      'a.1.zh': '三',
      'ab.0.zh': '别的',
    })
    assert.deepEqual(dropRow(fields, 'a', 7), fields)
  })

  it('one changes places with the one above it', () => {
    assert.deepEqual(raiseRow(fields, 'a', 1), {
      'a.rows': '3',
      'a.1.zh': '一',
      'a.0.zh': '二',
      'a.0.b.rows': '1',
      'a.2.zh': '三',
      'ab.0.zh': '别的',
    })
    assert.deepEqual(raiseRow(fields, 'a', 0), fields)
  })
})
