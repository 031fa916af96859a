import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mostEntries, noticeFields, readNotice } from './notice.ts'

describe('a correction notice being written', () => {
  it('is read from its boxes and carried on in hidden fields without loss', () => {
    const fields = {
      entries: '2',
      'what-0': '照片',
      'why-0': '太旧',
      'standard-0': '白底',
      'materialId-0': 'photo',
      'what-1': ' 租房合同 ',
      'by-year': '2026',
      'by-month': '7',
      'by-day': '8',
    }
    const notice = readNotice(fields)
    assert.equal(notice.entries.length, 2)
    assert.equal(notice.entries[1]?.what, '租房合同')
    assert.equal(notice.by, '2026-07-08')
    assert.deepEqual(readNotice(noticeFields(notice)), notice)
  })

  it('has at least one entry and at most as many as anybody reads', () => {
    assert.equal(readNotice({}).entries.length, 1)
    assert.equal(readNotice({ entries: '-3' }).entries.length, 1)
    assert.equal(readNotice({ entries: '9999999' }).entries.length, mostEntries)
    assert.equal(readNotice({ entries: ['2', '3'] }).entries.length, 1)
    assert.equal(readNotice({}).by, '')
  })
})
