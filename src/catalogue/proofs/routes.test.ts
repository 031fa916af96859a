import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { formRoutes } from '../browse/form-routes.ts'
import { publishAbolishedProofs } from '../index.ts'
import { proofRoutes } from './routes.ts'

let server: KernelServer

before(async () => {
  server = await serveRoutes([...proofRoutes, ...formRoutes])
  const { services } = server.test
  await publishAbolishedProofs(services, [
    {
      id: 'living',
      name: { zh: '健在证明', en: 'Proof of being alive' },
      otherNames: [],
      replacedBy: 'data',
      how: { zh: '刷脸认证', en: 'A face check' },
      clause: { zh: '民发〔2020〕20号', en: 'Ministry of Civil Affairs 2020 No. 20' },
      abolishedOn: '2020-02-11',
    },
  ])
  await publishWithBasics(services, [residencePermit, householdMove])
  server.test.advance(1000)
})
after(() => server.close())

async function get(path: string) {
  return server.ask('GET', path)
}

describe('what may not be asked for, for machines', () => {
  it('lists proofs by words, and commitments', async () => {
    const listed = (await get('/api/proofs')).json() as { id: string; abolishedOn: string }[]
    assert.deepEqual(
      listed.map(({ id, abolishedOn }) => [id, abolishedOn]),
      [['living', '2020-02-11']],
    )
    assert.deepEqual((await get(`/api/proofs?words=${encodeURIComponent('单身')}`)).json(), [])
    assert.deepEqual((await get('/api/commitments')).json(), [])
    assert.equal((await get(`/api/proofs?words=${'x'.repeat(101)}`)).statusCode, 400)
  })
})

describe('the form of an item, for machines', () => {
  it('is a JSON Schema with data elements, of the version in force', async () => {
    const answer = await get(`/api/items/${residencePermit.handlingCode}/form`)
    assert.match(String(answer.headers['content-type']), /^application\/schema\+json/)
    const schema = answer.json() as { properties: Record<string, Record<string, unknown>> }
    assert.equal(schema.properties['permit.held']?.['x-data-element'], 'TEST permit.held')
  })

  it('does not exist for an item without one, nor for a code nobody published', async () => {
    const { statusCode, body } = await get(`/api/items/${householdMove.handlingCode}/form`)
    assert.equal(statusCode, 404)
    assert.match(body, /catalogue.no-online-form/)
    for (const part of ['form', 'burden', 'outcome-sample']) {
      assert.equal((await get(`/api/items/${'1'.repeat(33)}/${part}`)).statusCode, 404)
      assert.equal((await get(`/api/items/short/${part}`)).statusCode, 400)
    }
  })

  it('comes with the burden, each remaining thing with its code, and the table of codes', async () => {
    const rows = (await get(`/api/items/${householdMove.handlingCode}/burden`)).json() as {
      kind: string
      remaining: { code: string }[]
    }[]
    assert.equal(rows.find(({ kind }) => kind === 'materials')?.remaining[0]?.code, 'original-taken-back')
    const codes = (await get('/api/reason-codes')).json() as Record<string, { mend: { zh: string } }>
    assert.ok(codes['original-taken-back']?.mend.zh)
  })

  it('shows a sample of what the item ends in', async () => {
    const { statusCode, headers, body } = await get(`/api/items/${householdMove.handlingCode}/outcome-sample`)
    assert.equal(statusCode, 200)
    assert.equal(headers['content-type'], 'image/svg+xml')
    assert.match(body, /样本/)
  })
})
