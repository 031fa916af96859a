import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type AbolishedProof, publishAbolishedProofs } from '#catalogue'
import { sql } from '#kernel/database'
import { anonymous } from '#kernel/principal'
import { type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { faultsOfPage } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'

function proof(index: number): AbolishedProof {
  return {
    id: `kinship-${index}`,
    name: { zh: `亲属关系证明${index}`, en: `Proof of kinship ${index}` },
    otherNames: index === 0 ? ['关系证明'] : [],
    replacedBy: index === 0 ? 'data' : 'none',
    how: { zh: '窗口自己查人口库', en: 'The window asks the population register itself' },
    clause: { zh: '国办发〔2018〕47号', en: 'Notice 2018 No. 47' },
    abolishedOn: '2018-06-15',
  }
}

let test: TestServices
let visitor: PageVisitor
const get = (path: string) => visitor.get(anonymous, path)

before(async () => {
  test = await testServices()
  visitor = await pageVisitor(test)
})
after(async () => {
  await visitor.close()
  await test.close()
})

describe('the page of proofs', () => {
  it('says that the lists are not published yet', async () => {
    const { status, body } = await get('/proofs')
    assert.equal(status, 200)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /清单还没有公布/)
    assert.match((await get('/proofs?list=commitments')).body, /清单还没有公布/)
  })

  it('says of one proof what takes its place, by which clause, and leads to the report', async () => {
    await publishAbolishedProofs(
      test.services,
      Array.from({ length: 25 }, (_, index) => proof(index)),
    )
    test.advance(60_000)
    const { body } = await get(`/proofs?q=${encodeURIComponent('亲属关系证明0')}`)
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of [
      '在取消清单里有1项',
      '数据核验代替',
      '窗口自己查人口库',
      '国办发〔2018〕47号',
      '2018年6月15日',
      '也叫：关系证明',
    ])
      assert.ok(body.includes(text), text)
    assert.match(body, /href="\/proofs\/report\?proof=kinship-0"/)
    assert.match((await get('/proofs')).body, /第1页，共2页，25条/)
    assert.deepEqual(faultsOfPage((await get('/en/proofs?page=2')).body), [])
  })

  it('leads on where the proof is not on the list', async () => {
    const { body } = await get(`/proofs?q=${encodeURIComponent('房产证')}`)
    assert.match(body, /取消清单里没有“房产证”/)
    assert.match(body, /href="\/search"/)
    for (const odd of ['%3Cscript%3E', '%F0%9F%98%80', 'x'.repeat(10_000), "';--"])
      assert.equal((await get(`/proofs?q=${odd}`)).status, 200)
  })
})

describe('a report that an abolished proof is still asked for', () => {
  it('begins with a proof of the list', async () => {
    assert.equal((await get('/proofs/report')).location, '/proofs')
    const { body } = await get('/proofs/report?proof=kinship-0')
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /还在要“亲属关系证明0”/)
    assert.doesNotMatch(/<title>(.*?)<\/title>/.exec(body)?.[1] ?? '', /亲属/)
  })

  it('comes back with what was written when something is missing', async () => {
    const { status, body } = await visitor.post(anonymous, '/proofs/report', {
      proofId: 'kinship-0',
      place: '',
      what: '窗口说要开',
    })
    assert.equal(status, 422)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /<title>错误：/)
    assert.match(body, /href="#place"/)
    assert.match(body, /窗口说要开/)
  })

  it('is kept sealed, without a name, and says by when it is looked into', async () => {
    const fields = { proofId: 'kinship-0', place: '东湖区3号窗口', what: '办户口要我开', contact: '' }
    const { location = '' } = await visitor.post(anonymous, '/proofs/report', fields)
    assert.match(location, /^\/proofs\/reported\?number=[0-9a-f-]{36}&due=2026-07-15$/)
    const { body } = await get(location)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /2026年7月15日|7月15日/)
    const { rows } = await test.as({ kind: 'system' }, ({ db }) =>
      sql<{ place: string }>`select place from catalogue.proof_demands`.execute(db),
    )
    assert.deepEqual(rows, [{ place: '东湖区3号窗口' }])
  })

  it('of an unknown proof, or too many at once, is refused', async () => {
    const fields = { proofId: 'no-such', place: 'x', what: 'x' }
    assert.equal((await visitor.post(anonymous, '/proofs/report', fields)).status, 404)
    const more = await Promise.all(Array.from({ length: 5 }, () => visitor.post(anonymous, '/proofs/report', fields)))
    assert.ok(more.some(({ status }) => status === 429))
    assert.equal((await get('/proofs/reported?number=x&due=y')).status, 400)
  })
})
