import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, type Dispatcher, request } from 'undici'
import { kernelProblems } from '../problem.ts'
import { type Blobs, FileGone } from './blobs.ts'
import { emptyHash, type S3Keys, type S3Request, signS3 } from './s3-signature.ts'

export interface BucketAddress extends S3Keys {
  /** Origin and bucket, `https://s3.example.cn/tongban`: the style with the bucket in the path, which every store knows. */
  readonly base: string
  /** Before every name; ends with a slash unless it is empty. */
  readonly prefix: string
}

/** `s3:https://KEY:SECRET@host/bucket[/prefix]?region=…`, if a setting is one. */
export function readBucketAddress(setting: string): BucketAddress | undefined {
  if (!setting.startsWith('s3:')) return undefined
  const url = new URL(setting.slice(3))
  const [, bucket = '', ...folders] = url.pathname.replace(/\/$/, '').split('/')
  return {
    base: `${url.origin}/${bucket}`,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    accessKey: decodeURIComponent(url.username),
    secretKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
  }
}

/** Files in an S3-compatible store. They leave this machine sealed; the store needs to be trusted to keep, not to be discreet. */
export function openBucket(address: BucketAddress): Blobs {
  const dispatcher = new Agent({ headersTimeout: 30_000, bodyTimeout: 60_000, connections: 16 })
  const urlOf = (name: string): URL => new URL(`${address.base}/${address.prefix}${name}`)

  async function ask(asked: S3Request, body?: Dispatcher.DispatchOptions['body']): Promise<Dispatcher.ResponseData> {
    const { method, url, headers } = asked
    const signed = signS3(asked, address, new Date())
    try {
      return await request(url, { method, headers: { ...headers, ...signed }, dispatcher, ...(body && { body }) })
    } catch {
      throw awayProblem(0)
    }
  }

  async function* contentOf(name: string): AsyncGenerator<Uint8Array> {
    const answer = await ask({ method: 'GET', url: urlOf(name), bodyHash: emptyHash })
    if (answer.statusCode !== 200) {
      await answer.body.dump()
      throw awayProblem(answer.statusCode)
    }
    yield* answer.body
  }

  return {
    async write(name, content) {
      // The store wants size and digest first. What waits here is sealed already.
      const spool = join(tmpdir(), `tongban-${randomUUID()}`)
      try {
        const { bytes, hash } = await spoolTo(spool, content)
        const headers = { 'content-length': String(bytes) }
        const answer = await ask({ method: 'PUT', url: urlOf(name), headers, bodyHash: hash }, createReadStream(spool))
        await answer.body.dump()
        if (answer.statusCode !== 200) throw awayProblem(answer.statusCode)
      } finally {
        await rm(spool, { force: true })
      }
    },
    async read(name) {
      const answer = await ask({ method: 'HEAD', url: urlOf(name), bodyHash: emptyHash })
      await answer.body.dump()
      if (answer.statusCode === 404) throw new FileGone('a file that is named is not in the store')
      if (answer.statusCode !== 200) throw awayProblem(answer.statusCode)
      return contentOf(name)
    },
    async remove(name) {
      const answer = await ask({ method: 'DELETE', url: urlOf(name), bodyHash: emptyHash })
      await answer.body.dump()
      if (answer.statusCode !== 204 && answer.statusCode !== 404) throw awayProblem(answer.statusCode)
    },
    async *list(folder, before) {
      for (let token: string | undefined = ''; token !== undefined; ) {
        const url = new URL(address.base)
        url.searchParams.set('list-type', '2')
        url.searchParams.set('prefix', `${address.prefix}${folder}/`)
        if (token) url.searchParams.set('continuation-token', token)
        const answer = await ask({ method: 'GET', url, bodyHash: emptyHash })
        const text = await answer.body.text()
        if (answer.statusCode !== 200) throw awayProblem(answer.statusCode)
        for (const { key, at } of entriesOf(text)) if (at < before) yield key.slice(address.prefix.length)
        token = elementOf(text, 'NextContinuationToken')
      }
    },
  }
}

function awayProblem(status: number): Error {
  return kernelProblems.unavailable({ private: { store: 's3', status }, headers: { 'retry-after': '5' } })
}

async function spoolTo(path: string, content: AsyncIterable<Buffer>): Promise<{ bytes: number; hash: string }> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of content) {
      bytes += chunk.length
      hash.update(chunk)
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  return { bytes, hash: hash.digest('hex') }
}

function entriesOf(text: string): { key: string; at: Date }[] {
  return [...text.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = '']) => {
    const key = elementOf(entry, 'Key')
    const at = elementOf(entry, 'LastModified')
    return key !== undefined && at !== undefined ? [{ key, at: new Date(at) }] : []
  })
}

/** Keys of ours hold no character that XML would write otherwise; a token may. */
function elementOf(text: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#43;', '+')
}
