import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { newId, type OfficerId } from '#kernel/ids'
import { anonymous, type Duty, type Officer, system } from '#kernel/principal'
import { sampleCentres } from '../../../demonstration/samples/centres.ts'
import { policeBranchOf } from '../../../demonstration/samples/organisations.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { getListedCentre } from '../list-centres.ts'
import { publishCentres } from '../publish-centres.ts'
import { callNext } from './call-next.ts'
import { closeWindow, type Desk, listOwnCentres, openWindow, readDesk } from './desk.ts'
import { readBoard } from './read-board.ts'
import { type HeldTicket, readTicket } from './read-ticket.ts'
import { callAgain, finishTicket, noteAbsent, transferTicket } from './settle-ticket.ts'
import { takeTicket } from './take-ticket.ts'
import { countBefore, expectedWait, labelOf, type Ticket } from './ticket.ts'

const centreId = 'nanchang'
let test: TestServices
before(async () => {
  test = await testServices()
  await test.as(system, (services) => publishCentres(services, sampleCentres('360000')))
})
after(() => test.close())
beforeEach(async () => {
  await sql`delete from centres.tickets`.execute(test.services.db)
  await sql`delete from centres.windows`.execute(test.services.db)
  await sql`delete from centres.counters`.execute(test.services.db)
})

function clerk(region = '360102', duties: readonly Duty[] = ['clerk']): Officer {
  const { id, name } = policeBranchOf(region)
  const officerId = newId<'officer'>(new Date(0)) as OfficerId
  return {
    kind: 'officer',
    officerId,
    name: '何静',
    organisation: { id, name: name.zh, region },
    duties,
    sessionId: 's',
  }
}

const take = (kind = 'A', priority = '') =>
  test.as(anonymous, (services) => takeTicket(services, { centreId, kind, priority }))
const read = (code: string): Promise<HeldTicket> =>
  test.as(anonymous, (services) => readTicket(services, centreId, code))

/** A clerk at a window, with what they do there. */
async function at(window: number, officer = clerk()) {
  const place = { centreId, window }
  await test.as(officer, (services) => openWindow(services, officer, place))
  return {
    officer,
    place,
    call: (finished = '') => test.as(officer, (services) => callNext(services, officer, { ...place, finished })),
    desk: (): Promise<Desk> => test.as(officer, (services) => readDesk(services, officer, place)),
    act: (act: typeof callAgain, ticket: Ticket | undefined) =>
      test.as(officer, (services) => act(services, officer, { ...place, ticketId: ticket?.id ?? '' })),
    transfer: (ticket: Ticket | undefined, to: number) =>
      test.as(officer, (services) => transferTicket(services, officer, { ...place, ticketId: ticket?.id ?? '', to })),
  }
}

async function callAll(window: Awaited<ReturnType<typeof at>>): Promise<string[]> {
  const labels: string[] = []
  let current = await window.call()
  while (current) {
    labels.push(labelOf(current))
    current = await window.call(current.id)
  }
  return labels
}

describe('a number of the hall', () => {
  it('is the next of the day, says how many come before, and is found by its code alone', async () => {
    const first = await take()
    const second = await take('B')
    const third = await take()
    assert.deepEqual(
      [first, second, third].map(({ ticket }) => labelOf(ticket)),
      ['A001', 'B002', 'A003'],
    )
    assert.match(first.code, /^[2-9A-Z]{12}$/)
    const held = await read(third.code.toLowerCase())
    assert.deepEqual([held.before, held.wait, held.isToday], [1, null, true], 'no window is open: no promise')
    await at(1)
    assert.equal((await read(third.code)).wait, 10, 'one of eight minutes, at one window')
    for (const code of ['', 'x', `${third.code}A`]) await assert.rejects(read(code), { code: 'centres.unknown-ticket' })
    const elsewhere = test.as(anonymous, (services) => readTicket(services, 'jiujiang', third.code))
    await assert.rejects(elsewhere, { code: 'centres.unknown-ticket' })
  })

  it('begins at one again the next day, and yesterday’s is over', async () => {
    const { code } = await take()
    test.advance(24 * 3_600_000)
    assert.equal((await take()).ticket.number, 1)
    assert.deepEqual([(await read(code)).isToday, (await read(code)).before], [false, null])
    test.advance(-24 * 3_600_000)
  })

  it('is not given for what the hall does not serve, nor when it is closed', async () => {
    await assert.rejects(take('Z'), { code: 'centres.bad-ticket' })
    await assert.rejects(take('A', 'hurry'), { code: 'centres.bad-ticket' })
    const nowhere = test.as(anonymous, (services) => takeTicket(services, { centreId: 'x', kind: 'A', priority: '' }))
    await assert.rejects(nowhere, { code: 'centres.unknown-centre' })
    test.advance(7 * 3_600_000) // 17:00
    await assert.rejects(take(), { code: 'centres.closed-now' })
    test.advance(-7 * 3_600_000)
  })
})

