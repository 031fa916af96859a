import type { ChildProcess } from 'node:child_process'
import { type Figure, median } from '../measure.ts'
import { arrive } from './arrivals.ts'
import { asked, type BenchSize } from './bench-size.ts'
import { startProcess, stopProcess } from './platform.ts'
import { asOwner } from './postgres.ts'
import type { Edit } from './publishing.ts'

const edits = 20
const mostSeconds = 1
/** Nobody has these words in a name: Hanzi that stand for numbers in contracts, a new word for each edit. */
const digits = '零壹贰叁肆伍陆柒捌玖'

/** From the commit of a change by another process until the serving one finds it, while questions come at a steady rate. */
export async function editFigures(size: BenchSize, rate: number): Promise<Figure[]> {
  const items = await asOwner(size.databaseUrl, async (client) => {
    const { rows } = await client.query<{ code: string; region: string }>(
      `select handling_code as code, region from catalogue.items where current and state = 1 and region not like '%00'
        and own -> 'overrides' = '[]' order by hashtext(handling_code) desc limit ${edits}`,
    )
    return rows
  })
  const publisher = await startProcess('publishing.ts', size.environment)
  let isMeasuring = true
  const questions = asked(size.questions)
  const load = (async () => {
    while (isMeasuring) await arrive(size.origin, questions, rate, 2)
  })()
  const waited: number[] = []
  try {
    for (const [turn, { code, region }] of items.entries()) {
      const word = `${[...String(turn + 10)].map((digit) => digits[Number(digit)]).join('')}号试办`
      waited.push(
        await findable(size, publisher, { code, word, element: turn % 2 === 0 ? 'alsoCalled' : 'name' }, region),
      )
    }
  } finally {
    isMeasuring = false
    await load
    await stopProcess(publisher)
  }
  const slowest = Math.max(...waited) / 1000
  return [
    {
      id: `edit-${size.factor}x`,
      what: `an edit by another process is found, ${size.factor}×, slowest of ${edits}, ${rate.toFixed(0)} questions/s`,
      ...{ value: slowest, unit: 's', p50: median(waited), p99: slowest * 1000, samples: edits },
      ...(size.factor === 100 && { goal: `≤ ${mostSeconds} s`, met: slowest <= mostSeconds }),
    },
  ]
}

/** Milliseconds from the commit until the item is the first answer to its word. */
async function findable(size: BenchSize, publisher: ChildProcess, edit: Edit, region: string): Promise<number> {
  publisher.send(edit)
  const told = await new Promise<{ committedAt?: number; failure?: string }>((done) =>
    // The child is publishing.ts, which answers each edit with one of the two.
    publisher.once('message', (value) => done(value as { committedAt?: number; failure?: string })),
  )
  if (told.committedAt === undefined) throw new Error(`the edit of ${edit.code} failed: ${told.failure}`)
  const path = `/api/items?q=${encodeURIComponent(edit.word)}&region=${region}`
  for (let tries = 0; tries < 1000; tries++) {
    const answer = await fetch(size.origin + path, { headers: { 'x-forwarded-for': `10.88.${tries & 255}.1` } })
    // The answer of /api/items, whose schema says more.
    const { items } = (await answer.json()) as { items: { handlingCode: string }[] }
    if (items.some(({ handlingCode }) => handlingCode === edit.code)) return Date.now() - told.committedAt
    await new Promise((later) => setTimeout(later, 5))
  }
  throw new Error(`the edit of ${edit.code} was never found`)
}
