import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import { anonymous, type Person, system } from '#kernel/principal'
import { sampleCentres } from '../../../demonstration/samples/centres.ts'
import { someOfficer, somePerson } from '../../../test/kernel-server.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { getCentre } from '../list-centres.ts'
import { publishCentres } from '../publish-centres.ts'
import { readTicket } from '../queue/read-ticket.ts'
import type { Appointment } from './appointment.ts'
import { bookAppointment } from './book-appointment.ts'
import { cancelAppointment, moveOwnAppointment } from './change-appointment.ts'
import { checkIn } from './check-in.ts'
import { offerSlots } from './choose-slot.ts'
import { listOwnAppointments } from './list-appointments.ts'

const centreId = 'nanchang'
// Wednesday 8 July 2026, 10:00 in China: the hall is open from 9:00 to 17:00.
const today = '2026-07-08'
const tomorrow = '2026-07-09'
const minutes = 60_000

let test: TestServices
before(async () => {
  test = await testServices()
  await test.as(system, (services) => publishCentres(services, sampleCentres('360000')))
})
after(() => test.close())
beforeEach(async () => {
  await test.as(system, async ({ db }) => {
    await sql`delete from centres.appointments`.execute(db)
    await sql`delete from centres.slots`.execute(db)
  })
})

const book = (person: Person, chosen: { day?: string; minute?: number; kind?: string; centreId?: string } = {}) =>
  test.as(person, (services) =>
    bookAppointment(services, person, { centreId, kind: 'D', day: tomorrow, minute: 540, ...chosen }),
  )
const listOf = (person: Person) => test.as(person, (services) => listOwnAppointments(services, person))
const move = (person: Person, id: string, day: string, minute: number) =>
  test.as(person, (services) => moveOwnAppointment(services, person, { id, day, minute }))
const cancel = (person: Person, id: string) => test.as(person, (services) => cancelAppointment(services, person, id))
const arrive = (code: string, where = centreId) =>
  test.as(anonymous, (services) => checkIn(services, { centreId: where, code }))
const takenOf = async (day: string, minute: number): Promise<number | undefined> => {
  const [slot] = await rows<{ taken: number }>(
    test.services.db,
    sql`select taken from centres.slots where kind = 'D' and day = ${day} and minute = ${minute}`,
  )
  return slot?.taken
}

describe('booking', () => {
  it('lets in no more than fit, however many come at once', async () => {
    const people = Array.from({ length: 6 }, () => somePerson(1))
    const results = await Promise.allSettled(people.map((person) => book(person)))
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    assert.deepEqual(
      refusals,
      Array.from({ length: 4 }, () => 'centres.bad-booking'),
    )
    assert.equal(await takenOf(tomorrow, 540), 2)
    const centre = await getCentre(test.services, centreId)
    const property = centre.kinds.find(({ code }) => code === 'D')
    assert.ok(property)
    const offered = await offerSlots(test.services, centre, property, tomorrow)
    assert.deepEqual([offered.length, offered[0]], [15, { minute: 570, left: 2 }], 'the full one is not offered')
  })

  it('is once a person, kind and day, for two presses too', async () => {
    const person = somePerson(1)
    const results = await Promise.allSettled([book(person), book(person, { minute: 600 })])
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(book(person, { minute: 660, centreId }), { code: 'centres.already-booked' })
    await book(person, { kind: 'A' })
    await book(person, { day: '2026-07-10' })
    const [listed] = await listOf(person)
    assert.deepEqual([listed?.standing, listed?.mayChange], ['booked', true])
    const total = await one<{ taken: number }>(
      test.services.db,
      sql`select sum(taken)::int as taken from centres.slots`,
    )
    assert.equal(total.taken, 3, 'what was refused took no place')
  })

  it('is for a half hour to come, on a day the hall is open, within two weeks', async () => {
    const person = somePerson(1)
    for (const wrong of [
      { day: today, minute: 540 },
      { day: '2026-07-12' },
      { day: '2026-07-23' },
      { day: '2026-02-30' },
      { day: '' },
      { minute: 545 },
      { minute: 1020 },
      { minute: Number.NaN },
      { kind: 'Z' },
    ])
      await assert.rejects(book(person, wrong), { code: 'centres.bad-booking' }, JSON.stringify(wrong))
    await assert.rejects(book(person, { centreId: 'x' }), { code: 'centres.unknown-centre' })
    assert.equal((await book(person, { day: today, minute: 630 })).minute, 630)
  })

  it('stands in the ledger of the person, and its code nowhere in the clear', async () => {
    const person = somePerson(1)
    const { code } = await book(person)
    const kept = await test.as(system, ({ db }) =>
      one<{ row: string; acts: number }>(
        db,
        sql`select a::text as row, (select count(*) from ledger.records where act = 'centres.book') as acts
          from centres.appointments a`,
      ),
    )
    assert.ok(!kept.row.includes(code))
    assert.ok(kept.acts > 0)
  })
})

