import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { PayPage, type PayView } from '../apply-pay/view.tsx'
import { DonePage, type DoneView } from './view.tsx'

const english = { ...sampleFrame, language: 'en' as const }
const accepted: DoneView = {
  caseId: 'c',
  itemName: '居住证申领',
  caseNumber: '1'.repeat(43),
  queryCode: 'ABCD1234EFGH',
  submittedAt: '2026年7月8日10:00',
  promisedDate: '7月13日（周一）',
  acceptanceDate: null,
  provisional: false,
  office: '东湖分局',
  givesCertificate: true,
  needsVisit: false,
}

function receipt(change: Partial<DoneView> = {}, frame = sampleFrame): string {
  return renderToStaticMarkup(<DonePage frame={frame} view={{ ...accepted, ...change }} />)
}

describe('the receipt', () => {
  it('says number, code, time, promise and office, and how to follow without an account', () => {
    const html = receipt()
    for (const [label, value] of [
      ['办件编号', '1'.repeat(43)],
      ['查询码', 'ABCD1234EFGH'],
      ['提交时间', '2026年7月8日10:00'],
      ['承诺办结', '7月13日（周一）'],
      ['办理单位', '东湖分局'],
    ] as const)
      assert.match(html, new RegExp(`<dt>${label}</dt><dd[^>]*><span[^>]*>${value}</span>`), label)
    assert.match(html, /href="\/track">凭查询码和手机后4位查进度/)
    assert.match(html, /href="\/my\/cases\/c"/)
  })

  it('promises nothing before the office has accepted, and says by when it answers', () => {
    const html = receipt({ promisedDate: null, acceptanceDate: '7月15日（周三）' })
    assert.match(html, /东湖分局会在7月15日（周三）前告诉您是否受理。到时没有告知，就算已受理。/)
    assert.match(html, /<dt>受理答复<\/dt>/)
    assert.doesNotMatch(html, /承诺办结|最迟/)
  })

  it('says only to who need not come that nobody need come', () => {
    assert.match(receipt(), /您不用到现场。/)
    assert.doesNotMatch(receipt({ needsVisit: true }), /您不用到现场/)
  })

  it('warns that a day may move while next year’s holidays are unknown', () => {
    assert.match(receipt({ provisional: true }), /明年放假安排还没有公布/)
    assert.doesNotMatch(receipt(), /放假/)
  })

  it('says where the result will be', () => {
    assert.match(receipt(), /电子证照直接放进“我的证照”。/)
    assert.match(receipt({ givesCertificate: false }), /结果在办件页查看。/)
  })

  it('is whole in English', () => {
    const change = { itemName: 'Permit', submittedAt: '8 July', promisedDate: '13 July', office: 'Donghu' }
    const main = /<main.*<\/main>/s.exec(receipt(change, english))?.[0] ?? ''
    assert.doesNotMatch(main.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(main, /Donghu will decide by 13 July\./)
    assert.match(main, /href="\/en\/track"/)
  })
})

describe('paying', () => {
  const view: PayView = {
    caseId: 'c',
    itemName: '驾驶证补领',
    amount: '10.00',
    basis: '发改价格〔2004〕2831号',
    payee: '南昌市公安局',
    standing: 'owed',
    wasSent: false,
    isSandbox: true,
    reference: 'r-1',
    paidAt: null,
    refundedAt: null,
  }

  function pay(change: Partial<PayView> = {}, frame = sampleFrame): string {
    return renderToStaticMarkup(<PayPage frame={frame} view={{ ...view, ...change }} />)
  }

  it('says how much, by which rule and to whom before it asks', () => {
    const html = pay()
    for (const text of ['10.00元', '发改价格〔2004〕2831号', '南昌市公安局'])
      assert.ok(html.indexOf(text) > 0 && html.indexOf(text) < html.indexOf('<button type="submit"'), text)
    assert.match(html, /<form action="\/apply\/c\/pay" method="post">/)
  })

  it('pretends nothing: a demonstration says so, and so does a platform without payment', () => {
    assert.match(pay(), /这是演示环境，不会扣钱。/)
    assert.match(pay(), /去支付10\.00元/)
    const window = pay({ isSandbox: false, standing: 'at-window' })
    assert.match(window, /这项费用不能在网上缴。/)
    assert.doesNotMatch(window, /演示|<form/)
  })

  it('asks nobody twice: who was at the provider reloads first, who has paid is shown the receipt', () => {
    assert.match(pay({ wasSent: true }), /不用再付.*已付款，刷新看看/s)
    const paid = pay({ standing: 'paid', paidAt: '7月8日10:00' })
    assert.match(paid, /费用已到账，不会再收。/)
    assert.match(paid, /r-1/)
    assert.doesNotMatch(paid, /<form/)
    assert.doesNotMatch(pay({ standing: 'not-yet' }) + pay({ standing: 'over' }), /<form/)
  })

  it('speaks English', () => {
    const html = pay({ itemName: 'Licence', basis: 'Rule', payee: 'Police' }, english)
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
    assert.doesNotMatch(main.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(main, /CNY 10\.00/)
    assert.match(main, /action="\/en\/apply\/c\/pay"/)
  })
})
