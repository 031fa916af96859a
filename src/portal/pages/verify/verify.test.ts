import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Verification } from '#certificates'
import { calendarDate } from '#standards'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import type { Frame } from '../../frame/index.ts'
import { portalRoutes } from '../../index.ts'
import { VerifyPage } from './view.tsx'

let test: TestServices
let portal: TestPortal

before(async () => {
  // At the hub everything can be answered without another platform.
  test = await testServices({ platform: { id: 'hub', kind: 'hub', region: '000000', origin: 'http://localhost:8000' } })
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

const now = new Date('2026-07-08T02:00:00Z')
const words = { zh: '南昌市公安局', en: 'Nanchang Police' }
const frame: Frame = {
  language: 'zh-CN',
  mode: 'standard',
  theme: 'auto',
  textSize: 100,
  path: '/verify',
  title: '',
  signedInName: null,
  platformName: words,
  region: { code: '000000', name: '全国' },
  csrf: null,
}
const genuine: Extract<Verification, { outcome: 'genuine' }> = {
  outcome: 'genuine',
  status: 'valid',
  identifier: '1.2.156.3005.2.1',
  number: 'JZ00000001',
  typeName: { zh: '居住证', en: 'Residence permit' },
  maskedHolder: '林*岚',
  issuer: { id: 'x', name: words },
  platform: { id: '360000', name: { zh: '江西省', en: 'Jiangxi' } },
  issuedAt: now,
  validFrom: calendarDate('2026-07-08'),
  validUntil: calendarDate('2027-07-07'),
  signature: { suite: 'intl', keyId: 'k' },
  checkedAt: now,
}

function shown(result: Verification): string {
  return renderToStaticMarkup(VerifyPage({ frame, view: { number: 'x', result, now } }))
}

describe('the verification page', () => {
  it('asks for a number, and says so when it got none', async () => {
    const empty = await portal.get('/verify')
    assert.deepEqual(faultsOfPage(empty.body), [])
    assert.match(empty.body, /name="number"/)
    const wrong = await portal.get('/verify?number=+')
    assert.match(wrong.body, /<title>错误：/)
    assert.match(wrong.body, /请输入证照编号或标识/)
  })

  it('says that nobody knows a number, in both languages, and is never kept', async () => {
    const { status, body, headers } = await portal.get('/verify?number=JZ99999999')
    assert.equal(status, 200)
    assert.match(body, /查不到/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(headers.etag, undefined)
    assert.match((await portal.get('/en/verify?number=JZ99999999')).body, /Not found/)
  })

  it('asks nobody about ten thousand letters', async () => {
    const { status, body } = await portal.get(`/verify?number=${'9'.repeat(9000)}`)
    assert.equal(status, 200)
    assert.match(body, /查不到/)
  })

  it('shows a valid certificate with the masked name only', () => {
    const html = shown(genuine)
    assert.match(html, /notice--ok/)
    assert.match(html, /有效/)
    assert.match(html, /林\*岚/)
    assert.match(html, /2026年7月8日至2027年7月7日/)
  })

  it('tells revoked, forged and unanswered apart, each in words', () => {
    const revoked = shown({ ...genuine, status: 'revoked' })
    assert.match(revoked, /已撤销/)
    assert.match(revoked, /现在不能用了/)
    assert.match(shown({ outcome: 'forged', checkedAt: now }), /不能证明是真的/)
    assert.match(shown({ outcome: 'silent', platformName: null, checkedAt: now }), /总枢纽没有回应/)
  })
})
