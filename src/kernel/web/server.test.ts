import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import Type from 'typebox'
import { calendarDate, sampleResidentId } from '#standards'
import { type KernelServer, serveRoutes, somePerson } from '../../../test/kernel-server.ts'
import { maybe, one, rows, sql } from '../database.ts'
import { json, page, type Route, route } from '../http.ts'
import { enqueue } from '../outbox.ts'
import { system } from '../principal.ts'
import { kernelProblems } from '../problem.ts'

const test = { act: 'kernel.test', may: 'anyone', answers: 'page' } as const
const committed: string[] = []
const residentId = sampleResidentId('36', calendarDate('1990-01-01'), 1)

const routes: Route[] = [
  route({
    ...test,
    method: 'POST',
    path: '/act/:end',
    params: Type.Object({ end: Type.String() }),
    async handle({ services, params: { end } }) {
      await enqueue(services, { destination: 'hub', topic: `inside.${end}`, body: 1 })
      services.afterCommit(() => void committed.push(end))
      await services.apart(system, (apart) => enqueue(apart, { destination: 'hub', topic: `apart.${end}`, body: 1 }))
      if (end === 'refuse') throw kernelProblems.conflict()
      if (end === 'fail') throw new Error(`about ${residentId}`)
      if (end === 'commit') await sql`insert into public.late values (1), (1)`.execute(services.db)
      return page('done')
    },
  }),
  route({
    ...test,
    method: 'POST',
    path: '/store',
    body: Type.Object({ text: Type.String({ maxLength: 3_000_000 }) }),
    async handle({ services, body }) {
      await one(services.db, sql`select ${body.text}::text as text`)
      return page('stored')
    },
  }),
  route({
    ...test,
    method: 'POST',
    path: '/json',
    answers: 'json',
    body: Type.Object({ text: Type.String(), count: Type.Optional(Type.Integer({ maximum: 9 })) }),
    async handle({ services, body }) {
      return json(await one(services.db, sql`select ${JSON.stringify(body)}::jsonb as body`))
    },
  }),
  route({
    ...test,
    method: 'GET',
    path: '/long',
    handle: async () => page('一网通办'.repeat(1000)),
  }),
  route({
    ...test,
    method: 'GET',
    path: '/role',
    handle: async ({ services }) =>
      page(JSON.stringify(await one(services.db, sql`select current_setting('tongban.role', true) as role`))),
  }),
  route({
    ...test,
    method: 'GET',
    path: '/number/:n',
    answers: 'json',
    params: Type.Object({ n: Type.Integer() }),
    query: Type.Object({ page: Type.Optional(Type.Integer({ minimum: 1 })) }),
    handle: async ({ params, query }) => json({ ...params, ...query }),
  }),
]

let server: KernelServer
before(async () => {
  server = await serveRoutes(routes, {
    formTargets: () => ['http://localhost:8000'],
    mount: { owns: (path) => path.startsWith('/oidc/'), listener: (_request, response) => response.end('mounted') },
  })
  const owner = new pg.Client({ connectionString: server.test.url })
  await owner.connect()
  await owner.query(`create table public.late (id int, unique (id) deferrable initially deferred)`)
  await owner.query('grant insert on public.late to tongban_app')
  await owner.end()
})
after(() => server.close())

async function isKept(topic: string): Promise<boolean> {
  const row = await maybe(server.test.services.db, sql`select 1 from kernel.outbox where topic = ${topic}`)
  return row !== undefined
}

describe('the transaction of a request', () => {
  it('is committed before the answer, and what waited for the commit runs', async () => {
    assert.equal((await server.ask('POST', '/act/well', { form: {} })).statusCode, 200)
    assert.equal(await isKept('inside.well'), true)
    assert.deepEqual(committed.splice(0), ['well'])
  })

  for (const [end, status] of [
    ['refuse', 409],
    ['fail', 500],
    ['commit', 409],
  ] as const) {
    it(`is taken back when it ends with ${end}, what was done apart stays, nothing runs after`, async () => {
      assert.equal((await server.ask('POST', `/act/${end}`, { form: {} })).statusCode, status)
      assert.equal(await isKept(`inside.${end}`), false)
      assert.equal(await isKept(`apart.${end}`), true)
      assert.deepEqual(committed, [])
    })
  }

  it('is opened in the name of whoever asks, for reading too', async () => {
    assert.equal((await server.ask('GET', '/role', { who: somePerson() })).body, '{"role":"person"}')
    assert.doesNotMatch((await server.ask('GET', '/role')).body, /person|system/)
  })

  it('keeps a failure to itself: no word of it in the answer, no number in the log', async () => {
    server.test.logged.length = 0
    const answer = await server.ask('POST', '/act/fail', { form: {} })
    assert.equal(answer.body, '<!doctype html><title>kernel.internal</title>')
    const log = server.test.logged.join('')
    assert.match(log, /"msg":"request failed"/)
    assert.ok(!log.includes(residentId) && !log.includes('about'))
  })
})

