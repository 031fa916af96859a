import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CertificateStatus, HeldCertificate } from '#certificates'
import { calendarDate, maskResidentId, sampleResidentId } from '#standards'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { CertPage } from '../my-cert/view.tsx'
import { CertsPage, certPath, validityText, verifyPath } from './view.tsx'

const residentId = sampleResidentId('36', calendarDate('1990-01-01'), 1)
const english = { ...sampleFrame, language: 'en' as const }

const permit: HeldCertificate = {
  identifier: '1.2.156.3005.2/a b',
  number: 'JX-2026-0001',
  typeCode: '11100000000013338W032',
  typeName: { zh: '居住证', en: 'Residence permit' },
  issuer: { id: '1', name: { zh: '南昌市公安局东湖分局', en: 'Donghu police branch' } },
  platformId: '360000',
  platformName: { zh: '江西省', en: 'Jiangxi' },
  status: 'valid',
  issuedAt: new Date('2026-07-08T02:00:00Z'),
  validFrom: calendarDate('2026-07-08'),
  validUntil: calendarDate('2027-07-07'),
  holderName: '林晓岚',
  fields: [
    { name: 'name', label: { zh: '姓名', en: 'Name' }, value: '林晓岚' },
    { name: 'number', label: { zh: '公民身份号码', en: 'Identity number' }, value: residentId },
  ],
  complete: true,
}

const indexOnly: HeldCertificate = {
  ...permit,
  complete: false,
  issuer: null,
  issuedAt: null,
  fields: [],
  holderName: null,
}

function list(certificates: readonly HeldCertificate[], silent: readonly string[] = [], frame = sampleFrame): string {
  return renderToStaticMarkup(<CertsPage frame={frame} view={{ certificates, silent }} />)
}

function one(change: Partial<HeldCertificate> = {}, frame = sampleFrame): string {
  return renderToStaticMarkup(<CertPage frame={frame} view={{ ...permit, ...change }} />)
}

function mainOf(html: string): string {
  return /<main.*<\/main>/s.exec(html)?.[0] ?? ''
}

describe('the certificates of a person', () => {
  it('say who issued them, until when they hold, and lead to details and to verifying', () => {
    const html = list([permit])
    assert.match(html, /林晓岚 · 有效至2027年7月7日/)
    assert.match(html, /南昌市公安局东湖分局签发/)
    assert.match(html, /href="\/my\/certs\/1\.2\.156\.3005\.2%2Fa%20b"><span>看详情<span class="hidden-text">居住证/)
    assert.match(html, /href="\/verify\?number=1\.2\.156\.3005\.2%2Fa\+b"/)
    assert.ok(!html.includes(residentId))
  })

  it('say which platforms are silent, one or several, also when nothing else was found', () => {
    const alone = list([], ['广东省'])
    assert.match(alone, /有1个平台暂时没有回应/)
    assert.match(alone, /广东省的证照可能没有列全/)
    assert.match(alone, /还没有找到您的电子证照/)
    assert.match(list([permit], ['广东省', '公安部']), /广东省、公安部的证照/)
    assert.match(list([permit], ['Guangdong', 'MPS'], english), /2 platforms are not answering.*Guangdong, MPS/s)
    assert.doesNotMatch(list([permit]), /没有回应/)
  })

  it('of which only the index is known do not guess their office', () => {
    const html = list([indexOnly])
    assert.match(html, /江西省暂时没有回应，详情稍后再看。/)
    assert.doesNotMatch(html, /签发|null/)
  })

  it('tell each state in a word of its own', () => {
    const words: Readonly<Record<CertificateStatus, RegExp>> = {
      valid: /tag--ok/,
      expired: /tag--warn/,
      suspended: /tag--warn/,
      replaced: /tag--neutral/,
      revoked: /tag--danger/,
      withdrawn: /tag--danger/,
      cancelled: /tag--neutral/,
    }
    const said = new Set<string>()
    for (const [status, tone] of Object.entries(words)) {
      // Object.entries forgets that the keys are those of the record above.
      const html = list([{ ...permit, status: status as CertificateStatus }])
      assert.match(html, tone, status)
      said.add(/class="tag [^"]*">(?:<svg.*?<\/svg>)?([^<]+)/.exec(html)?.[1] ?? '')
    }
    assert.equal(said.size, 7)
  })

  it('may be two hundred, each with two links that are told apart', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...permit, identifier: `id-${index}` }))
    assert.equal(new Set([...list(many).matchAll(/href="(\/my\/certs\/[^"]+)"/g)].map(([, href]) => href)).size, 200)
  })

  it('are shown in English', () => {
    const words = mainOf(list([{ ...permit, holderName: 'Lin' }], [], english)).replace(/<[^>]*>/g, ' ')
    assert.doesNotMatch(words, /\p{Script=Han}/u)
    assert.match(words, /Valid until 7 July 2027/)
  })
})

describe('one certificate', () => {
  it('masks its owner’s number, which whoever looks over the shoulder does not know', () => {
    assert.ok(!one().includes(residentId))
    assert.ok(one().includes(maskResidentId(residentId)))
  })

  it('says first that it cannot be used, and why, unless it is valid', () => {
    assert.doesNotMatch(one(), /不能使用/)
    for (const status of ['expired', 'revoked', 'suspended'] as const) {
      const html = one({ status })
      assert.match(html, /这份证照现在不能使用：/, status)
      assert.ok(html.indexOf('不能使用') < html.indexOf('证照编号'), status)
    }
  })

  it('leaves out what only its platform knows, and says that it is not answering', () => {
    const html = renderToStaticMarkup(<CertPage frame={sampleFrame} view={indexOnly} />)
    assert.match(html, /现在只能看到目录信息/)
    assert.doesNotMatch(html, /发证单位|持证人|证照内容|发证日期/)
    assert.match(html, /证照编号/)
  })

  it('has no end where none was set', () => {
    assert.match(one({ validUntil: null }), /长期有效/)
    assert.equal(validityText(null, 'en'), 'No end date')
  })

  it('shows what it says as text, whatever that is', () => {
    const field = { name: 'x', label: { zh: '备注', en: 'Note' }, value: '<script>alert(1)</script>' }
    assert.doesNotMatch(one({ fields: [field] }), /<script>/)
  })

  it('is shown in English', () => {
    const html = one({ holderName: 'Lin', fields: [] }, english)
    assert.doesNotMatch(mainOf(html).replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(html, /href="\/en\/verify\?number=/)
  })

  it('has addresses that survive any identifier', () => {
    assert.equal(certPath('a/b?c#d'), '/my/certs/a%2Fb%3Fc%23d')
    assert.equal(verifyPath('a&b=c'), '/verify?number=a%26b%3Dc')
  })
})
