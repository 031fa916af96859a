import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes, somePerson } from '../../../test/kernel-server.ts'
import { json, page, type Route, redirect, route } from '../http.ts'
import { cookieName, targetOf } from './call.ts'

const upload: Route = route({
  method: 'POST',
  path: '/upload',
  act: 'kernel.test',
  may: 'person',
  answers: 'json',
  upload: { files: 2, bytes: 1000 },
  async handle(call) {
    const { fields, files } = await call.upload()
    return json({ fields, files: files.map((file) => ({ ...file, bytes: file.bytes.toString() })) })
  },
})

const routes: Route[] = [
  upload,
  { ...upload, path: '/large', upload: { files: 6, bytes: 100_000 } },
  route({
    method: 'GET',
    path: '/look',
    act: 'kernel.test',
    may: 'anyone',
    answers: 'json',
    handle: async (call) =>
      json({
        language: call.language,
        path: call.path,
        href: [call.href('/'), call.href('/items?page=2')],
        cookie: call.cookie('display') ?? null,
        header: call.header('X-Some') ?? null,
        csrf: call.csrf,
        isNavigation: call.isNavigation,
      }),
  }),
  route({
    method: 'GET',
    path: '/cookies',
    act: 'kernel.test',
    may: 'anyone',
    answers: 'page',
    handle: async () =>
      page('', {
        cookies: [
          { name: 'display', value: 'elder', maxAge: 60 },
          { name: 'roam', value: null },
        ],
      }),
  }),
  route({
    method: 'GET',
    path: '/go',
    act: 'kernel.test',
    may: 'anyone',
    answers: 'page',
    handle: async (call) => redirect(String(call.header('x-to'))),
  }),
]

let server: KernelServer
before(async () => {
  server = await serveRoutes(routes)
})
after(() => server.close())

describe('the language of an address', () => {
  it('is Chinese without a prefix, English behind /en, and the path stays the same', async () => {
    const zh = (await server.ask('GET', '/look?a=%E4%B8%80')).json()
    assert.deepEqual([zh.language, zh.path, zh.href], ['zh-CN', '/look?a=%E4%B8%80', ['/', '/items?page=2']])
    const en = (await server.ask('GET', '/en/look?a=1')).json()
    assert.deepEqual([en.language, en.path, en.href], ['en', '/look?a=1', ['/en', '/en/items?page=2']])
  })

  it('is not taken from what only begins like the prefix', async () => {
    assert.equal((await server.ask('GET', '/english/look')).statusCode, 404)
    assert.equal((await server.ask('GET', '/en/en/look')).statusCode, 404)
  })

  it('begins with one stroke, whatever was asked for: pages link to where they are', async () => {
    for (const asked of [
      '//evil.example/look',
      '/en//evil.example/look',
      '/\\evil.example/look',
      '/en/\\/evil.example/look',
      'http://evil.example//evil.example/look',
    ]) {
      assert.equal(targetOf(targetOf(asked).replace(/^\/en(?=\/)/, '')), '/evil.example/look', asked)
    }
    assert.equal(targetOf('http://evil.example'), '/')
    assert.equal(targetOf('/look?to=//evil.example'), '/look?to=//evil.example')
    assert.equal((await server.ask('GET', '//look?a=1')).json().path, '/look?a=1')
    assert.equal((await server.ask('GET', '/en///look')).json().path, '/look')
  })

  it('follows local redirects, and no others', async () => {
    const to = async (url: string, where: string): Promise<unknown> =>
      (await server.ask('GET', url, { headers: { 'x-to': where } })).headers.location
    assert.equal(await to('/go', '/items'), '/items')
    assert.equal(await to('/en/go', '/items'), '/en/items')
    assert.equal(await to('/en/go', '/en/items'), '/en/items')
    assert.equal(await to('/en/go', '/api/openapi.json'), '/api/openapi.json')
    assert.equal(await to('/en/go', 'https://hub.example/x'), 'https://hub.example/x')
  })

  it('encodes what was typed, since a header holds ASCII only', () => {
    assert.equal(redirect('/search?q=居住 证\ud800').localRedirect, '/search?q=%E5%B1%85%E4%BD%8F%20%E8%AF%81%EF%BF%BD')
    assert.equal(redirect('/search?q=%E5%B1%85').localRedirect, '/search?q=%E5%B1%85')
  })

  it('redirects nowhere that only looks local: a browser reads // and /\\ as another site', async () => {
    for (const where of [
      '//evil.example',
      'https:evil.example',
      'https:///evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'evil',
      '',
      'javascript:alert(1)',
    ]) {
      assert.equal(redirect(where).localRedirect, '/', where)
      assert.equal(redirect(where).headers.location, undefined)
    }
  })
})

describe('what a call knows', () => {
  it('has the platform’s own cookies only, and headers whatever their case', async () => {
    const headers = { cookie: 'display=other; tongban-360000-display=elder; tongban-440000-display=x', 'x-some': 'y' }
    const seen = (await server.ask('GET', '/look', { headers })).json()
    assert.deepEqual([seen.cookie, seen.header], ['elder', 'y'])
  })

  it('has a form token with a session, and none without', async () => {
    const who = somePerson()
    assert.equal((await server.ask('GET', '/look')).json().csrf, null)
    assert.equal((await server.ask('GET', '/look', { who })).json().csrf, server.tokenOf(who))
  })

  it('knows a navigation for a document from everything else', async () => {
    const seen = async (mode: string, dest: string): Promise<unknown> =>
      (await server.ask('GET', '/look', { headers: { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } })).json()
        .isNavigation
    assert.equal(await seen('navigate', 'document'), true)
    assert.equal(await seen('navigate', 'iframe'), false)
    assert.equal(await seen('cors', 'empty'), false)
    assert.equal((await server.ask('GET', '/look')).json().isNavigation, false)
  })
})

