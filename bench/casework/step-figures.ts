import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { cpuSeconds, type Figure, median } from '../measure.ts'

export const writers = ['product', 'plain', 'pg-boss'] as const
export type Writer = (typeof writers)[number]
/** What the process is told: who writes, which of the prepared cases. */
export interface StepOrder {
  readonly writer: Writer
  readonly from: number
  readonly count: number
}

const pairs = 5
export const stepsOfRun = 1500
export const stepsPrepared = stepsOfRun * (pairs + 1) * 2
const leastShare = 0.6
const root = join(import.meta.dirname, '..', '..')

/** A case step by the product beside the same rows by statements alone and beside a job queue, each per core-second. */
export async function stepFigures(folder: string, databaseUrl: string, database: () => number): Promise<Figure[]> {
  const child = fork(join(import.meta.dirname, 'step-process.ts'), [folder, databaseUrl], {
    ...{ cwd: root, execArgv: ['--import', join(root, 'bin', 'register-tsx.js')] },
  })
  try {
    await answerOf(child)
    let next = 0
    const run = async (writer: Writer): Promise<number> => {
      const cpu = () => cpuSeconds(child.pid ?? 0) + database()
      const before = cpu()
      const order: StepOrder = { writer, from: writer === 'pg-boss' ? 0 : next, count: stepsOfRun }
      if (writer !== 'pg-boss') next += stepsOfRun
      child.send(order)
      await answerOf(child)
      return stepsOfRun / (cpu() - before)
    }
    // Once before anything is measured.
    for (const writer of writers) await run(writer)
    const taken: Record<Writer, number[]> = { product: [], plain: [], 'pg-boss': [] }
    for (let pair = 0; pair < pairs; pair++) for (const writer of writers) taken[writer].push(await run(writer))
    return [
      beside('plain', 'statements alone writing the same rows', taken),
      beside('pg-boss', 'pg-boss taking a job', taken),
    ]
  } finally {
    child.disconnect()
  }
}

function beside(other: 'plain' | 'pg-boss', what: string, taken: Readonly<Record<Writer, readonly number[]>>): Figure {
  const ratios = taken.product.map((value, pair) => value / (taken[other][pair] ?? Number.NaN))
  const ratio = median(ratios)
  return {
    id: `step-${other}`,
    what: `a case step (accept), beside ${what}`,
    value: median(taken.product),
    unit: 'steps/core-s',
    limit: median(taken[other]),
    ...{ ratio, leastRatio: Math.min(...ratios), samples: pairs },
    ...(other === 'plain' && { goal: `≥ ${leastShare} ×`, met: ratio >= leastShare }),
  }
}

function answerOf(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`the writing process ended (exit code ${code})`))
    child.once('exit', ended)
    child.once('message', (message: { failure?: string }) => {
      child.off('exit', ended)
      if (message.failure) failed(new Error(message.failure))
      else done()
    })
  })
}
