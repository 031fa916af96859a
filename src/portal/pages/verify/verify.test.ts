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
  return renderToStaticMarkup(VerifyPage({ frame, view: { number: 'x', result, document: null, missing: null, now } }))
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

  it('asks for the check code of a document, and gives one answer to whatever does not belong together', async () => {
    const number = '11360102TTTT00013G-2026-1'
    const half = await portal.get(`/verify?number=${number}`)
    assert.match(half.body, /请输入文书上的校验码/)
    assert.match(half.body, /id="code"[^>]*aria-invalid|aria-invalid[^>]*id="code"/)
    for (const code of ['00000-00000', 'x', '%00', '9'.repeat(3000)]) {
      const { status, body } = await portal.get(`/verify?number=${number}&code=${code}`)
      assert.equal(status, 200)
      assert.match(body, /查不到/)
      assert.deepEqual(faultsOfPage(body), [])
    }
    assert.match((await portal.get(`/en/verify?number=${number}&code=1`)).body, /do not belong together/)
  })

  it('shows of a document whose it is, when, and the digests of its files, in both languages', () => {
    const document = {
      outcome: 'genuine',
      isRevoked: false,
      title: { zh: '准予决定书', en: 'Decision to grant' },
      number: '准予〔2026〕2号',
      verificationNumber: '11360102TTTT00013G-2026-2',
      organisation: words,
      date: calendarDate('2026-07-08'),
      maskedAddressee: '林*岚',
      digests: [{ language: 'zh-CN', digest: 'ab'.repeat(32) }],
      digestAlgorithm: 'SM3',
      keyId: 'k',
      checkedAt: now,
    } as const
    const draw = (more: object, language: Frame['language'] = 'zh-CN') => {
      const view = { number: 'x', result: null, document: { ...document, ...more }, missing: null, now }
      return renderToStaticMarkup(VerifyPage({ frame: { ...frame, language }, view }))
    }
    assert.match(draw({}), /notice--ok.*文书是真的.*准予〔2026〕2号.*林\*岚.*中文文件的SM3.*(?:ab){32}/s)
    assert.match(draw({}, 'en'), /The document is genuine.*Decision to grant/s)
    assert.match(draw({ isRevoked: true }), /notice--warn.*撤销/s)
    assert.match(draw({ outcome: 'forged' }), /不能证明是真的/)
  })
})
