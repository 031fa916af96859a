import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { percentiles } from '../catalogue/arrivals.ts'
import type { Figure } from '../measure.ts'

/** Which of the prepared drafts are submitted; at a rate in an open loop, without one as fast as it goes. */
export interface SubmitOrder {
  readonly from: number
  readonly count: number
  readonly rate?: number
}

// All of one item, whose day has 9,999 numbers: what makes them wait for one another is measured with them.
const warmUp = 500
const closed = 2000
const open = 3000
const most99th = 150
const root = join(import.meta.dirname, '..', '..')

/** People submit drafts that are complete: as fast as it goes, then half as many a second, each at their own time. */
export async function submitFigures(folder: string, databaseUrl: string): Promise<Figure[]> {
  const child = fork(
    join(import.meta.dirname, 'submit-process.ts'),
    [folder, databaseUrl, String(warmUp + closed + open)],
    { cwd: root, execArgv: ['--import', join(root, 'bin', 'register-tsx.js')] },
  )
  try {
    await answerOf(child)
    const ask = <Result>(order: SubmitOrder): Promise<Result> => {
      child.send(order)
      return answerOf<Result>(child)
    }
    await ask({ from: 0, count: warmUp })
    const saturation = await ask<number>({ from: warmUp, count: closed })
    const waited = await ask<number[]>({ from: warmUp + closed, count: open, rate: saturation / 2 })
    const { p50, p95, p99, p999 } = percentiles(waited)
    return [
      {
        ...{ id: 'submit-saturation', what: 'submissions of one item, as many as are taken' },
        ...{ value: saturation, unit: 'submissions/s', samples: closed },
      },
      {
        ...{
          id: 'submit',
          what: `submissions at half of that, ${(saturation / 2).toFixed(0)} a second, 95th of a hundred`,
        },
        ...{
          value: p95,
          unit: 'ms',
          p50,
          p99,
          p999,
          samples: open,
          goal: `p99 ≤ ${most99th} ms`,
          met: p99 <= most99th,
        },
      },
    ]
  } finally {
    if (child.connected) child.disconnect()
  }
}

function answerOf<Result>(child: ChildProcess): Promise<Result> {
  return new Promise((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`the submitting process ended (exit code ${code})`))
    child.once('exit', ended)
    child.once('message', (message: { readonly failure?: string; readonly result: Result }) => {
      child.off('exit', ended)
      if (message.failure) failed(new Error(message.failure))
      else done(message.result)
    })
  })
}
