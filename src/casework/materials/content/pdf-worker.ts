import { parentPort, workerData } from 'node:worker_threads'
import { readPdf } from './pdf-form.ts'

parentPort?.postMessage(readPdf(Buffer.from(workerData)))
