import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Fee } from '#catalogue'
import type { CaseId } from '#kernel/ids'
import { type PaymentNotice, signNotice } from '#kernel/ports/payments'
import { type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { withdrawCase } from '../applicant/withdraw-case.ts'
import { tellPeople } from '../messages/tell-people.ts'
import { openCase } from '../office/open-case.ts'
import { refuseCase } from '../office/refuse-case.ts'
import { rebuildCase } from '../rebuild-case.ts'
import { beginPayment, findOwnPayment } from './begin-payment.ts'
import { receivePaymentNotice } from './receive-notice.ts'

const amountFen = 2000
const fee: Fee = {
  amountFen,
  basis: { zh: '赣发改收费〔2020〕12号', en: 'Gan Fa Gai [2020] no. 12' },
  items: [{ name: { zh: '工本费', en: 'Cost of the card' }, amountFen, reducible: false }],
  refundOn: ['withdrawal', 'refusal'],
}
const reason = '经核实，符合《居住证暂行条例》第二条，准予。'

describe('a fee', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld({ item: { fee, channels: { ...residencePermit.channels, payOnline: true } } })
  })
  after(() => world.close())

  const as = <T>(who: Person, work: (services: Services) => Promise<T>) => world.node.as(who, work)
  const look = (who: Person, caseId: string) => as(who, (services) => getOwnCase(services, who, caseId))
  const pay = (who: Person, caseId: string) => as(who, (services) => beginPayment(services, who, caseId))
  const take = (notice: PaymentNotice, signature?: string) =>
    receivePaymentNotice(world.node.services, {
      notice,
      signature: signature ?? signNotice(world.node.services.keys, notice),
    })

  async function asked(number: number): Promise<{ person: Person; caseId: CaseId; notice: PaymentNotice }> {
    const person = await world.signIn(number)
    const { caseId } = await submittedCase(world, person)
    await pay(person, caseId)
    const { payment } = await look(person, caseId)
    assert.ok(payment)
    const { reference } = payment
    return { person, caseId, notice: { kind: 'paid', reference, transaction: `t-${number}`, amountFen } }
  }

  it('is asked for with the acceptance, once, and the case says so', async () => {
    const { person, caseId, notice } = await asked(1)
    const { payment, duty, record } = await look(person, caseId)
    assert.deepEqual([payment?.amountFen, payment?.paidAt], [amountFen, null])
    assert.equal(duty?.kind, 'pay')
    assert.equal(record[0]?.title.zh, '请缴费')
    assert.match(await pay(person, caseId), /^\/sandbox\/pay\?order=/)
    const shown = await as(person, (services) => findOwnPayment(services, person, caseId))
    assert.deepEqual([shown?.isOwed, shown?.wasSent, shown?.isOnline], [true, true, true])
    assert.equal((await look(person, caseId)).payment?.reference, notice.reference)
    await assert.rejects(pay(await world.signIn(2), caseId), refused('casework.case-not-found'))
  })

  it('is taken once, on the provider’s signed word for the whole amount', async () => {
    const { person, caseId, notice } = await asked(2)
    await assert.rejects(take(notice, ''), refused('casework.bad-payment-notice'))
    await assert.rejects(take(notice, 'ab'.repeat(32)), refused('casework.bad-payment-notice'))
    const altered = { ...notice, amountFen: 1 }
    await assert.rejects(
      take(altered, signNotice(world.node.services.keys, notice)),
      refused('casework.bad-payment-notice'),
    )
    await assert.rejects(take(altered), refused('casework.wrong-amount'))
    for (const reference of ['x', '00000000-0000-7000-8000-000000000000']) {
      await assert.rejects(take({ ...notice, reference }), refused('casework.unknown-order'))
    }
    assert.equal((await look(person, caseId)).payment?.paidAt, null)

    await Promise.all([take(notice), take(notice)])
    await take(notice)
    const { payment, duty, record } = await look(person, caseId)
    assert.ok(payment?.paidAt)
    assert.equal(duty, null)
    assert.equal(record.filter(({ title }) => title.zh === '已缴费').length, 1)
    assert.match(record[0]?.words.zh ?? '', new RegExp(`20\\.00元，凭证号${notice.reference}`))
    await assert.rejects(pay(person, caseId), refused('casework.nothing-owed'))
    // Paid twice at the provider: the second goes back and changes nothing.
    const second = { ...notice, transaction: 'other' }
    await take(second)
    await take({ ...second, kind: 'refunded' })
    const later = await look(person, caseId)
    assert.deepEqual([later.record.length, later.payment?.refundedAt], [record.length, null])
  })

  it('is waited for by a grant, and the fold of the acts is the row', async () => {
    const { person, caseId, notice } = await asked(5)
    await assert.rejects(granted(world, eastLake, caseId, reason), refused('casework.fee-unpaid'))
    await take(notice)
    assert.ok(await granted(world, eastLake, caseId, reason))
    const { differed } = await world.node.as(system, (services) =>
      rebuildCase(services, { partyId: person.partyId, id: caseId }),
    )
    assert.equal(differed, false)
  })

  it('goes back when the item says so: withdrawn or refused, once', async () => {
    const first = await asked(7)
    await assert.rejects(take({ ...first.notice, kind: 'refunded' }), refused('casework.notice-too-early'))
    await take(first.notice)
    await as(first.person, (services) => withdrawCase(services, first.person, first.caseId))
    await tellPeople(world.node.services)
    await tellPeople(world.node.services)
    const { payment, record } = await look(first.person, first.caseId)
    assert.ok(payment?.refundedAt)
    assert.equal(record.filter(({ title }) => title.zh === '已退费').length, 1)
    await take({ ...first.notice, kind: 'refunded' })

    const second = await asked(9)
    await take(second.notice)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, second.caseId)
      await refuseCase(services, eastLake, second.caseId, { version, reason: '不符合《居住证暂行条例》第二条的条件。' })
    })
    await tellPeople(world.node.services)
    assert.equal((await look(second.person, second.caseId)).payment?.refundedAt, null)
    await world.takeEffect()
    await tellPeople(world.node.services)
    assert.ok((await look(second.person, second.caseId)).payment?.refundedAt)
  })

  it('that comes for a case that has ended goes straight back', async () => {
    const { person, caseId, notice } = await asked(1)
    await as(person, (services) => withdrawCase(services, person, caseId))
    await take(notice)
    const { payment, duty } = await look(person, caseId)
    assert.deepEqual([payment?.paidAt, payment?.refundedAt, duty], [null, null, null])
    await assert.rejects(pay(person, caseId), refused('casework.nothing-owed'))
  })
})