describe('the rule of turns', () => {
  it('calls those who go first and the others by turns, as long as both wait', async () => {
    for (const priority of ['', '', '', 'elderly', 'infant', 'disabled', 'elderly']) await take('A', priority)
    assert.deepEqual(await callAll(await at(1)), ['A004', 'A001', 'A005', 'A002', 'A006', 'A003', 'A007'])
  })

  it('tells each the number that is then called before', async () => {
    const codes: string[] = []
    for (const priority of ['', '', 'elderly', 'infant']) codes.push((await take('A', priority)).code)
    const before = await Promise.all(codes.map(async (code) => (await read(code)).before))
    assert.deepEqual(before, [1, 3, 0, 2])
  })

  it('is one of counts and of minutes in steps of five', () => {
    const now = new Date()
    const waiting = (number: number, priorityFrom: Date | null) => ({
      number,
      priorityFrom,
      queuedAt: now,
      reservedFor: null,
    })
    assert.equal(countBefore(waiting(9, null), [waiting(1, now), waiting(2, now)], now), 1)
    const later = new Date(now.getTime() + 60_000)
    assert.equal(countBefore(waiting(9, null), [waiting(10, later)], now), 0, 'an appointment before its time waits')
    assert.deepEqual([expectedWait(0, 8, 1), expectedWait(3, 8, 2), expectedWait(3, 8, 0)], [0, 15, null])
  })
})