describe('bad input', () => {
  const formType = { 'content-type': 'application/x-www-form-urlencoded' }
  const jsonType = { 'content-type': 'application/json' }

  it('of 2 MB is refused with 413', async () => {
    const answer = await server.ask('POST', '/store', { form: { text: 'x'.repeat(2_000_000) } })
    assert.deepEqual([answer.statusCode, answer.body], [413, '<!doctype html><title>kernel.too-large</title>'])
    const machine = await server.ask('POST', '/json', { json: { text: 'x'.repeat(2_000_000) } })
    assert.deepEqual([machine.statusCode, machine.json().code], [413, 'kernel.too-large'])
    assert.match(String(machine.headers['content-type']), /^application\/problem\+json/)
  })

  for (const body of [
    '',
    '{',
    '{"text":"a"} x',
    '[1',
    'null',
    '"text"',
    '{"__proto__":{"a":1},"text":"a"}',
    '\u0000',
  ]) {
    it(`that is no good JSON is refused with 400: ${JSON.stringify(body)}`, async () => {
      const answer = await server.ask('POST', '/json', { body, headers: jsonType })
      assert.deepEqual([answer.statusCode, answer.json().code], [400, 'kernel.bad-request'])
    })
  }

  it('with a zero byte is refused with 400', async () => {
    assert.equal((await server.ask('POST', '/store', { form: { text: 'a\u0000b' } })).statusCode, 400)
    assert.equal((await server.ask('POST', '/json', { json: { text: 'a\u0000b' } })).statusCode, 400)
  })

  it('with half a character is stored as a mark of its loss or refused, never a failure', async () => {
    const answer = await server.ask('POST', '/store', { headers: formType, body: 'text=%ff%fe' })
    assert.ok(answer.statusCode < 500)
    assert.ok((await server.ask('POST', '/json', { headers: jsonType, body: '{"text":"\\ud800"}' })).statusCode < 500)
  })

  it('that misses the schema names the field in both languages', async () => {
    const zh = await server.ask('POST', '/json', { json: { text: 'a', count: 10 } })
    assert.deepEqual(zh.json().errors, [{ field: 'count', detail: '内容缺少、过长或格式不对' }])
    const en = await server.ask('POST', '/en/json', { json: {} })
    assert.deepEqual(en.json().errors, [{ field: 'body', detail: 'Missing, too long or in the wrong form' }])
    assert.equal((await server.ask('GET', '/number/x')).statusCode, 400)
    assert.equal((await server.ask('GET', '/number/1?page=0')).statusCode, 400)
    assert.deepEqual((await server.ask('GET', '/number/1?page=2')).json(), { n: 1, page: 2 })
  })

  it('of another media type is refused with 415', async () => {
    const xml = { 'content-type': 'application/xml' }
    assert.equal((await server.ask('POST', '/store', { headers: xml, body: '<a/>' })).statusCode, 415)
  })

  it('in an address is refused with 400, as a problem with the usual headers', async () => {
    for (const url of ['/%', '/number/%ff', '/%c0%af']) {
      const answer = await server.ask('GET', url)
      assert.equal(answer.statusCode, 400, url)
      assert.equal(answer.json().code, 'kernel.bad-request')
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    }
  })
})

describe('an unknown path', () => {
  it('is a page for people and a problem for machines', async () => {
    const person = await server.ask('GET', '/nowhere', { headers: { accept: 'text/html,*/*' } })
    assert.deepEqual([person.statusCode, person.body], [404, '<!doctype html><title>kernel.not-found</title>'])
    const machine = await server.ask('GET', '/en/nowhere?secret=1', { headers: { accept: 'application/json' } })
    assert.equal(machine.statusCode, 404)
    assert.deepEqual(machine.json(), {
      type: 'urn:tongban:problem:kernel.not-found',
      title: 'Page not found',
      status: 404,
      detail: 'Check the address, or search from the home page.',
      instance: '/nowhere',
      code: 'kernel.not-found',
    })
  })

  it('is one under another method, one longer than any address, and one that climbs', async () => {
    assert.equal((await server.ask('POST', '/long', { form: {} })).statusCode, 404)
    assert.equal((await server.ask('GET', '/../../etc/passwd')).statusCode, 404)
    assert.equal((await server.ask('GET', `/number/${'1'.repeat(300)}`)).statusCode, 404)
  })
})

