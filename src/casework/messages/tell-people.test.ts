import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import type { CaseId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import { samplePhone } from '#standards'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { openCase } from '../office/open-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { findCase } from '../store/case-store.ts'
import { chooseContact, keepContact } from './contact.ts'
import { deliverMessage } from './deliver-message.ts'
import { listOwnMessages, openMessage, readAllMessages } from './own-messages.ts'
import { remindPeople } from './remind.ts'
import { sendWaiting } from './send-waiting.ts'
import { tellPeople } from './tell-people.ts'

describe('telling people', () => {
  let world: CaseworkWorld
  let person: Person
  let caseId: CaseId
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
    await world.node.as(person, (services) => keepContact(services, person, 'zh-CN'))
    ;({ caseId } = await submittedCase(world, person))
  })
  after(() => world.close())
  beforeEach(() => {
    world.node.sms.length = 0
    world.node.mails.length = 0
  })

  const own = (who = person) =>
    world.node.as(who, async (services) => (await listOwnMessages(services, who, { page: 1 })).messages)
  const titles = async (who = person) => (await own(who)).map(({ title }) => title.zh)
  const tellAll = () => tellPeople(world.node.services)
  const send = () => sendWaiting(world.node.services)

  it('puts every change of turn into the account at once, newest first, and sends the same', async () => {
    await tellAll()
    assert.deepEqual(await titles(), ['已受理', '已收到您的申请'])
    assert.equal(await send(), 2)
    assert.match(world.node.sms[0]?.text.zh ?? '', /^您的申请已收到。查询码[0-9A-Z*-]+。$/)
    assert.doesNotMatch(JSON.stringify(world.node.sms.map(({ text }) => text)), /林晓岚|居住证|东湖/)
  })

  it('tells an act once, however often it is looked at', async () => {
    assert.equal(await tellAll(), 0)
    const found = await world.node.as(system, (services) => findCase(services, { partyId: person.partyId, id: caseId }))
    assert.ok(found)
    const again = { template: 'granted', occasion: 'act:1' } as const
    await world.node.as(system, async (services) => {
      assert.equal(await deliverMessage(services, found, again), true)
      assert.equal(await deliverMessage(services, found, again), false)
    })
    // A sentence with a hole is refused here, not shown to anybody.
    await assert.rejects(
      world.node.as(system, (services) => deliverMessage(services, found, { template: 'received', occasion: 'act:2' })),
      /"by" was not provided/,
    )
    await assert.rejects(
      world.node.as(eastLake, (services) => deliverMessage(services, found, again)),
      refused('kernel.not-allowed'),
    )
    await send()
  })

  it('waits for the morning with what is sent, and says it in the language that was chosen', async () => {
    await world.node.as(person, (services) =>
      chooseContact(services, person, { language: 'en', mail: ' lin@mail.example.cn ', bySms: true }),
    )
    world.network.advance(12 * 3_600_000) // 22:00
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      const entries = [{ what: '照片', why: '太旧', standard: '白底' }]
      await requestCorrection(services, eastLake, caseId, { version, by: '2026-07-20', entries })
    })
    await tellAll()
    assert.equal((await titles())[0], '需要您补正')
    assert.equal(await send(), 0)
    world.network.advance(10 * 3_600_000) // 8:00
    assert.equal(await send(), 2)
    assert.match(world.node.sms[0]?.text.zh ?? '', /^Your case waits for you until 20 July\. Query code /)
    const [mail] = world.node.mails
    assert.equal(mail?.to, 'lin@mail.example.cn')
    assert.match(mail?.subject ?? '', /Something is missing$/)
    assert.match(mail?.text ?? '', /\/en\/my\/messages/)
    assert.doesNotMatch(`${mail?.subject} ${mail?.text}`, /Lin|Residence|permit/)
  })

  it('says so again a day before the day that needs the person, and only then', async () => {
    const { services } = world.node
    assert.equal(await remindPeople(services, new Date('2026-07-18T01:00:00Z')), 0)
    assert.equal(await remindPeople(services, new Date('2026-07-19T01:00:00Z')), 1)
    assert.equal(await remindPeople(services, new Date('2026-07-19T02:00:00Z')), 0)
    assert.equal((await titles())[0], '明天是补正的最后一天')
  })

  it('records in the ledger that a notice of the law arrived, and of no other message', async () => {
    const { count } = await world.node.as(system, ({ db }) =>
      one<{ count: number }>(db, sql`select count(*) as count from ledger.records where act = 'casework.notify'`),
    )
    assert.equal(count, (await own()).filter(({ isLegal }) => isLegal).length)
    assert.ok(count > 0)
  })

  it('keeps no word of it readable in the database or the log', async () => {
    const { logged } = world.node
    const kept = await world.node.as(system, ({ db }) =>
      rows<Record<string, Buffer | null>>(
        db,
        sql`select m.content, c.phone, c.mail from casework.messages m, casework.contacts c`,
      ),
    )
    assert.ok(kept.length > 3)
    const text = kept.flatMap((row) => Object.values(row).map((value) => value?.toString() ?? '')).join('')
    assert.doesNotMatch(text + logged.join(''), /居住证申领|example\.cn|林晓岚/)
    assert.ok(!logged.join('').includes(samplePhone(1)))
  })

  it('is read by its receiver alone', async () => {
    const [message] = await own()
    const stranger = await world.signIn(2)
    assert.deepEqual(await own(stranger), [])
    assert.ok(message)
    for (const id of [message.id, 'x', '']) {
      await assert.rejects(
        world.node.as(stranger, (services) => openMessage(services, stranger, id)),
        refused('casework.message-not-found'),
      )
    }
    await world.node.as(stranger, (services) => readAllMessages(services, stranger))
    assert.equal((await own())[0]?.readAt, null)
    const opened = await world.node.as(person, (services) => openMessage(services, person, message.id))
    assert.deepEqual(opened, { caseId, leadsTo: 'fix' })
    assert.ok((await own())[0]?.readAt)
    await world.node.as(person, (services) => readAllMessages(services, person))
    assert.ok((await own()).every(({ readAt }) => readAt !== null))
  })

  it('takes no address that is none, and no language it does not speak', async () => {
    const choose = (given: object) =>
      world.node.as(person, (services) =>
        chooseContact(services, person, { language: 'en', mail: '', bySms: true, ...given }),
      )
    for (const mail of ['x', 'a@b.cn\r\nBcc: c@d.cn', 'a b@c.cn']) {
      await assert.rejects(choose({ mail }), refused('casework.bad-contact'))
    }
    await assert.rejects(choose({ language: 'fr' }), refused('casework.bad-contact'))
  })

  it('sends no text message to who wants none, and tries again what failed', async () => {
    await send()
    world.node.sms.length = 0
    const other = await world.signIn(5)
    const { unbound } = world.node
    await world.node.as(other, (services) => keepContact(services, other, 'zh-CN'))
    const { caseId: second } = await submittedCase(world, other)
    await granted(world, eastLake, second, '经核实，符合条件，准予。')
    await tellAll()
    assert.deepEqual((await titles(other)).slice(0, 2), ['电子证可以用了', '已准予'])
    const failing = { ...world.node.services, apart: world.node.services.apart }
    const { sendSms } = unbound
    Object.assign(unbound, { sendSms: () => Promise.reject(new Error('no line')) })
    assert.equal(await sendWaiting(failing), 0)
    Object.assign(unbound, { sendSms })
    world.network.advance(60_000)
    assert.equal(await send(), 4)
    assert.ok(world.node.sms.every(({ phone }) => phone === samplePhone(5)))
    await world.node.as(other, (services) =>
      chooseContact(services, other, { language: 'zh-CN', mail: '', bySms: false }),
    )
    const { caseId: third } = await submittedCase(world, other)
    assert.ok(third)
    await tellAll()
    world.node.sms.length = 0
    await send()
    assert.equal(world.node.sms.length, 0)
  })
})
