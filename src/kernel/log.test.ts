import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { createLog, withoutPersonalData } from './log.ts'

/** Runs work with a log and returns the lines as written. */
function written(work: (log: ReturnType<typeof createLog>) => void, level = 'debug'): string[] {
  const lines: string[] = []
  work(createLog('360000', level, { write: (line) => void lines.push(line) }))
  return lines
}

const provinces = fc.constantFrom('11', '36', '44', '65')
const residentIds = fc
  .tuple(
    provinces,
    fc.date({ min: new Date('1930-01-01'), max: new Date('2025-01-01'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([province, birth, sequence]) =>
    sampleResidentId(province, calendarDate(birth.toISOString().slice(0, 10)), sequence),
  )
const phones = fc.nat(99_999_999).map(samplePhone)
/** Anything that is no digit may stand beside a number: letters and Chinese too. */
const around = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{N}/gu, 'x'))

describe('withoutPersonalData', () => {
  it('masks every resident id and phone, whatever stands around it', () => {
    fc.assert(
      fc.property(around, fc.oneof(residentIds, phones), around, (before, number, after) => {
        assert.ok(!withoutPersonalData(before + number + after).includes(number))
      }),
    )
  })

  it('masks a phone behind the country’s number too', () => {
    fc.assert(fc.property(phones, (number) => withoutPersonalData(`+86${number}`) === '+[phone]'))
  })

  it('leaves one line, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        assert.doesNotMatch(withoutPersonalData(text), /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      }),
    )
  })

  it('is never longer than 500 characters', () => {
    assert.equal(withoutPersonalData('长'.repeat(10_000)).length, 500)
  })

  it('keeps what identifies no person: item codes, dates, case numbers', () => {
    for (const text of ['000709001000', '2026-07-08', '36000020260708000000000000000000000001'])
      assert.equal(withoutPersonalData(text), text)
  })
})

describe('createLog', () => {
  const number = sampleResidentId('36', calendarDate('1990-01-01'), 7)

  it('writes one JSON object a line, with platform, event and facts', () => {
    const [line = ''] = written((log) => log.info('request refused', { code: 'kernel.not-found', status: 404 }))
    const { platform, msg, code, status } = JSON.parse(line)
    assert.deepEqual([platform, msg, code, status], ['360000', 'request refused', 'kernel.not-found', 404])
    assert.match(line, /^[^\n]+\n$/)
  })

  it('cannot be made to forge a second line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = written((log) => log.warn('event', { text: `${text}\r\n{"level":60}` }))
        return lines.length === 1 && lines[0]?.trimEnd().split(/[\r\n\u0085\u2028\u2029]/).length === 1
      }),
    )
  })

  it('carries no personal number, in facts or in errors', () => {
    const error = Object.assign(new Error(`duplicate key (number)=(${number})`), { code: '23505', detail: number })
    const lines = written((log) => log.error('request failed', { text: number }, error))
    assert.ok(!lines.join('').includes(number))
    const { error: name, sqlState, at } = JSON.parse(lines[0] ?? '')
    assert.deepEqual([name, sqlState], ['Error', '23505'])
    assert.ok(Array.isArray(at) && at.length > 0)
  })

  it('says only the type of what was thrown and is no error', () => {
    const lines = written((log) => log.error('request failed', {}, number))
    assert.equal(JSON.parse(lines[0] ?? '').error, 'string')
    assert.ok(!lines.join('').includes(number))
  })

  it('writes nothing below its level', () => {
    assert.deepEqual(
      written((log) => log.info('event'), 'warn'),
      [],
    )
  })
})
