import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { sampleCentres } from '../../../demonstration/samples/centres.ts'
import { bookableDays, isChangeable, slotsOn, standingOf } from './appointment.ts'

const [nanchang, eastLake] = sampleCentres('360000')
assert.ok(nanchang && eastLake)
const at = (text: string): Date => new Date(`${text}:00+08:00`)
const day = calendarDate('2026-07-08')

describe('the half hours of a day', () => {
  it('lie within the hours of the centre, its rest at noon left out', () => {
    const slots = slotsOn(eastLake, day, at('2026-07-08T00:00'))
    assert.deepEqual([slots.length, slots[0], slots[5], slots[6], slots.at(-1)], [13, 540, 690, 810, 990])
  })

  it('are those that have not begun', () => {
    assert.equal(slotsOn(nanchang, day, at('2026-07-08T09:00'))[0], 570)
    assert.equal(slotsOn(nanchang, day, at('2026-07-08T09:01'))[0], 570)
    assert.deepEqual(slotsOn(nanchang, day, at('2026-07-08T16:30')), [])
  })

  it('are none on a day off', () => {
    assert.deepEqual(slotsOn(nanchang, calendarDate('2026-10-01'), at('2026-09-30T09:00')), [])
  })
})

describe('the days that can be booked', () => {
  it('are the open ones of the next two weeks, today as long as a half hour is left', () => {
    const days = bookableDays(eastLake, day, at('2026-07-08T10:00'))
    assert.deepEqual([days[0], days.at(-1), days.length], ['2026-07-08', '2026-07-22', 11])
    assert.equal(bookableDays(eastLake, day, at('2026-07-08T16:45'))[0], '2026-07-09')
    assert.ok(
      bookableDays(nanchang, day, at('2026-07-08T10:00')).includes(calendarDate('2026-07-11')),
      'Saturday morning',
    )
  })

  it('leave out a holiday with its weekend', () => {
    const days = bookableDays(nanchang, calendarDate('2026-09-28'), at('2026-09-28T09:00'))
    assert.ok(!days.some((each) => each >= '2026-10-01' && each <= '2026-10-04'), days.join())
  })
})

describe('how an appointment stands', () => {
  const startsAt = at('2026-07-08T11:00')
  const booked = { state: 'booked', startsAt } as const

  it('is missed three quarters of an hour after its beginning, unless somebody came or called it off', () => {
    assert.equal(standingOf(booked, at('2026-07-08T11:45')), 'booked')
    assert.equal(standingOf(booked, at('2026-07-08T11:46')), 'missed')
    for (const state of ['arrived', 'cancelled'] as const)
      assert.equal(standingOf({ state, startsAt }, at('2026-07-09T11:00')), state)
  })

  it('is changed until an hour before', () => {
    assert.ok(isChangeable(booked, at('2026-07-08T10:00')))
    assert.ok(!isChangeable(booked, at('2026-07-08T10:01')))
    assert.ok(!isChangeable({ state: 'cancelled', startsAt }, at('2026-07-08T09:00')))
  })
})
