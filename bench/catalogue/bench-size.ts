import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpuSeconds, descendants } from '../measure.ts'
import type { Asked } from './arrivals.ts'
import type { Place } from './generator/places.ts'
import type { Question } from './questions.ts'

/** One size of the catalogue, loaded and served. */
export interface BenchSize {
  /** 1, 10 or 100 times 50,000 items. */
  readonly factor: number
  readonly items: number
  readonly places: readonly Place[]
  readonly origin: string
  readonly databaseUrl: string
  readonly environment: Record<string, string>
  readonly server: ChildProcess
  readonly questions: readonly Question[]
}

/** CPU of the serving process and of the database, which is a child of this process. */
export function servingSeconds({ server }: BenchSize): number {
  const database = descendants(process.pid).filter((pid) => commandOf(pid).includes('postgres'))
  return [server.pid ?? 0, ...database].reduce((sum, pid) => sum + secondsOf(pid), 0)
}

function secondsOf(pid: number): number {
  try {
    return cpuSeconds(pid)
  } catch {
    return 0 // a worker of the database that ended meanwhile; its parent goes on
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Megabytes of a process that are in memory. */
export function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

export function asked(questions: readonly Question[], path = '/api/items'): Asked[] {
  return questions.map(({ words, region }) => ({ path: `${path}?q=${encodeURIComponent(words)}&region=${region}` }))
}
