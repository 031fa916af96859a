import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { SuiteName } from '../cipher/cipher-suite.ts'
import { newKeyMaterial, openKeyRing } from '../keys.ts'
import { type FileRef, type FileStore, findRef, openFileStore, readWhole } from './file-store.ts'
import { signS3 } from './s3-signature.ts'

const keysOf = (suite: SuiteName = 'intl') => openKeyRing(newKeyMaterial(suite, 'files-test'))
const piece = 64 * 1024

async function* streamOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* breaksOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(3 * piece)
  throw new Error('the sender has gone')
}

async function listOf(files: FileStore, area: string): Promise<FileRef[]> {
  const found: FileRef[] = []
  for await (const ref of files.list(area, new Date(Date.now() + 5_000))) found.push(ref)
  return found
}

/** What every store must do, wherever its bytes lie. */
function behavesAsStore(open: () => FileStore): void {
  it('gives back what was put, whatever its size', async () => {
    const files = open()
    for (const size of [0, 1, piece - 1, piece, piece + 1, 3 * piece]) {
      const content = Buffer.alloc(size, `${size}件材料`)
      const halves = [content.subarray(0, size >> 1), content.subarray(size >> 1)]
      const stored = await files.put('test-materials', streamOf(...halves))
      assert.equal(stored.bytes, size)
      assert.deepEqual(await readWhole(await files.open(stored.ref)), content)
    }
  })

  it('has nothing more of a file that was removed, and removes it twice without complaint', async () => {
    const files = open()
    const { ref } = await files.put('test-materials', streamOf(Buffer.from('材料')))
    await files.remove(ref)
    await files.remove(ref)
    await assert.rejects(files.open(ref), { name: 'FileGone' })
  })

  it('lists the files of an area', async () => {
    const files = open()
    const { ref } = await files.put('test-swept', streamOf(Buffer.from('材料')))
    assert.deepEqual(await listOf(files, 'test-swept'), [ref])
    assert.deepEqual(await listOf(files, 'test-empty'), [])
  })

  it('keeps nothing of what broke off', async () => {
    const files = open()
    await assert.rejects(files.put('test-broken', breaksOff()), /the sender has gone/)
    assert.deepEqual(await listOf(files, 'test-broken'), [])
  })
}

describe('files on the disk', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-files-'))
  })
  after(() => rm(folder, { recursive: true }))

  const keys = keysOf()
  behavesAsStore(() => openFileStore(folder, '360000', keys))

  const pathOf = (ref: string): string => join(folder, '360000', ref.replace(/\/(..)/, '/$1/$1'))
  const text = Buffer.from('身份证照片'.repeat(10_000))

  it('lie sealed, in both suites, under names that say nothing', async () => {
    for (const suite of ['intl', 'gm'] as const) {
      const files = openFileStore(folder, '360000', keysOf(suite))
      const { ref } = await files.put('test-sealed', streamOf(text))
      const lying = await readFile(pathOf(ref))
      assert.ok(!lying.includes('身份证'))
      assert.match(ref, /^test-sealed\/[0-9a-f]{32}$/)
      assert.deepEqual(await readWhole(await files.open(ref)), text)
    }
  })

  it('are not opened when altered, cut short, exchanged, or sealed by others', async () => {
    const files = openFileStore(folder, '360000', keys)
    const [one, two] = [await files.put('test-harm', streamOf(text)), await files.put('test-harm', streamOf(text))]
    const whole = await readFile(pathOf(one.ref))
    const read = async (bytes: Buffer): Promise<Buffer> => {
      await writeFile(pathOf(one.ref), bytes)
      return readWhole(await files.open(one.ref))
    }
    const flipped = Buffer.from(whole)
    flipped[whole.length - 1] = (flipped[whole.length - 1] ?? 0) ^ 1
    const damaged = { name: 'DamagedFile' }
    await assert.rejects(read(flipped), damaged)
    await assert.rejects(read(whole.subarray(0, -1)), damaged)
    await assert.rejects(read(whole.subarray(0, piece + 28 + 70)), damaged)
    await assert.rejects(read(Buffer.alloc(0)), damaged)
    await assert.rejects(read(Buffer.from('%PDF-1.7 planted by hand, longer than a head '.repeat(20))), damaged)
    await rename(pathOf(two.ref), pathOf(one.ref))
    await assert.rejects(readWhole(await files.open(one.ref)), damaged)
    const other = openFileStore(folder, '360000', keysOf())
    await assert.rejects(readWhole(await other.open(one.ref)), damaged)
  })

  it('of one platform are not seen by another that shares the folder', async () => {
    const { ref } = await openFileStore(folder, '360000', keys).put('test-own', streamOf(text))
    const other = openFileStore(folder, '440000', keys)
    assert.deepEqual(await listOf(other, 'test-own'), [])
    await assert.rejects(other.open(ref), { name: 'FileGone' })
  })

  it('have names of one form only, which lead nowhere else', async () => {
    for (const name of ['../../etc/passwd', 'a/../b', '/etc/passwd', 'test/ABC', '', 'test-own/0'])
      assert.equal(findRef(name), undefined)
    const files = openFileStore(folder, '360000', keys)
    // As if a row had been tampered with.
    await assert.rejects(async () => files.open('../../../etc/passwd' as FileRef), /no name of a file/)
    await assert.rejects(files.put('../up', streamOf()), /no name of a file/)
    assert.ok(!(await readdir(folder)).includes('up'))
  })
})

