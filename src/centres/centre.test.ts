import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { sampleCentres } from '../../demonstration/samples/centres.ts'
import { farness, givesNumbersAt, isOpenAt, kindServing, openingOn, sayMinute } from './centre.ts'

const [nanchang, eastLake, jiujiang] = sampleCentres('360000')
assert.ok(nanchang && eastLake && jiujiang)
const on = (day: string) =>
  openingOn(nanchang, calendarDate(day)).map(({ from, to }) => `${sayMinute(from)}-${sayMinute(to)}`)

describe('when a centre is open', () => {
  it('is by the day of the week, and by the calendar of working days', () => {
    assert.deepEqual(on('2026-07-08'), ['9:00-17:00'])
    assert.deepEqual(on('2026-07-11'), ['9:00-12:00'], 'Saturday')
    assert.deepEqual(on('2026-07-12'), [], 'Sunday')
  })

  it('is never on a day off, nor on the weekend that belongs to it', () => {
    assert.deepEqual(on('2026-10-01'), [], 'National Day')
    assert.deepEqual(on('2026-10-03'), [], 'the Saturday of that week')
  })

  it('is Monday’s hours on a weekend that is worked instead', () => {
    assert.deepEqual(on('2026-09-20'), ['9:00-17:00'])
  })

  it('ends with the minute, and rests at noon where the hall does', () => {
    const at = (time: string) => new Date(`2026-07-08T${time}:00+08:00`)
    assert.deepEqual(
      ['08:59', '09:00', '11:59', '12:00', '13:30', '17:00'].map((time) => isOpenAt(eastLake, at(time))),
      [false, true, true, false, true, false],
    )
    assert.deepEqual(
      ['08:29', '08:30', '12:30', '16:59', '17:00'].map((time) => givesNumbersAt(eastLake, at(time))),
      [false, true, true, true, false],
    )
  })
})

describe('which centre is near', () => {
  it('goes by the region: the district, its city, the rest of the province', () => {
    assert.deepEqual(
      [eastLake, nanchang, jiujiang].map((centre) => farness(centre, '360102')),
      [0, 1, 3],
    )
    assert.equal(farness(eastLake, '360103'), 2)
    assert.equal(farness(jiujiang, '440100'), 4)
  })

  it('and serves an item by its theme, which means something else to an enterprise', () => {
    assert.equal(kindServing(eastLake, { audience: 'person', theme: '010' })?.code, 'A')
    assert.equal(kindServing(eastLake, { audience: 'enterprise', theme: '010' }), undefined)
    assert.equal(kindServing(nanchang, { audience: 'enterprise', theme: '010' })?.code, 'C')
  })
})
