import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { getOwnCase, grantCase, openCase, refuseCase, requestCorrection } from '#casework'
import { sql } from '#kernel/database'
import { anonymous, type Person, system } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, files, submittedCase } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { readPdf } from '../../../../test/read-pdf.ts'

const reason = '居住登记不满半年，不符合《居住证暂行条例》第二条<b>。'

describe('the papers of one’s case', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  async function decided(person: Person, outcome: 'grant' | 'refuse' | 'correct'): Promise<string> {
    const { caseId } = await submittedCase(world, person)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      if (outcome === 'grant')
        await grantCase(services, eastLake, caseId, { version, reason: '经核实，符合条件，准予。' })
      if (outcome === 'refuse') await refuseCase(services, eastLake, caseId, { version, reason })
      if (outcome === 'correct') {
        const entries = ['照片', '<img src=x>'].map((what) => ({ what, why: '太旧', standard: '白底' }))
        await requestCorrection(services, eastLake, caseId, { version, by: '2026-07-20', entries })
      }
    })
    await world.takeEffect()
    return `/my/cases/${caseId}`
  }

  async function documentsOf(person: Person, path: string): Promise<readonly string[]> {
    const page = mustBePage(await pages.get(person, path))
    return [...page.matchAll(/href="([^"]+\/docs\/[^"]+)"/g)].map(([, address = '']) => address)
  }

  it('are every one readable, addressed to the person, dated and numbered, in both languages', async () => {
    const person = await world.signIn(1)
    for (const outcome of ['grant', 'refuse', 'correct'] as const) {
      const documents = await documentsOf(person, await decided(person, outcome))
      assert.ok(documents.length >= 2, `${outcome}: ${documents.length}`)
      for (const address of documents) {
        const page = mustBePage(await pages.get(person, address))
        assert.match(page, /<p>林晓岚：<\/p>/, address)
        assert.match(page, /编号：[0-9A-Z]{43}</, address)
        assert.match(page, /<time dateTime="2026-07-08T/i, address)
        mustBePage(await pages.get(person, `/en${address}`))
      }
    }
  })

  it('of a refusal give the reason as it was written and the ways to fight it', async () => {
    const person = await world.signIn(9)
    const documents = await documentsOf(person, await decided(person, 'refuse'))
    const texts = await Promise.all(documents.map(async (address) => (await pages.get(person, address)).body))
    const decision = texts.find((text) => text.includes('行政复议')) ?? ''
    assert.match(decision, /第二条&lt;b&gt;。/)
    assert.match(decision, /人民法院/)
    assert.doesNotMatch(decision, /第二条<b>/)
  })

  it('can be kept as a file in each language, with its number as its name', async () => {
    const person = await world.signIn(1)
    const [address = ''] = await documentsOf(person, await decided(person, 'grant'))
    for (const [language, title] of [
      ['', '受理通知书'],
      ['/en', 'Notice of acceptance'],
    ] as const) {
      const answer = await pages.get(person, `${language}${address}/file`)
      assert.equal(answer.status, 200)
      assert.match(String(answer.headers['content-type']), /^application\/pdf/)
      assert.match(
        decodeURIComponent(String(answer.headers['content-disposition'])),
        /^attachment;.*受理〔2026〕\d+号\.pdf/,
      )
      const { faults, title: shown } = readPdf(answer.bytes)
      assert.deepEqual(faults, [])
      assert.ok(shown.startsWith(title), shown)
    }
    const other = await world.signIn(7)
    assert.equal((await pages.get(other, `${address}/file`)).status, 404)
    assert.match((await pages.get(anonymous, `${address}/file`)).location ?? '', /^\/signin\?/)
  })

  it('can be taken home all together once the case is closed, and by nobody else', async () => {
    const person = await world.signIn(1)
    const path = await decided(person, 'grant')
    const address = /href="([^"]+\/archive)"/.exec(mustBePage(await pages.get(person, path)))?.[1] ?? ''
    const answer = await pages.get(person, address)
    assert.equal(answer.status, 200)
    assert.match(String(answer.headers['content-type']), /^application\/zip/)
    assert.equal(answer.bytes.subarray(0, 2).toString(), 'PK')
    assert.equal((await pages.get(await world.signIn(7), address)).status, 404)
    const open = await decided(person, 'correct')
    assert.equal((await pages.get(person, `${open}/archive`)).status, 409)
  })

  it('lead to the page that proves them genuine', async () => {
    const person = await world.signIn(1)
    const [address = ''] = await documentsOf(person, await decided(person, 'grant'))
    const page = mustBePage(await pages.get(person, address))
    assert.match(page, /href="\/verify\?number=[0-9A-Z]{18}-2026-\d+&amp;code=[0-9A-Z]{5}-[0-9A-Z]{5}"/)
  })

  it('are nobody else’s', async () => {
    const person = await world.signIn(5)
    const [address = ''] = await documentsOf(person, await decided(person, 'grant'))
    assert.equal((await pages.get(await world.signIn(7), address)).status, 404)
    const list = address.slice(0, address.lastIndexOf('/'))
    assert.match(mustBePage(await pages.get(person, list)), new RegExp(`href="${address}"`))
    mustBePage(await pages.get(person, `/en${list}`))
    assert.equal((await pages.get(await world.signIn(7), list)).status, 404)
    assert.match((await pages.get(anonymous, address)).location ?? '', /^\/signin\?/)
    assert.match((await pages.get(eastLake, address)).location ?? '', /^\/signin\?/, 'staff have their own pages')
    assert.equal((await pages.get(person, `${address}x`)).status, 404)
    assert.equal((await pages.get(person, `${address}${'x'.repeat(35)}`)).status, 400)
  })

  it('say beside each box how large a file of that material may be', async () => {
    const person = await world.signIn(5)
    const { caseId } = await submittedCase(world, person)
    const { item } = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const materials = item.materials.map((each) =>
      each.id === 'dwelling' ? { ...each, details: { maxMegabytes: 8 } } : each,
    )
    await world.node.as(system, ({ db }) =>
      sql`with kept as (insert into casework.items (digest, item) values (${Buffer.alloc(32, 8)},
          ${JSON.stringify({ ...item, materials })}::jsonb) returning digest)
        update casework.cases set item_digest = kept.digest from kept where id = ${caseId}`.execute(db),
    )
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      const asked = { what: '合同', why: '缺一页', standard: '全部页面' }
      const entries = [{ ...asked, materialId: 'dwelling' }, asked]
      await requestCorrection(services, eastLake, caseId, { version, by: '2026-07-20', entries })
    })
    const page = mustBePage(await pages.get(person, `/my/cases/${caseId}/fix`))
    assert.deepEqual(
      [...page.matchAll(/每个文件不超过(\d+)MB/g)].map(([, megabytes]) => megabytes),
      ['8', '4'],
    )
  })

  it('ask for everything missing on one page, each thing with its own boxes', async () => {
    const person = await world.signIn(1)
    const address = `${await decided(person, 'correct')}/fix`
    const page = mustBePage(await pages.get(person, address))
    assert.match(page, /<h1>补上这2样<\/h1>/)
    assert.match(page, /7月20日（周一）24:00前补上就继续办/)
    assert.doesNotMatch(page, /<img/)
    const boxes = [...page.matchAll(/<(?:input|textarea) [^>]*?id="([^"]+)"/g)].map(([, id = '']) => id)
    assert.equal(new Set(boxes).size, boxes.length)
    for (const id of boxes) assert.ok(page.includes(`for="${id}"`), id)
    const half = await pages.upload(person, address, { 'correction-c1': '已在窗口交' }, [])
    assert.match(mustBePage(half, 422), /“&lt;img src=x&gt;”还没有补/)
    assert.match(half.body, /已在窗口交/)
    assert.match(mustBePage(await pages.get(person, `/en${address}`)), /Supply these 2 things/)
  })

  it('are supplied by no form without its token, and by nobody else', async () => {
    const person = await world.signIn(1)
    const path = await decided(person, 'correct')
    const picture = [{ field: 'file-c1', fileName: 'a.jpg', bytes: files.jpeg }]
    assert.equal((await pages.upload(person, `${path}/fix`, { csrf: '' }, picture)).status, 403)
    assert.equal((await pages.upload(await world.signIn(7), `${path}/fix`, {}, picture)).status, 404)
    assert.doesNotMatch(mustBePage(await pages.get(person, `${path}/fix`)), /a\.jpg/)
  })

  it('cannot be taken back by a form without its token, nor once a decision stands', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const path = `/my/cases/${caseId}`
    assert.equal((await pages.post(person, `${path}/withdraw`, { csrf: 'x' })).status, 403)
    assert.match(mustBePage(await pages.get(person, `/en${path}/withdraw`)), /Withdraw your application: /)
    const granted = await decided(person, 'grant')
    assert.equal((await pages.get(person, `${granted}/withdraw`)).location, granted)
    assert.equal((await pages.post(person, `${granted}/withdraw`)).status, 409)
    assert.match(mustBePage(await pages.get(person, granted)), /电子证照可以用了/)
  })
})
