import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { getSamplePerson } from '../demonstration/samples/people.ts'
import { type JourneyNetwork, journeyNetwork } from '../test/journey/demonstration.ts'
import { newVisitor, type Visitor } from '../test/journey/visitor.ts'
import { cpuSeconds, descendants, type Figure, load, median } from './measure.ts'

const pairs = 7
const secondsPerRun = 2

interface Measured {
  readonly id: string
  readonly what: string
  readonly path: string
  readonly headers: Record<string, string>
}

/** Signs in and applies as far as the list of facts, as a visitor without script would. */
async function reachPrefill(visitor: Visitor, network: JourneyNetwork): Promise<string> {
  const origin = network.origin('360000')
  const { phone, name, residentId } = getSamplePerson(1)
  const found = await visitor.get(`${origin}/search?q=${encodeURIComponent('居住证')}`)
  const guide = /href="(\/items\/[0-9A-Z]{33})"/.exec(found.text)?.[1] ?? ''
  let at = await visitor.get(`${origin}/signin?return=${encodeURIComponent(guide)}`)
  at = await visitor.submit(at, '/signin/phone', { phone })
  const sandbox = await visitor.get(`${network.origin('hub')}/sandbox/sms`)
  const code = /(?<!\d)(\d{6})(?!\d)/.exec(sandbox.text.replace(/<[^>]+>/g, ' '))?.[1] ?? ''
  at = await visitor.submit(at, '/signin/code', { code })
  at = await visitor.submit(at, '/signin/real-name', { name, residentId })
  at = await visitor.submit(at, '/apply/start', {})
  at = await visitor.submit(at, '/start', {})
  return new URL(at.url).pathname
}

async function pagesToMeasure(network: JourneyNetwork): Promise<Measured[]> {
  const visitor = newVisitor()
  const prefill = await reachPrefill(visitor, network)
  const origin = network.origin('360000')
  const found = await visitor.get(`${origin}/search?q=${encodeURIComponent('居住证')}`)
  const guide = /href="(\/items\/[0-9A-Z]{33})"/.exec(found.text)?.[1] ?? ''
  const anonymous = { 'accept-encoding': 'gzip', accept: 'text/html' }
  const reload = { ...anonymous, 'cache-control': 'no-cache' }
  return [
    { id: 'home', what: 'home, anonymous, as visitors get it', path: '/', headers: anonymous },
    { id: 'home-rendered', what: 'home, anonymous, rendered each time', path: '/', headers: reload },
    { id: 'guide', what: 'guide, anonymous, as visitors get it', path: guide, headers: anonymous },
    { id: 'guide-rendered', what: 'guide, anonymous, rendered each time', path: guide, headers: reload },
    {
      id: 'prefill',
      what: 'list of facts, signed in (transaction, unsealing)',
      path: prefill,
      headers: { ...anonymous, cookie: visitor.cookieHeader(origin) },
    },
  ]
}

function message<T>(child: ChildProcess): Promise<T> {
  // The child is bench/bare-server.ts, whose messages are a port, then 'kept'.
  return new Promise((done) => child.once('message', (value) => done(value as T)))
}

async function serveSameBytes(child: ChildProcess, origin: string, { path, headers }: Measured): Promise<void> {
  const answer = await fetch(origin + path, { headers })
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 5 })
  const kept = message(child)
  child.send({ path, type: answer.headers.get('content-type'), encoding: 'gzip', body: body.toString('base64') })
  await kept
}

/** Pages per core-second of the server and its database. */
async function perCoreSecond(origin: string, page: Measured, pids: () => readonly number[]): Promise<number> {
  const total = (): number => pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0)
  const before = total()
  const { answers } = await load(origin, [page.path], page.headers, secondsPerRun)
  return answers / (total() - before)
}

async function figuresOf(
  page: Measured,
  network: JourneyNetwork,
  bare: ChildProcess,
  bareOrigin: string,
): Promise<Figure> {
  const origin = network.origin('360000')
  await serveSameBytes(bare, origin, page)
  const serverPids = (): number[] => [network.processId('360000') ?? 0, ...databaseProcesses(network)]
  const barePids = (): number[] => [bare.pid ?? 0]
  await load(origin, [page.path], page.headers, 1) // warm
  const ours: number[] = []
  const limits: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(await perCoreSecond(origin, page, serverPids))
    limits.push(await perCoreSecond(bareOrigin, page, barePids))
  }
  const ratios = ours.map((value, index) => value / (limits[index] ?? Number.NaN))
  return {
    id: page.id,
    what: page.what,
    value: median(ours),
    unit: 'pages/core-s',
    limit: median(limits),
    ratio: median(ratios),
    samples: pairs,
  }
}

/** The embedded database and its workers: children of this process that run PostgreSQL. */
function databaseProcesses(network: JourneyNetwork): number[] {
  const platforms = new Set(['hub', '360000', '440000', 'mps', 'samr'].map((id) => network.processId(id)))
  return descendants(process.pid).filter((pid) => !platforms.has(pid) && commandOf(pid).includes('postgres'))
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** What a first visit of the home page transfers: the document and every file it asks for, compressed, headers left out. */
async function transferFigures(origin: string): Promise<Figure[]> {
  const size = async (path: string): Promise<{ bytes: number; text: string }> => {
    const answer = await fetch(origin + path, { headers: { accept: 'text/html', 'accept-encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    return { bytes: gzipSync(body, { level: 5 }).length, text: body.toString() }
  }
  const home = await size('/')
  const assets = [...home.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const sizes = await Promise.all([...new Set(assets)].map(async (path) => ({ path, ...(await size(path)) })))
  const total = home.bytes + sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const script = sizes.filter(({ path }) => path.endsWith('.js')).reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    {
      id: 'home-transfer',
      what: 'home, first visit, all files compressed',
      value: total / 1024,
      unit: 'KB',
      goal: '≤ 60 KB',
      met: total <= 60 * 1024,
      samples: 1,
    },
    {
      id: 'home-script',
      what: 'home, script compressed',
      value: script / 1024,
      unit: 'KB',
      goal: '≤ 12 KB',
      met: script <= 12 * 1024,
      samples: 1,
    },
  ]
}

/** Home, guide and list of facts beside a bare server sending the same bytes, interleaved. */
export async function benchPages(): Promise<Figure[]> {
  const network = await journeyNetwork('intl', 'error')
  const bare = fork(join(import.meta.dirname, 'bare-server.ts'))
  try {
    const port = await message<number>(bare)
    const figures: Figure[] = []
    for (const page of await pagesToMeasure(network))
      figures.push(await figuresOf(page, network, bare, `http://127.0.0.1:${port}`))
    return [...figures, ...(await transferFigures(network.origin('360000')))]
  } finally {
    bare.disconnect()
    await network.remove()
  }
}