describe('a window', () => {
  it('never gets the number another has, however many call at once', async () => {
    for (let taken = 0; taken < 6; taken++) await take()
    const windows = await Promise.all([1, 2, 3].map((window) => at(window)))
    const called = await Promise.all(windows.map(({ call }) => call()))
    assert.equal(new Set(called.map((ticket) => ticket?.number)).size, 3)
    assert.ok(called.every((ticket) => ticket !== undefined))
  })

  it('calls once for two presses, and says what it has finished', async () => {
    await take()
    await take()
    const window = await at(1)
    const [one, two] = await Promise.all([window.call(), window.call()])
    assert.deepEqual([one?.number, two?.number], [1, 1])
    const next = await Promise.all([window.call(one?.id), window.call(one?.id)])
    assert.deepEqual(
      next.map((ticket) => ticket?.number),
      [2, 2],
    )
    assert.equal(await window.call(next[0]?.id), undefined)
    assert.equal((await window.desk()).current, undefined)
  })

  it('serves its own kinds, and calls again', async () => {
    await take('B')
    const { code } = await take('A')
    const window = await at(1)
    const called = await window.call()
    assert.equal(called?.kind, 'A')
    await window.act(callAgain, called)
    const held = await read(code)
    assert.deepEqual(
      [held.ticket.state, held.ticket.windowNumber, held.ticket.calls, held.before],
      ['called', 1, 2, null],
    )
    const board = await test.as(anonymous, (services) => readBoard(services, centreId))
    assert.deepEqual(board.called, [{ label: 'A002', window: 1, calls: 2 }])
    assert.equal(board.waiting, 1)
    await window.act(finishTicket, called)
    assert.equal((await read(code)).ticket.state, 'done')
    await assert.rejects(window.act(finishTicket, called), { code: 'centres.not-at-window' })
  })

  it('sends who does not come to the end of the queue once, and then no more', async () => {
    const missing = await take('A', 'elderly')
    await take()
    const window = await at(1)
    const called = await window.call()
    assert.equal(called?.number, 1)
    test.advance(60_000)
    await window.act(noteAbsent, called)
    const second = await window.call()
    assert.equal(second?.number, 2, 'the other one first, though without priority')
    const again = await window.call(second?.id)
    assert.equal(again?.number, 1)
    await window.act(noteAbsent, again)
    assert.equal((await read(missing.code)).ticket.state, 'absent')
    assert.equal(await window.call(), undefined)
  })

  it('sends people on to another window, which calls them before everybody', async () => {
    for (let taken = 0; taken < 3; taken++) await take()
    const [first, second] = [await at(1), await at(4)]
    const called = await first.call()
    for (const to of [1, 99]) await assert.rejects(first.transfer(called, to), { code: 'centres.same-window' })
    await first.transfer(called, 4)
    assert.equal((await second.desk()).sentHere, 1)
    assert.equal((await first.call())?.number, 2)
    assert.equal((await second.call())?.number, 1, 'although the window serves no such kind')
  })

  it('shows who waits by kind, and that it is in use', async () => {
    await take()
    await take('A', 'disabled')
    await take('C')
    const window = await at(2)
    const desk = await window.desk()
    assert.deepEqual(
      desk.waiting.map(({ kind, first, others, here }) => [kind.code, first, others, here]),
      [
        ['A', 1, 1, true],
        ['B', 0, 0, false],
        ['C', 0, 1, false],
        ['D', 0, 0, false],
      ],
    )
    const live = () => getListedCentre(test.services, centreId)
    assert.deepEqual([(await live()).live?.waiting, (await live()).live?.windows], [3, 1])
    test.advance(11 * 60_000)
    assert.equal((await live()).live, null, 'nobody has looked for ten minutes')
    await window.desk()
    assert.equal((await live()).live?.waiting, 3)
    test.advance(-11 * 60_000)
  })
})

describe('who serves', () => {
  it('is a clerk of an organisation of the hall, at a window that exists', async () => {
    const place = { centreId, window: 1 }
    const open = (officer: Officer, where = place) =>
      test.as(officer, (services) => openWindow(services, officer, where))
    await assert.rejects(open(clerk('360102', ['approver', 'head'])), { code: 'kernel.not-allowed' })
    await assert.rejects(open(clerk('440106')), { code: 'centres.other-centre' })
    await assert.rejects(open(clerk(), { centreId, window: 99 }), { code: 'centres.unknown-window' })
    await assert.rejects(open(clerk(), { centreId: 'x', window: 1 }), { code: 'centres.unknown-centre' })
  })

  it('is one at a time: who was relieved is told so', async () => {
    await take()
    const before = await at(1)
    const relief = await at(1)
    await assert.rejects(before.call(), { code: 'centres.window-taken' })
    await assert.rejects(before.desk(), { code: 'centres.window-taken' })
    const called = await relief.call()
    const close = () => test.as(relief.officer, (services) => closeWindow(services, relief.officer, relief.place))
    assert.equal(await close(), false, 'somebody still stands there')
    await relief.act(finishTicket, called)
    assert.equal(await close(), true)
    await assert.rejects(relief.call(), { code: 'centres.window-taken' })
  })

  it('finds the halls of the own organisation, and the own window', async () => {
    const { officer } = await at(3)
    const listed = await test.as(officer, (services) => listOwnCentres(services, officer))
    assert.deepEqual(listed.own, { centreId, window: 3 })
    assert.deepEqual(
      listed.centres.map(({ centre, inUse }) => [centre.id, inUse]),
      [
        ['nanchang', [{ number: 3, isOwn: true }]],
        ['nanchang-donghu', []],
      ],
    )
  })
})
