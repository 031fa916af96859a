import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { feeRoutes } from '#casework'
import { signNotice, unpackOrder } from '#kernel/ports/payments'
import { anonymous } from '#kernel/principal'
import { residencePermit } from '../../../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, submittedCase } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { sandboxPayRoutes } from '../sandbox-pay/route.ts'

const amountFen = 1050

const fee = {
  amountFen,
  basis: { zh: '赣发改收费〔2020〕12号', en: 'Gan Fa Gai [2020] no. 12' },
  items: [{ name: { zh: '工本费', en: 'Card' }, amountFen, reducible: false }],
}

describe('the page of payment', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld({ item: { fee, channels: { ...residencePermit.channels, payOnline: true } } })
    pages = await pageVisitor(world.node, [...sandboxPayRoutes, ...feeRoutes])
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('leads to the provider and back to a receipt, without script, in both languages', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const path = `/apply/${caseId}/pay`
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /请缴费10\.50元/)
    assert.match(mustBePage(await pages.get(person, path)), /去支付10\.50元/)
    const { location = '' } = await pages.post(person, path)
    const provider = mustBePage(await pages.get(person, location))
    assert.match(provider, /模拟付款10\.50元/)
    assert.match(mustBePage(await pages.get(person, path)), /已付款，刷新看看/)

    const order = hiddenField(provider, 'order')
    assert.equal((await pages.post(person, '/sandbox/pay', { order, outcome: 'cancel' })).location, path)
    assert.match(mustBePage(await pages.get(person, path)), /还没付，去支付/)
    assert.equal((await pages.post(person, '/sandbox/pay', { order: `${order}x`, outcome: 'pay' })).status, 400)
    assert.equal((await pages.post(person, '/sandbox/pay', { order, outcome: 'pay' })).location, path)
    assert.match(mustBePage(await pages.get(person, path)), /费用已到账，不会再收/)
    assert.match(mustBePage(await pages.get(person, `/en${path}`)), /The fee was received/)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /10\.50元，凭证号/)
    assert.equal((await pages.post(person, path)).status, 409)
  })

  it('is nobody else’s, and what the provider says needs its signature', async () => {
    const person = await world.signIn(2)
    const { caseId } = await submittedCase(world, person)
    const stranger = await world.signIn(5)
    const path = `/apply/${caseId}/pay`
    assert.equal((await pages.get(stranger, path)).status, 404)
    assert.equal((await pages.post(stranger, path)).status, 404)
    assert.match((await pages.get(anonymous, path)).location ?? '', /^\/signin\?/)
    const { location = '' } = await pages.post(person, path)
    const packed = new URL(location, 'http://x').searchParams.get('order') ?? ''
    const { keys } = world.node.services
    const { reference = '' } = unpackOrder(keys, packed) ?? {}
    const notice = { kind: 'paid' as const, reference, transaction: 'bank-1', amountFen }
    const tell = (body: object) => pages.postJson('/payments/notice', body)
    assert.equal((await tell({ ...notice, signature: '00' })).status, 403)
    assert.equal((await tell({ ...notice, amountFen: -1, signature: '00' })).status, 400)
    assert.equal((await tell({ ...notice, kind: 'free', signature: '00' })).status, 400)
    assert.equal((await tell({ ...notice, signature: signNotice(keys, notice) })).status, 200)
    assert.equal((await tell({ ...notice, signature: signNotice(keys, notice) })).status, 200)
    assert.match(mustBePage(await pages.get(person, path)), /费用已到账/)
  })
})