describe('files in an S3-compatible store', () => {
  const keys = keysOf()
  let store: Server
  let address = ''
  let broken = false
  const objects = new Map<string, Buffer>()
  const account = { accessKey: 'some key', secretKey: 'a/secret+', region: 'cn-test-1' }

  function isSigned(request: IncomingMessage, url: URL): boolean {
    const { authorization = '', 'x-amz-date': at, 'x-amz-content-sha256': bodyHash } = request.headers
    const instant = String(at).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
    const length = request.headers['content-length']
    const headers = request.method === 'PUT' && length !== undefined ? { 'content-length': length } : {}
    const asked = { method: request.method as 'GET', url, headers, bodyHash: String(bodyHash) }
    return signS3(asked, account, new Date(instant)).authorization === authorization
  }

  /** Two objects a page, so that the pages are turned. */
  function listing({ searchParams }: URL): string {
    const names = [...objects.keys()].filter((name) => name.startsWith(searchParams.get('prefix') ?? '')).sort()
    const from = Number(searchParams.get('continuation-token') ?? 0)
    const entries = names.slice(from, from + 2).map((name) => {
      return `<Contents><Key>${name}</Key><LastModified>${new Date().toISOString()}</LastModified></Contents>`
    })
    const next = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    return `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`
  }

  before(async () => {
    store = createServer(async (request, response) => {
      const url = new URL(request.url ?? '/', address)
      const body = await readWhole(request)
      const name = url.pathname.replace('/tongban/', '')
      if (broken) response.writeHead(503).end()
      else if (!isSigned(request, url)) response.writeHead(403).end()
      else if (request.method === 'PUT') response.writeHead(objects.set(name, body) ? 200 : 500).end()
      else if (request.method === 'DELETE') response.writeHead(objects.delete(name) ? 204 : 404).end()
      else if (url.searchParams.has('list-type')) response.end(listing(url))
      else response.writeHead(objects.has(name) ? 200 : 404).end(objects.get(name))
    }).listen(0, '127.0.0.1')
    await new Promise((done) => store.once('listening', done))
    // A server that listens on a port has an address with one.
    address = `http://127.0.0.1:${(store.address() as AddressInfo).port}`
  })
  after(() => store.close())

  const open = (secret = account.secretKey): FileStore => {
    const { host } = new URL(address)
    const login = `${encodeURIComponent(account.accessKey)}:${encodeURIComponent(secret)}`
    return openFileStore(`s3:http://${login}@${host}/tongban/below?region=${account.region}`, '360000', keys)
  }
  behavesAsStore(open)

  it('leave this machine sealed, below the platform’s part of the bucket', async () => {
    const { ref } = await open().put('test-sealed', streamOf(Buffer.from('身份证照片'.repeat(1000))))
    const lying = objects.get(`below/360000/${ref}`)
    assert.ok(lying && !lying.includes('身份证'))
  })

  it('are listed over all pages', async () => {
    const files = open()
    for (let count = 0; count < 5; count += 1) await files.put('test-pages', streamOf(Buffer.from('材料')))
    assert.equal((await listOf(files, 'test-pages')).length, 5)
  })

  it('wait for better times while the store refuses or is away', async () => {
    const unavailable = { code: 'kernel.unavailable' }
    await assert.rejects(open('wrong').put('test-refused', streamOf(Buffer.from('材料'))), unavailable)
    broken = true
    await assert.rejects(listOf(open(), 'test-sealed'), unavailable)
    await assert.rejects(open().put('test-refused', streamOf(Buffer.from('材料'))), unavailable)
    broken = false
    const nowhere = openFileStore('s3:http://a:b@127.0.0.1:9/tongban', '360000', keys)
    await assert.rejects(nowhere.put('test-refused', streamOf(Buffer.from('材料'))), unavailable)
  })
})