describe('cookies', () => {
  it('carry the platform’s name, cannot be read by scripts, and stay on this site', async () => {
    const set = (await server.ask('GET', '/cookies')).headers['set-cookie']
    assert.ok(Array.isArray(set))
    assert.deepEqual(set, [
      'tongban-360000-display=elder; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
      'tongban-360000-roam=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax',
    ])
  })

  it('are bound to the origin over https', async () => {
    assert.equal(cookieName({ id: 'hub', origin: 'https://hub.example' }, 'session'), '__Host-tongban-session')
    assert.equal(cookieName({ id: 'hub', origin: 'http://localhost:8000' }, 'session'), 'tongban-hub-session')
    const secure = await serveRoutes(routes, { platform: { origin: 'https://zwfw.example' } })
    const set = (await secure.ask('GET', '/cookies')).headers['set-cookie']
    await secure.close()
    assert.ok(Array.isArray(set))
    assert.equal(set[0], '__Host-tongban-display=elder; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax')
  })

  it('keep an answer out of shared caches', async () => {
    assert.equal((await server.ask('GET', '/cookies')).headers['cache-control'], 'no-store')
  })
})

interface Part {
  readonly name: string
  readonly value: string
  readonly fileName?: string
}

function multipart(parts: readonly Part[]): { body: Buffer; headers: Record<string, string> } {
  const boundary = 'tongban-test'
  const written = parts.map(({ name, value, fileName }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: image/png`
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
  })
  return {
    body: Buffer.from(`${written.join('')}--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

describe('an upload', () => {
  const who = somePerson()
  const token = (): Part => ({ name: 'csrf', value: server.tokenOf(who) })
  const photo: Part = { name: 'photo', value: 'bytes', fileName: '照片.png' }

  async function send(parts: readonly Part[], headers: Record<string, string> = {}): Promise<[number, unknown]> {
    const form = multipart(parts)
    const answer = await server.ask('POST', '/upload', {
      who,
      body: form.body,
      headers: { ...form.headers, ...headers },
    })
    return [answer.statusCode, answer.json().code ?? answer.json()]
  }

  it('brings fields and files, wherever the token stands', async () => {
    const file = { field: 'photo', fileName: '照片.png', mediaType: 'image/png', bytes: 'bytes' }
    for (const parts of [
      [token(), { name: 'note', value: '正面' }, photo],
      [photo, { name: 'note', value: '正面' }, token()],
    ])
      assert.deepEqual(await send(parts), [200, { fields: { csrf: token().value, note: '正面' }, files: [file] }])
  })

  it('leaves out a file field without a file', async () => {
    assert.deepEqual(await send([token(), { ...photo, value: '', fileName: '' }]), [
      200,
      { fields: { csrf: token().value }, files: [] },
    ])
  })

  it('is refused without the token, with a wrong one, and from another origin', async () => {
    assert.deepEqual(await send([photo]), [403, 'kernel.forged-form'])
    assert.deepEqual(await send([{ name: 'csrf', value: 'x' }, photo]), [403, 'kernel.forged-form'])
    assert.deepEqual(await send([token(), photo], { origin: 'https://evil.example' }), [403, 'kernel.forged-form'])
    assert.deepEqual(await send([token(), photo], { 'sec-fetch-site': 'cross-site' }), [403, 'kernel.forged-form'])
  })

  it('is refused as another kind of form without its token', async () => {
    const answer = await server.ask('POST', '/upload', { who, json: {} })
    assert.equal(answer.json().code, 'kernel.forged-form')
    assert.equal((await server.ask('POST', '/upload', { who, form: {} })).json().code, 'kernel.unsupported-media')
  })

  it('is refused when a file, the number of files, a field or the number of fields is too large', async () => {
    const big: Part = { ...photo, value: 'x'.repeat(1001) }
    const many = Array.from({ length: 21 }, (_, at): Part => ({ name: `field${at}`, value: '' }))
    const tooLarge = [413, 'kernel.too-large']
    assert.deepEqual(await send([token(), big]), tooLarge)
    assert.deepEqual(await send([token(), photo, photo, photo]), tooLarge)
    assert.deepEqual(await send([token(), { name: 'note', value: 'x'.repeat(8 * 1024 + 1) }]), tooLarge)
    assert.deepEqual(await send([token(), ...many]), tooLarge)
  })

  it('is read as multipart only: a form as large as an upload is never parsed, least of all for a stranger', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const each of [who, undefined]) {
      const answer = await server.ask('POST', '/large', {
        ...(each && { who: each }),
        body: 'field=1&'.repeat(20_000),
        headers,
      })
      assert.equal(answer.json().code, 'kernel.too-large')
    }
  })

  it('is refused when it breaks off in the middle', async () => {
    const form = multipart([token(), photo])
    const answer = await server.ask('POST', '/upload', { who, body: form.body.subarray(0, -30), headers: form.headers })
    assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, String(answer.statusCode))
  })
})
