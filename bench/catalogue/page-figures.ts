import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cpuSeconds, type Figure, median } from '../measure.ts'
import { type Asked, askOnce, saturate } from './arrivals.ts'
import { type BenchSize, servingSeconds } from './bench-size.ts'
import { asOwner } from './postgres.ts'

const pairs = 7
const secondsOfRun = 2
const differentItems = 1200
const leastShare = 0.35

/** Guides of many items in rotation, as visitors get them and rendered each time, beside a bare server sending the same. */
export async function pageFigures(size: BenchSize): Promise<Figure[]> {
  const codes = await asOwner(size.databaseUrl, async (client) => {
    const { rows } = await client.query<{ code: string }>(
      `select handling_code as code from catalogue.items where current and state = 1
        order by hashtext(handling_code) limit ${differentItems}`,
    )
    return rows.map(({ code }) => code)
  })
  const bare = fork(join(import.meta.dirname, '..', 'bare-server.ts'))
  try {
    const bareOrigin = `http://127.0.0.1:${await message<number>(bare)}`
    const pages = codes.map((code) => `/items/${code}`)
    for (const path of pages) await serveSameBytes(bare, size.origin, path)
    return [
      await figureOf(size, { bare, bareOrigin, pages }, 'as visitors get them', {}),
      await figureOf(size, { bare, bareOrigin, pages }, 'rendered each time', { 'cache-control': 'no-cache' }),
    ]
  } finally {
    bare.disconnect()
  }
}

interface Bare {
  readonly bare: ChildProcess
  readonly bareOrigin: string
  readonly pages: readonly string[]
}

const asVisitor = { accept: 'text/html', 'accept-encoding': 'gzip' }

async function figureOf(
  size: BenchSize,
  { bare, bareOrigin, pages }: Bare,
  manner: string,
  headers: Record<string, string>,
): Promise<Figure> {
  const rotation: Asked[] = pages.map((path) => ({ path, headers: { ...asVisitor, ...headers } }))
  const perCoreSecond = async (origin: string, seconds: () => number): Promise<number> => {
    const before = seconds()
    const perSecond = await saturate(origin, rotation, secondsOfRun)
    return (perSecond * secondsOfRun) / (seconds() - before)
  }
  await askOnce(size.origin, rotation)
  const ours: number[] = []
  const limits: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(await perCoreSecond(size.origin, () => servingSeconds(size)))
    limits.push(await perCoreSecond(bareOrigin, () => cpuSeconds(bare.pid ?? 0)))
  }
  const ratios = ours.map((value, index) => value / (limits[index] ?? Number.NaN))
  const isRendered = 'cache-control' in headers
  return {
    id: `guide${isRendered ? '-rendered' : ''}-${size.factor}x`,
    what: `guides, ${size.factor}×, ${pages.length} items in rotation, ${manner}`,
    ...{ value: median(ours), unit: 'pages/core-s', limit: median(limits) },
    ...{ ratio: median(ratios), leastRatio: Math.min(...ratios), samples: pairs },
    ...(size.factor === 100 && !isRendered && { goal: `≥ ${leastShare}`, met: median(ratios) >= leastShare }),
  }
}

function message<T>(child: ChildProcess): Promise<T> {
  // The child is bench/bare-server.ts, whose messages are a port, then 'kept'.
  return new Promise((done) => child.once('message', (value) => done(value as T)))
}

async function serveSameBytes(bare: ChildProcess, origin: string, path: string): Promise<void> {
  const answer = await fetch(origin + path, { headers: { ...asVisitor, 'x-forwarded-for': `10.99.0.${path.length}` } })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 5 })
  const kept = message(bare)
  bare.send({ path, type: answer.headers.get('content-type'), encoding: 'gzip', body: body.toString('base64') })
  await kept
}
