import { Worker } from 'node:worker_threads'
import type { readPdf } from './pdf-form.ts'

type Form = ReturnType<typeof readPdf>

/** An honest PDF of 20 MB takes half a second. */
const patienceMs = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/**
 * Reads a PDF on a thread of its own: nobody else waits while one that was made to take long is looked at, and one that
 * takes too long, or too much, is none that can be looked at.
 */
export function readPdfApart(bytes: Buffer, { timeoutMs = patienceMs } = {}): Promise<Form> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: bytes,
    execArgv: [],
    resourceLimits,
  })
  return new Promise((found) => {
    const timer = setTimeout(() => found('bomb'), timeoutMs)
    worker.once('message', found)
    // Out of memory, or ended without a word.
    worker.once('error', () => found('bomb'))
    worker.once('exit', () => found('bomb'))
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate()) as Promise<Form> // only pdf-worker.ts answers
}
