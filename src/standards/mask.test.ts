import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarDate } from './days/calendar-date.ts'
import { maskAddress, maskName, maskPhone, maskResidentId } from './mask.ts'
import { samplePhone, sampleResidentId } from './sample-numbers.ts'

describe('a masked address', () => {
  it('ends with its district or county', () => {
    assert.equal(maskAddress('南昌市东湖区豫章街道青岚路8号'), '南昌市东湖区****')
    assert.equal(maskAddress('江西省九江市修水县义宁镇良塘路26号'), '江西省九江市修水县****')
    assert.equal(maskAddress('良塘路26号'), '****')
    assert.equal(maskAddress(''), '****')
  })
})

describe('a masked name', () => {
  it('keeps the first and the last character, of two the first', () => {
    assert.equal(maskName('林小岚'), '林*岚')
    assert.equal(maskName('林岚'), '林*')
    assert.equal(maskName('欧阳小岚'), '欧**岚')
    assert.equal(maskName('阿依古丽·买买提'), '阿******提')
    assert.equal(maskName('林'), '*')
    assert.equal(maskName('Ⅰ'), '*')
    assert.equal(maskName(' 林小岚 '), '林*岚')
    assert.equal(maskName(''), '')
  })

  it('counts a character beyond the basic plane as one', () => {
    assert.equal(maskName('林𠮷岚'), '林*岚')
    assert.equal(maskName('𠮷岚'), '𠮷*')
  })

  it('keeps the initials of a name in Latin letters', () => {
    assert.equal(maskName('Anna Maria O’Neill-Berg'), 'A*** M*** O***')
    assert.equal(maskName('José'), 'J***')
    assert.equal(maskName('林 岚 Tom'), '林*****m')
  })

  it('never shows a name whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (name) => {
        fc.pre(name.trim() !== '' && !name.includes('*'))
        assert.notEqual(maskName(name), name.trim())
      }),
    )
  })
})

describe('a masked number', () => {
  it('keeps the ends of an identity number and of a phone number', () => {
    assert.equal(maskResidentId(sampleResidentId('36', calendarDate('1990-02-03'), 7)), '3600 **** **** 0071')
    assert.equal(maskPhone(samplePhone(21)), '100 **** 0021')
  })

  it('shows less of shorter ones', () => {
    assert.equal(maskResidentId('H12345678'), '**** 678')
    assert.equal(maskResidentId('ABC123456789012'), '**** 9012')
    assert.equal(maskPhone('010-12345678'), '**** 5678')
    assert.equal(maskPhone('12'), '****')
    assert.equal(maskPhone(''), '****')
  })
})
