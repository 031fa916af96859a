import { submitCase } from '#casework'
import { runAs } from '#kernel/bind-services'
import { openPlatform } from './platform.ts'
import { applicantAt, draftAt, prepareDrafts } from './prepare-drafts.ts'
import type { SubmitOrder } from './submit-figures.ts'

/** The process that people submit to. */

const [folder = '', databaseUrl = '', drafts = ''] = process.argv.slice(2)
/** As many at once as saturate it. */
const clients = 16
const unbound = await openPlatform(folder, databaseUrl)
await prepareDrafts(unbound, databaseUrl, Number(drafts))

function submit(place: number): Promise<void> {
  const person = applicantAt(place)
  return runAs(unbound, person, async (services) => {
    await submitCase(services, person, draftAt(place), { submissionKey: draftAt(place) })
  })
}

/** Closed loop. @returns submissions a second */
async function saturate({ from, count }: SubmitOrder): Promise<number> {
  let next = from
  const started = performance.now()
  const client = async (): Promise<void> => {
    while (next < from + count) await submit(next++)
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (count / (performance.now() - started)) * 1000
}

/** Open loop: each at its time, whether or not earlier ones are done, and counted from that time. @returns milliseconds */
async function arrive({ from, count, rate }: SubmitOrder & { readonly rate: number }): Promise<number[]> {
  const started = performance.now() + 20
  const waited: number[] = []
  const done: Promise<void>[] = []
  for (let turn = 0; turn < count; turn++) {
    const meant = started + (turn / rate) * 1000
    const early = meant - performance.now()
    if (early > 0.5) await new Promise((later) => setTimeout(later, early))
    done.push(submit(from + turn).then(() => void waited.push(performance.now() - meant)))
  }
  await Promise.all(done)
  return waited
}

process.on('message', (order: SubmitOrder) => {
  const { rate } = order
  const answer = rate === undefined ? saturate(order) : arrive({ ...order, rate })
  answer.then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  )
})
process.on('disconnect', () => void unbound.database.close().then(() => process.exit(0)))
process.send?.({ result: 0 })
