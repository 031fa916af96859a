import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { anonymous, duties, type Officer, system } from '#kernel/principal'
import { type KernelServer, serveRoutes, someOfficer, somePerson } from '../../../test/kernel-server.ts'
import { eastLakeOffice } from '../../../test/service-items.ts'
import { itemSheetOf, managerOf, partSheetsOf, sampleItem, workbookOf, worker } from '../../../test/sheet-world.ts'
import { basicOf } from '../inheritance/split-item.ts'
import { publishBasicItems } from '../publication/publish-basic-items.ts'
import { checkNextImport } from './check/check-import.ts'
import { sheetRoutes } from './routes.ts'

const boundary = 'x-boundary-x'
const mebibyte = 1024 * 1024

let server: KernelServer
let file: Buffer
const uploader = managerOf(eastLakeOffice)
const second = managerOf(eastLakeOffice, '方远')

before(async () => {
  server = await serveRoutes(sheetRoutes)
  await server.test.as(system, (each) => publishBasicItems(each, [basicOf(sampleItem)]))
  file = await workbookOf(itemSheetOf([sampleItem]), ...partSheetsOf([sampleItem]))
})
after(() => server?.close())

function head(who: Officer): string {
  return `--${boundary}\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${server.tokenOf(who)}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="事项.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`
}

