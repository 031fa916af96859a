import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import { sampleOfficerPassword } from '../../demonstration/samples/staff.ts'
import { sharedNetwork } from './demonstration.ts'
import { applyByForm, codeByForm, signInByForm } from './form-walk.ts'
import { newVisitor, type Visited } from './visitor.ts'

const network = sharedNetwork()
const jiangxi = network.origin('360000')

function refuses(answer: Visited, status: number): void {
  assert.equal(answer.status, status, `${answer.url}: ${answer.status}`)
  assert.ok(!/\bat .*\.ts:\d+|node_modules|select .* from/i.test(answer.text), 'nothing of the inside is shown')
}

describe('bad input meets its problem, never a failure', () => {
  it('a wrong code: five times, then not even the right one', async () => {
    const visitor = newVisitor()
    const { phone } = getSamplePerson(31)
    let page = await visitor.get(`${jiangxi}/signin`)
    page = await visitor.submit(page, '/signin/phone', { phone })
    const right = await codeByForm(visitor, network, phone)
    const wrong = right === '000000' ? '111111' : '000000'
    for (let attempt = 1; attempt <= 5; attempt++) {
      page = await visitor.submit(page, '/signin/code', { code: wrong })
      assert.ok(page.status >= 400 && page.status < 500, `attempt ${attempt}: ${page.status}`)
    }
    const late = await visitor.submit(page, '/signin/code', { code: right })
    assert.ok(late.status >= 400 && late.status < 500, 'the right code after five wrong ones is refused')
    const own = await visitor.get(`${jiangxi}/my/cases`)
    assert.match(own.url, /\/signin\/phone/, 'nobody is signed in')
  })

  it('an ID number with a wrong check digit is refused at its field', async () => {
    const visitor = newVisitor()
    const { phone, name, residentId } = getSamplePerson(32)
    let page = await visitor.get(`${jiangxi}/signin`)
    page = await visitor.submit(page, '/signin/phone', { phone })
    page = await visitor.submit(page, '/signin/code', { code: await codeByForm(visitor, network, phone) })
    const last = residentId.at(-1) === '0' ? '1' : '0'
    page = await visitor.submit(page, '/signin/real-name', { name, residentId: residentId.slice(0, -1) + last })
    refuses(page, 422)
    assert.match(page.text, /错误：/)
    assert.match(page.text, /aria-invalid="true"/)
  })

  it("another person's case address is not found, whoever asks", async () => {
    const owner = newVisitor()
    await signInByForm(owner, network, 3)
    const caseId = await applyByForm(owner, network)
    const stranger = newVisitor()
    await signInByForm(stranger, network, 8)
    for (const path of [
      `/my/cases/${caseId}`,
      `/my/cases/${caseId}/fix`,
      `/my/cases/${caseId}/rate`,
      `/apply/${caseId}/check`,
      `/apply/${caseId}/done`,
    ]) {
      refuses(await stranger.get(jiangxi + path), 404)
    }
    for (const path of [
      '/my/cases/not-an-id',
      '/my/cases/00000000-0000-7000-8000-000000000000',
      '/my/cases/%00',
      "/my/cases/'%20or%201=1",
    ]) {
      const answer = await stranger.get(jiangxi + path)
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`)
    }
    assert.match((await newVisitor().get(`${jiangxi}/my/cases/${caseId}`)).url, /\/signin\/phone/)
  })

  it('a form of 2 MB is too large', async () => {
    const visitor = newVisitor()
    refuses(await visitor.post(`${jiangxi}/apply/start`, { item: 'x'.repeat(2 * 1024 * 1024) }), 413)
    refuses(await visitor.post(`${network.origin('hub')}/signin/phone`, { phone: '1'.repeat(2 * 1024 * 1024) }), 413)
  })

  it('an unsigned, a forged and a senseless message of a platform are refused', async () => {
    const message = JSON.stringify({ sequence: 1, topic: 'certificates.indexed', body: {} })
    const plain = { 'content-type': 'application/json' }
    const forged = {
      ...plain,
      'signature-input':
        'tongban=("@method" "@target-uri" "content-digest" "content-type" "tongban-purpose");created=1;keyid="mps-1";tag="tongban"',
      signature: `tongban=:${Buffer.alloc(64).toString('base64')}:`,
    }
    for (const headers of [plain, forged, { ...plain, 'signature-input': '=;=;', signature: '((((' }]) {
      for (const path of ['/network/messages', '/exchange/call', '/ledger/footprint']) {
        const answer = await fetch(jiangxi + path, { method: 'POST', headers, body: message })
        assert.equal(answer.status, 401, path)
        assert.equal(answer.headers.get('content-type')?.split(';')[0], 'application/problem+json')
        await answer.arrayBuffer()
      }
    }
  })

  it('five wrong passwords lock a staff account', async () => {
    const visitor = newVisitor()
    let page = await visitor.get(`${jiangxi}/w/signin`)
    for (let attempt = 0; attempt < 5; attempt++) {
      page = await visitor.submit(page, '/w/signin', { account: 'xiongzhigang', password: 'guess' })
      assert.ok(page.status >= 400 && page.status < 500)
    }
    page = await visitor.submit(page, '/w/signin', { account: 'xiongzhigang', password: sampleOfficerPassword })
    assert.ok(page.status >= 400 && page.status < 500, 'locked')
  })

  it('nothing personal has reached the log of any platform', () => {
    const log = readFileSync(network.logFile, 'utf8')
    assert.ok(log.length > 1000, 'the platforms have logged')
    for (const number of [3, 8, 31, 32]) {
      const { name, phone, residentId } = getSamplePerson(number)
      for (const personal of [name, phone, residentId])
        assert.ok(!log.includes(personal), `person ${number} is named in the log`)
    }
    assert.ok(!/"status":5\d\d/.test(log), 'no request failed')
  })
})