describe('every answer', () => {
  it('carries the security headers, refusals included', async () => {
    for (const url of ['/long', '/nowhere', '/number/x']) {
      const { headers } = await server.ask('GET', url)
      const csp = String(headers['content-security-policy'])
      assert.match(csp, /default-src 'none'/)
      assert.match(csp, /form-action 'self' http:\/\/localhost:8000(;|$)/)
      assert.match(csp, /frame-ancestors 'none'/)
      assert.doesNotMatch(csp, /unsafe/)
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'same-origin')
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
      assert.equal(headers['x-powered-by'], undefined)
    }
  })

  it('is kept by nobody unless it is the same for everybody', async () => {
    const cached = async (...args: Parameters<KernelServer['ask']>): Promise<unknown> =>
      (await server.ask(...args)).headers['cache-control']
    assert.equal(await cached('GET', '/long'), 'public, max-age=30')
    assert.equal(await cached('GET', '/long', { who: somePerson() }), 'no-store')
    assert.equal(await cached('GET', '/nowhere'), 'no-store')
    assert.equal(await cached('POST', '/store', { form: { text: 'a' } }), 'no-store')
  })

  it('is compressed for who can read that, when long enough', async () => {
    const headers = { 'accept-encoding': 'br, gzip' }
    const long = await server.ask('GET', '/long', { headers })
    assert.equal(long.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(long.rawPayload).toString(), '一网通办'.repeat(1000))
    assert.match(String(long.headers.vary), /accept-encoding/)
    assert.equal((await server.ask('GET', '/long')).headers['content-encoding'], undefined)
    assert.equal((await server.ask('GET', '/role', { headers })).headers['content-encoding'], undefined)
  })

  it('promises https for two years once it is spoken', async () => {
    assert.equal((await server.ask('GET', '/role')).headers['strict-transport-security'], undefined)
    const secure = await serveRoutes(routes, { platform: { origin: 'https://zwfw.example' } })
    const { headers } = await secure.ask('GET', '/role')
    await secure.close()
    assert.equal(headers['strict-transport-security'], 'max-age=63072000; includeSubDomains')
  })
})

describe('a slow caller', () => {
  it('does not keep a connection for as long as it likes', () => {
    const { headersTimeout, requestTimeout } = server.app.server
    assert.deepEqual({ headersTimeout, requestTimeout }, { headersTimeout: 15_000, requestTimeout: 120_000 })
  })
})

describe('a mounted listener', () => {
  it('owns its paths and no others', async () => {
    await server.app.listen({ port: 0, host: '127.0.0.1' })
    const origin = server.app.listeningOrigin
    assert.equal(await (await fetch(`${origin}/oidc/auth?x=1`)).text(), 'mounted')
    assert.equal((await fetch(`${origin}/oidcx`)).status, 404)
  })
})

describe('an answer to a platform', () => {
  it('is signed over the bytes that are sent, refusals included; no other is', async () => {
    const answerTo = route({
      ...test,
      method: 'POST',
      path: '/between',
      may: 'platform',
      answers: 'json',
      body: Type.Object({ fine: Type.Boolean() }),
      handle: async ({ body }) => (body.fine ? json({ ok: true }) : Promise.reject(kernelProblems.conflict())),
    })
    const signed = await serveRoutes([answerTo, ...routes], {
      signAnswer: (_services, request, { status, body }) => ({
        'x-signed': `${request.rawBody.length} ${status} ${body.length}`,
      }),
    })
    const who = { kind: 'platform', platformId: 'hub' } as const
    for (const fine of [true, false]) {
      const answer = await signed.ask('POST', '/between', { who, json: { fine } })
      const sent = JSON.stringify({ fine }).length
      assert.equal(answer.headers['x-signed'], `${sent} ${answer.statusCode} ${answer.rawPayload.length}`)
    }
    assert.equal((await signed.ask('POST', '/between', { json: { fine: true } })).headers['x-signed'], undefined)
    assert.equal((await signed.ask('GET', '/long', { who })).headers['x-signed'], undefined)
    await signed.close()
  })
})

describe('the log of requests', () => {
  it('says act and code of a refusal, and nothing of its content', async () => {
    server.test.logged.length = 0
    await server.ask('GET', `/number/${residentId}x?name=林晓岚`)
    assert.equal(server.test.logged.length, 1)
    const line = JSON.parse(server.test.logged[0] ?? '')
    assert.deepEqual(
      [line.msg, line.act, line.code, line.status],
      ['request refused', 'kernel.test', 'kernel.bad-request', 400],
    )
    assert.doesNotMatch(server.test.logged.join(''), new RegExp(`${residentId}|林晓岚`))
    assert.ok((await rows(server.test.services.db, sql`select 1`)).length === 1)
  })
})