function form(bytes: Buffer, who: Officer = uploader): { body: Buffer; headers: Record<string, string> } {
  return {
    body: Buffer.concat([Buffer.from(head(who)), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

const send = (bytes: Buffer, who: Officer = uploader) =>
  server.ask('POST', '/api/items/imports', { who, ...form(bytes, who) })
const decide = (id: string, act: 'approve' | 'discard', who: Officer) =>
  server.ask('POST', `/api/items/imports/${id}/${act}`, { who, json: { csrf: server.tokenOf(who) } })

async function stored(): Promise<number> {
  return (await rows(server.test.services.db, sql`select 1 from catalogue.imports`)).length
}

describe('imports over HTTP', () => {
  it('go from the file to what is in force, and tell how far they are', async () => {
    const received = await send(file)
    assert.equal(received.statusCode, 201, received.body)
    const { id, state, fileName } = received.json<{ id: string; state: string; fileName: string }>()
    assert.deepEqual([state, fileName], ['received', '事项.xlsx'])
    await checkNextImport(server.test.services, worker)

    const seen = await server.ask('GET', `/api/items/imports/${id}`, { who: second })
    assert.deepEqual(
      [seen.json<{ state: string }>().state, seen.json<{ progress: { percent: number } }>().progress.percent],
      ['ready', 100],
    )
    const listed = await server.ask('GET', '/api/items/imports', { who: second })
    assert.deepEqual(
      listed.json<{ id: string }[]>().map((each) => each.id),
      [id],
    )

    const own = await decide(id, 'approve', uploader)
    assert.deepEqual([own.statusCode, own.json<{ code: string }>().code], [403, 'catalogue.import-by-another'])
    const approved = await decide(id, 'approve', second)
    assert.deepEqual([approved.statusCode, approved.json<{ state: string }>().state], [200, 'published'])
  })

  it('have a report as JSON, CSV and a workbook', async () => {
    const { id } = (await send(Buffer.from('业务办理项编码,事项名称\n123,=1+1'))).json<{ id: string }>()
    await checkNextImport(server.test.services, worker)
    const page = await server.ask('GET', `/api/items/imports/${id}/report?limit=1`, { who: uploader })
    assert.equal(page.json<unknown[]>().length, 1)
    const csv = await server.ask('GET', `/api/items/imports/${id}/report?format=csv`, { who: uploader })
    assert.match(csv.body, /^\uFEFF工作表,行号,单元格,列/)
    assert.match(csv.body, /事项,2,B2,事项名称,123,错误,单元格里是公式/)
    const workbook = await server.ask('GET', `/api/items/imports/${id}/report?format=xlsx`, { who: uploader })
    assert.equal(workbook.rawPayload.subarray(0, 2).toString(), 'PK')
    const strange = await server.ask('GET', `/api/items/imports/${id}/report?format=doc`, { who: uploader })
    assert.equal(strange.statusCode, 400)
    assert.equal((await decide(id, 'discard', uploader)).json<{ state: string }>().state, 'discarded')
  })

  it('are refused without a file, with something that is none, without the token', async () => {
    const before = await stored()
    assert.equal((await send(Buffer.alloc(0))).json<{ code: string }>().code, 'catalogue.sheet-unreadable')
    assert.equal((await send(Buffer.from('<html>'))).statusCode, 422)
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const body = Buffer.from(
      form(file).body.toString('latin1').replace(server.tokenOf(uploader), 'x'.repeat(32)),
      'latin1',
    )
    assert.equal((await server.ask('POST', '/api/items/imports', { who: uploader, body, headers })).statusCode, 403)
    assert.equal(
      (await server.ask('POST', '/api/items/imports', { who: uploader, json: { csrf: server.tokenOf(uploader) } }))
        .statusCode,
      415,
    )
    assert.equal(await stored(), before)
  })
})

describe('a file that is too large', () => {
  let port = 0
  before(async () => {
    await server.app.listen({ host: '127.0.0.1', port: 0 })
    // A server that listens on a port has an address with one.
    port = (server.app.server.address() as AddressInfo).port
  })

  /** Sends as much as is asked for, as long as the server takes it. */
  async function pour(
    megabytes: number,
    headers: Record<string, string>,
  ): Promise<{ status: number; body: string; sent: number }> {
    // Identification is a header of the test; one call through `ask` makes the caller known under it.
    const known = await server.ask('GET', '/api/items/imports', { who: uploader })
    const outgoing = request({
      ...{ host: '127.0.0.1', port, method: 'POST', path: '/api/items/imports' },
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'x-test-who': String(known.raw.req.headers['x-test-who']),
        ...headers,
      },
    })
    const answered = once(outgoing, 'response')
    let sent = 0
    let isOver = false
    outgoing.on('error', () => {
      isOver = true
    })
    void answered.then(() => {
      isOver = true
    })
    outgoing.write(head(uploader))
    const piece = Buffer.alloc(mebibyte, 'a')
    while (sent < megabytes && !isOver) {
      sent += 1
      if (!outgoing.write(piece)) await Promise.race([drain(outgoing), answered])
    }
    const [answer] = await answered
    answer.setEncoding('utf8')
    let body = ''
    for await (const text of answer) body += text
    outgoing.destroy()
    return { status: answer.statusCode, body, sent }
  }

  it('is refused before it is read, when it says how large it is', async () => {
    const before = await stored()
    const length = String(200 * mebibyte)
    const { status, body, sent } = await pour(200, { 'content-length': length })
    assert.equal(status, 413)
    assert.match(body, /"code":"catalogue.sheet-too-large"/)
    assert.match(body, /20 MB/)
    assert.ok(sent < 40, `${sent} MB were sent`)
    assert.equal(await stored(), before)
  })

  it('is refused where it passes 20 MB, when it does not', async () => {
    const before = await stored()
    const memory = process.memoryUsage().rss
    const { status, body, sent } = await pour(200, { 'transfer-encoding': 'chunked' })
    assert.equal(status, 413)
    assert.match(body, /"code":"catalogue.sheet-too-large"/)
    assert.ok(sent < 60, `${sent} MB were sent`)
    assert.ok(process.memoryUsage().rss - memory < 150 * mebibyte)
    assert.equal(await stored(), before)
  })
})

/** Settled without a listener left behind; a connection that breaks is told apart by `isOver`. */
function drain(outgoing: ClientRequest): Promise<unknown> {
  return new Promise((resolve) => {
    function done(): void {
      outgoing.off('drain', done)
      outgoing.off('error', done)
      resolve(undefined)
    }
    outgoing.on('drain', done)
    outgoing.on('error', done)
  })
}

describe('exports over HTTP', () => {
  it('are streams of the own organ, of a theme, or of all', async () => {
    for (const [format, start] of [
      ['xlsx', 'PK'],
      ['csv', '\uFEFF业务办理项编码'],
      ['json', '[\n{'],
    ] as const) {
      for (const query of ['', '?of=all', '?of=all&audience=person&theme=010']) {
        const answer = await server.ask('GET', `/api/items/export.${format}${query}`, { who: uploader })
        assert.equal(answer.statusCode, 200, answer.body)
        assert.ok(answer.rawPayload.toString('utf8').startsWith(start), format)
        assert.match(String(answer.headers['content-disposition']), /^attachment; filename\*=UTF-8''/)
      }
    }
    const none = await server.ask('GET', '/api/items/export.json?of=all&theme=999', { who: uploader })
    assert.deepEqual(none.json(), [])
    const foreign = await server.ask('GET', '/api/items/export.json', { who: someOfficer() })
    assert.deepEqual(foreign.json(), [])
  })

  it('and the template are workbooks', async () => {
    const answer = await server.ask('GET', '/api/items/import-template.xlsx', { who: uploader })
    assert.equal(answer.rawPayload.subarray(0, 2).toString(), 'PK')
  })
})

describe('who may', () => {
  it('is an item manager for imports and an officer for exports', async () => {
    const others = [
      anonymous,
      somePerson(2),
      ...duties.filter((duty) => duty !== 'item-manager').map((duty) => someOfficer(duty)),
    ]
    for (const who of others) {
      for (const path of [
        '/api/items/imports',
        '/api/items/imports/x',
        '/api/items/imports/x/report',
        '/api/items/import-template.xlsx',
      ]) {
        assert.ok([401, 403].includes((await server.ask('GET', path, { who })).statusCode), path)
      }
    }
    for (const format of ['xlsx', 'csv', 'json']) {
      assert.equal((await server.ask('GET', `/api/items/export.${format}`)).statusCode, 401)
    }
  })
})
