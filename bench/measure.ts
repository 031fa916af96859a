import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Pool } from 'undici'

/** One figure beside its limit, as it is printed and kept (proving.md, rule 6). */
export interface Figure {
  readonly id: string
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit?: number
  /** The median of the ratios of the pairs, and the least of them. */
  readonly ratio?: number
  readonly leastRatio?: number
  /** Milliseconds, where a latency is measured. */
  readonly p50?: number
  readonly p99?: number
  readonly p999?: number
  readonly goal?: string
  readonly met?: boolean
  readonly samples: number
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString())

/** User and system seconds of a process so far, from /proc (its threads included). */
export function cpuSeconds(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The command name stands in brackets and may hold spaces; fields are counted behind it (proc(5): 14 utime, 15 stime).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** The same with the seconds of those below it, of live ones and of ones that have ended. */
export function cpuSecondsOfFamily(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, each) => {
    try {
      return sum + cpuSeconds(each) + endedSeconds(each)
    } catch {
      return sum // it ended while we looked: its parent counts it
    }
  }, 0)
}

/** proc(5): 16 cutime, 17 cstime. */
function endedSeconds(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond
}

/** Every live process below one, the database's workers for instance. */
export function descendants(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
    } catch {
      // It ended while we looked.
    }
  }
  const below = (id: number): number[] => (parents.get(id) ?? []).flatMap((child) => [child, ...below(child)])
  return below(pid)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface LoadResult {
  readonly answers: number
  readonly seconds: number
}

/** Asks one origin for pages over keep-alive connections, closed loop, for a bounded time. @throws on any answer that is not 200. */
export async function load(
  origin: string,
  paths: readonly string[],
  headers: Record<string, string>,
  seconds: number,
): Promise<LoadResult> {
  const pool = new Pool(origin, { connections: 8, pipelining: 1 })
  const ends = performance.now() + seconds * 1000
  const started = performance.now()
  let answers = 0
  async function client(offset: number): Promise<void> {
    for (let turn = offset; performance.now() < ends; turn++) {
      const path = paths[turn % paths.length] ?? '/'
      const answer = await pool.request({ path, method: 'GET', headers })
      await answer.body.dump()
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
      answers++
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, index) => client(index * 7)))
  await pool.close()
  return { answers, seconds: (performance.now() - started) / 1000 }
}
