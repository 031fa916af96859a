import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { catalogueRoutes } from '#catalogue'
import { sql } from '#kernel/database'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { residencePermit, serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

let test: TestServices
let portal: TestPortal

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
  portal = await testPortal(test, [...portalRoutes({}), ...catalogueRoutes])
})
after(() => test.close())

function search(words: string, more = ''): Promise<{ status: number; body: string }> {
  return portal.get(`/search?q=${encodeURIComponent(words)}${more}`)
}

describe('the search page', () => {
  it('shows the best answer first with its outcome and a way on', async () => {
    const { body } = await search('办居住证要什么')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, new RegExp(`href="/items/${residencePermit.handlingCode}"`))
    assert.match(body, /3个工作日/)
    assert.match(body, /0份/)
  })

  it('says what it took a slip for', async () => {
    const { body } = await search('居主证')
    assert.match(body, /您是不是要找“居住证”？/)
  })

  it('leads on when nothing is found', async () => {
    const { status, body } = await search('飞碟')
    assert.equal(status, 200)
    assert.match(body, /没有找到“飞碟”/)
    assert.match(body, /户籍办理/)
    assert.match(body, /tel:12345/)
  })

  it('keeps the question in the links of the filters, and applies them', async () => {
    const { body } = await search('居住证', '&for=enterprise')
    assert.match(body, /按您选的条件没有找到/)
    assert.match(body, /\/search\?q=%E5%B1%85%E4%BD%8F%E8%AF%81&amp;for=enterprise&amp;way=online/)
  })

  it('leads to elderly mode under all its usual names', async () => {
    for (const name of ['长辈版', '关怀版', '关爱版', '亲情版', '老年版'])
      assert.match((await search(name)).body, /href="\/elder"/)
  })

  it('shows what was typed as text, and never in the title', async () => {
    const { body } = await search('<script>alert(1)</script>居住证')
    assert.doesNotMatch(body, /<script>/)
    assert.doesNotMatch(/<title>(.*)<\/title>/.exec(body)?.[1] ?? '', /居住证/)
  })

  it('survives questions of ten thousand letters, odd filters and broken encodings', async () => {
    assert.equal((await search('证'.repeat(1000))).status, 200)
    assert.equal((await search('居住证', '&for=nobody&way=fly')).status, 200)
    assert.equal((await portal.get('/search?q=a&q=b')).status, 400)
    assert.equal((await portal.get(`/search?q=${'x'.repeat(10_000)}`)).status, 200)
    assert.ok((await portal.get('/search?q=%ff')).status < 500)
  })

  it('asks what to look for when nothing was asked', async () => {
    const { body } = await portal.get('/search')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /想办什么事？/)
  })
})

describe('what surrounds the answers', () => {
  it('says why each was found', async () => {
    assert.match((await search('居住证申领')).body, /最接近的：名称就是“居住证申领”/)
    assert.match((await search('jzz')).body, /拼音首字母/)
    assert.match((await search('开饭店')).body, /也叫“开饭店”/)
    assert.match((await portal.get('/en/search?q=residence+permit')).body, /Best match: Its(.*)name/)
  })

  it('counts what each filter would leave, and leaves that much', async () => {
    const { body } = await search('证')
    assert.deepEqual(faultsOfPage(body), [])
    const counts = [...body.matchAll(/href="([^"]*)"[^>]*>([^<]*)<span class="tabs__count"> (\d+)</g)]
    assert.ok(counts.length >= 8)
    for (const [, path = '', , count] of counts) {
      const { body: left } = await portal.get(path.replaceAll('&amp;', '&'))
      if (count === '0') assert.match(left, /按您选的条件没有找到/)
      else assert.match(left, new RegExp(`找到${count}个事项`))
    }
  })

  it('looks in the person’s region, says which level handles the answer, and can be widened', async () => {
    const inEast = { headers: { cookie: 'tongban-360000-region=360102' } }
    const { body } = await portal.get(`/search?q=${encodeURIComponent('居住证')}`, inEast)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /江西省·南昌市·东湖区，找到/)
    assert.match(body, /由江西省办理/)
    assert.match(body, /region=360100">南昌市/)
    const wider = await portal.get(`/search?q=${encodeURIComponent('居住证')}&region=360100`, inEast)
    assert.match(wider.body, /您的地区是江西省·南昌市·东湖区/)
  })

  it('offers policies and help of that name', async () => {
    assert.match((await search('打电话问')).body, /相关帮助.*href="\/help\/call"/s)
  })

  it('is calm about what no person asks', async () => {
    const odd = [
      '证'.repeat(10_000),
      '😀😀😀',
      "'; drop table catalogue.items; --",
      '<img src=x onerror=alert(1)>',
      '。。。，，',
    ]
    for (const words of odd) {
      const { status, body } = await search(words)
      assert.ok(status === 200 || status === 414 || status === 431, `${status}`)
      if (status === 200) assert.deepEqual(faultsOfPage(body), [], words.slice(0, 20))
    }
  })

  it('notes a gap for the item managers, of words that can be about nobody', async () => {
    for (let asked = 0; asked < 3; asked += 1) {
      test.advance(60_000)
      await search('飞碟停车')
      await search('张三110101')
      await search('居住证', '&for=enterprise')
    }
    const found = await sql<{ words: string; asked: number }>`select words, asked from catalogue.search_gaps
      where words in ('飞碟停车', '张三110101', '居住证')`.execute(test.services.db)
    assert.deepEqual(found.rows, [{ words: '飞碟停车', asked: 3 }])
  })
})

describe('GET /api/suggest', () => {
  it('answers in the language of the address', async () => {
    const { body, headers } = await portal.get('/en/api/suggest?q=jzz')
    assert.match(String(headers['content-type']), /application\/json/)
    assert.deepEqual(JSON.parse(body), [
      { text: 'Residence permit', href: `/en/items/${residencePermit.handlingCode}` },
    ])
  })

  it('refuses what no person types', async () => {
    assert.equal((await portal.get('/api/suggest')).status, 400)
    assert.equal((await portal.get(`/api/suggest?q=${'x'.repeat(101)}`)).status, 400)
  })
})

describe('GET /api/items/{code}', () => {
  it('gives the published elements', async () => {
    const { body } = await portal.get(`/api/items/${residencePermit.handlingCode}`)
    assert.deepEqual(JSON.parse(body), residencePermit)
  })

  it('answers an unknown code with a problem', async () => {
    const { status, headers } = await portal.get(`/api/items/${'0'.repeat(33)}`)
    assert.equal(status, 404)
    assert.match(String(headers['content-type']), /problem\+json/)
  })
})
