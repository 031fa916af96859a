import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { householdMove, residencePermit, serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

let test: TestServices
let portal: TestPortal
const path = `/items/${residencePermit.handlingCode}`

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
  await publishWithBasics(test.services, [
    { ...residencePermit, version: 2, promisedLimit: { days: 2, unit: 'working-day' }, effectiveFrom: '2026-07-01' },
  ])
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

describe('a guide', () => {
  it('says the outcome before the process', async () => {
    const { status, body } = await portal.get(path)
    assert.equal(status, 200)
    assert.deepEqual(faultsOfPage(body), [])
    const places = [
      '2个工作日',
      '0份',
      '不收费',
      '看看您能不能办',
      '材料：都不用您交',
      '三步办完',
      '也可以这样办',
      '设定依据',
    ].map((text) => body.indexOf(text))
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    )
    assert.ok((places[0] ?? -1) > 0)
  })

  it('starts an application by a form with the code', async () => {
    const { body } = await portal.get(path)
    assert.match(body, /<form action="\/apply\/start" method="post">/)
    assert.match(body, new RegExp(`name="item" value="${residencePermit.handlingCode}"`))
  })

  it('leads to the window when it cannot be done here, and says what to bring and why', async () => {
    const { body } = await portal.get(`/items/${householdMove.handlingCode}`)
    assert.deepEqual(faultsOfPage(body), [])
    assert.doesNotMatch(body, /apply\/start/)
    assert.match(body, /看到哪里办/)
    assert.match(body, /材料：要交1份/)
    assert.match(body, /旧户口簿没有电子化/)
  })

  it('exists in English', async () => {
    const { body } = await portal.get(`/en${path}`)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /Papers: none for you to bring/)
  })

  it('is not found under a code nobody published, and leads on', async () => {
    for (const code of ['nope', '0'.repeat(33), 'x'.repeat(150), '%00']) {
      const { status, body } = await portal.get(`/items/${code}`)
      assert.ok(status === 404 || status === 400, `${status} for ${code}`)
      assert.match(body, /href="\/search"/)
    }
    const { body } = await portal.get(`/items/${'0'.repeat(33)}`)
    assert.match(body, /<title>错误：没有找到这个事项/)
  })

  it('costs a known visitor no transfer a second time, and says how long it may be kept', async () => {
    const first = await portal.get(path)
    const tag = String(first.headers.etag)
    assert.match(tag, /^W\/"/)
    assert.equal(first.headers['cache-control'], 'public, max-age=30')
    const second = await portal.get(path, { headers: { 'if-none-match': tag } })
    assert.equal(second.status, 304)
    assert.equal(second.body, '')
  })
})

describe('the checker of a guide', () => {
  const check = (answers: string) => portal.get(`${path}?check=1${answers}`)

  it('says can, cannot with the reason, and not clear yet', async () => {
    assert.match((await check('&c-half-year=yes&c-settled=yes&c-no-permit=yes')).body, /按您的回答，可以办/)
    const refused = await check('&c-half-year=no&c-settled=yes')
    assert.match(refused.body, /按您的回答，现在还不能办/)
    assert.match(refused.body, /居住登记还没满半年/)
    assert.match((await check('&c-half-year=yes')).body, /还不能判断，登录后替您核对/)
  })

  it('asks again when nothing was answered', async () => {
    const { body } = await check('&c-half-year=maybe&c-other=yes')
    assert.match(body, /<title>错误：/)
    assert.match(body, /请至少回答一个问题/)
    assert.deepEqual(faultsOfPage(body), [])
  })
})

describe('pages around a guide', () => {
  it('explains each condition, where its facts come from, who decides and by which law', async () => {
    const { body } = await portal.get(`${path}/why`)
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of ['条件1：居住登记满半年', '住建·房屋租赁备案', '由居住地的公安分局办理', '居住证暂行条例'])
      assert.ok(body.includes(text), text)
  })

  it('compares the last two versions in words', async () => {
    const { body } = await portal.get(`${path}/versions`)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /承诺时限由3个工作日缩短为2个工作日/)
    assert.match(
      (await portal.get(`/items/${householdMove.handlingCode}/versions`)).body,
      /只有这一版，2026年6月1日起实施/,
    )
    assert.equal((await portal.get(`${path}/versions?from=x`)).status, 400)
    assert.equal((await portal.get(`${path}/versions?from=77&to=99`)).status, 200)
  })

  it('prints the whole notice on one page', async () => {
    const { body } = await portal.get(`/items/${householdMove.handlingCode}/print`)
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of ['户口迁移一次性告知单', '居民户口簿', '东湖区政务服务中心3楼', householdMove.handlingCode])
      assert.ok(body.includes(text), text)
  })

  it('does not exist for an unknown item', async () => {
    for (const part of ['why', 'versions', 'print']) assert.equal((await portal.get(`/items/nope/${part}`)).status, 404)
  })
})