describe('an appointment', () => {
  it('is moved and cancelled until an hour before, by its owner alone', async () => {
    const person = somePerson(1)
    const { id } = await book(person, { day: today, minute: 690 }) // 11:30
    await assert.rejects(move(somePerson(1), id, tomorrow, 540), { code: 'centres.unknown-appointment' })
    await assert.rejects(cancel(somePerson(1), id), { code: 'centres.unknown-appointment' })
    await assert.rejects(cancel(person, 'x'), { code: 'centres.unknown-appointment' })
    const moved = await move(person, id, tomorrow, 600)
    assert.deepEqual(
      [moved.day, moved.minute, await takenOf(today, 690), await takenOf(tomorrow, 600)],
      [tomorrow, 600, 0, 1],
    )
    await move(person, id, today, 690)
    test.advance(30 * minutes) // 10:30
    await move(person, id, today, 720)
    test.advance(31 * minutes) // 11:01, for 12:00
    await assert.rejects(move(person, id, tomorrow, 540), { code: 'centres.too-late-to-change' })
    await assert.rejects(cancel(person, id), { code: 'centres.too-late-to-change' })
    test.advance(-61 * minutes)
    await cancel(person, id)
    await cancel(person, id)
    assert.equal(await takenOf(today, 720), 0)
    await book(person, { day: today, minute: 690 })
  })

  it('changes its time only for one that has room, also when two change places', async () => {
    const [one, two, three] = [somePerson(1), somePerson(1), somePerson(1)]
    const [first, second] = [await book(one), await book(two, { minute: 570 })]
    await Promise.all([move(one, first.id, tomorrow, 570), move(two, second.id, tomorrow, 540)])
    await book(three, { minute: 570 })
    await assert.rejects(move(two, second.id, tomorrow, 570), { code: 'centres.bad-booking' })
    assert.deepEqual([await takenOf(tomorrow, 540), await takenOf(tomorrow, 570)], [1, 2])
  })

  it('becomes a number at the hall, which goes first from its time on; twice it is the same', async () => {
    const person = somePerson(1)
    const { code } = await book(person, { day: today, minute: 660 }) // 11:00
    await assert.rejects(arrive(code), { code: 'centres.too-early' })
    test.advance(35 * minutes) // 10:35
    const ticketCode = await arrive(` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `)
    assert.equal(await arrive(code), ticketCode)
    const { ticket } = await test.as(anonymous, (services) => readTicket(services, centreId, ticketCode))
    assert.deepEqual([ticket.priority, ticket.priorityFrom?.toISOString()], ['appointment', '2026-07-08T03:00:00.000Z'])
    const [listed] = await listOf(person)
    assert.deepEqual([listed?.standing, listed?.ticketCode], ['arrived', ticketCode])
    test.advance(-35 * minutes)
  })

  it('is no number elsewhere, on another day, when cancelled, or by guessing', async () => {
    const person = somePerson(1)
    const { code, id } = await book(person, { day: today, minute: 690 })
    const other = await book(person)
    test.advance(70 * minutes)
    for (const wrong of ['', 'AAAA2222', other.code, `${code}2`])
      await assert.rejects(arrive(wrong), { code: 'centres.no-appointment' })
    await assert.rejects(arrive(code, 'jiujiang'), { code: 'centres.no-appointment' })
    test.advance(-70 * minutes)
    await cancel(person, id)
    await assert.rejects(arrive(code), { code: 'centres.no-appointment' })
  })

  it('that is missed three times in thirty days ends booking, until they have passed', async () => {
    const person = somePerson(1)
    for (const kind of ['A', 'B', 'C']) await book(person, { kind, day: today, minute: 630 })
    const late: Appointment[] = await listOf(person)
    test.advance(80 * minutes) // 11:20, 50 minutes after
    assert.deepEqual(
      (await listOf(person)).map(({ standing }) => standing),
      ['missed', 'missed', 'missed'],
    )
    await assert.rejects(arrive(late[0]?.code ?? ''), { code: 'centres.appointment-missed' })
    await assert.rejects(book(person), { code: 'centres.too-many-missed' })
    await book(somePerson(1))
    test.advance(31 * 24 * 60 * minutes)
    await book(person, { day: '2026-08-10' })
    test.advance(-31 * 24 * 60 * minutes - 80 * minutes)
  })

  it('is shown to its owner by the database, and to no staff', async () => {
    const person = somePerson(1)
    await book(person)
    const count = (who: Parameters<TestServices['as']>[0]) =>
      test.as(who, ({ db }) => one<{ n: number }>(db, sql`select count(*) as n from centres.appointments`))
    assert.deepEqual(await count(person), { n: 1 })
    for (const who of [somePerson(1), someOfficer('clerk', 'head'), anonymous])
      assert.deepEqual(await count(who), { n: 0 })
  })
})
