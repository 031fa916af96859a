import { Pool } from 'undici'

/** One request of a rotation. */
export interface Asked {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Latency {
  /** Requests a second that were meant, and that were answered. */
  readonly rate: number
  readonly answered: number
  /** Milliseconds from the intended time of sending to the end of the answer. */
  readonly p50: number
  readonly p99: number
  readonly p999: number
}

const connections = 64

/**
 * Open loop: requests are sent at their times whether or not earlier ones were answered, and each is counted from the
 * time it was meant to be sent: a server that stalls makes all who come meanwhile wait.
 * @throws on any answer that is not 200
 */
export async function arrive(origin: string, asked: readonly Asked[], rate: number, seconds: number): Promise<Latency> {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const count = Math.max(1, Math.floor(rate * seconds))
  const waited = new Float64Array(count)
  const started = performance.now() + 20
  const answers: Promise<void>[] = []
  let failure: unknown
  for (let turn = 0; turn < count; turn++) {
    const meant = started + (turn / rate) * 1000
    const early = meant - performance.now()
    if (early > 0.5) await new Promise((later) => setTimeout(later, early))
    if (failure) break
    answers.push(
      ask(pool, asked, turn).then(
        () => {
          waited[turn] = performance.now() - meant
        },
        (error: unknown) => {
          failure ??= error
        },
      ),
    )
  }
  await Promise.all(answers)
  const took = performance.now() - started
  await pool.close()
  if (failure) throw failure
  return { rate, answered: (count / took) * 1000, ...percentiles(waited) }
}

/** Closed loop: as many as the server answers, for saturation. @returns answers a second */
export async function saturate(
  origin: string,
  asked: readonly Asked[],
  seconds: number,
  clients = 16,
): Promise<number> {
  const pool = new Pool(origin, { connections: clients, pipelining: 1 })
  const started = performance.now()
  const ends = started + seconds * 1000
  let answers = 0
  async function client(offset: number): Promise<void> {
    for (let turn = offset; performance.now() < ends; turn += clients) {
      await ask(pool, asked, turn)
      answers++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  const took = (performance.now() - started) / 1000
  await pool.close()
  return answers / took
}

/** Everything once, before something is measured. */
export async function askOnce(origin: string, asked: readonly Asked[]): Promise<void> {
  const pool = new Pool(origin, { connections: 8, pipelining: 1 })
  await Promise.all(
    Array.from({ length: 8 }, async (_, client) => {
      for (let turn = client; turn < asked.length; turn += 8) await ask(pool, asked, turn)
    }),
  )
  await pool.close()
}

async function ask(pool: Pool, asked: readonly Asked[], turn: number): Promise<void> {
  const { path = '/', headers = {} } = asked[turn % asked.length] ?? {}
  const answer = await pool.request({ path, method: 'GET', headers: { ...headers, 'x-forwarded-for': callerOf(turn) } })
  await answer.body.dump()
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
}

/** Thousands of callers, as the proxy in front would tell of them. */
function callerOf(turn: number): string {
  return `10.${(turn >> 8) & 15}.${turn & 255}.1`
}

export function percentiles(
  values: Float64Array | readonly number[],
): Pick<Latency, 'p50' | 'p99' | 'p999'> & { readonly p95: number } {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), p999: at(0.999) }
}
