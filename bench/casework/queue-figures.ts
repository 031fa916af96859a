import { runAs, type Unbound } from '#kernel/bind-services'
import type { OfficerId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import { listQueue } from '../../src/casework/office/list-queue.ts'
import { queueLanes } from '../../src/casework/store/queue-store.ts'
import { percentiles } from '../catalogue/arrivals.ts'
import { chanceOf, chosen } from '../catalogue/generator/chance.ts'
import type { Figure } from '../measure.ts'
import { idOf, item, madeCase, organisationOf } from './made-cases.ts'

const samples = 600
const warmUp = 60
const most95th = 20

export function officerAt(organisation: number): Officer {
  const { id, name } = organisationOf(organisation)
  return {
    // Branded for the type checker; no row is read for it.
    ...{ kind: 'officer', officerId: idOf(3, organisation) as OfficerId, name: '周岚清', sessionId: 'bench' },
    ...{ organisation: { id, name: name.zh, region: item.region }, duties: ['approver', 'issuer'] },
  }
}

/** The list an officer opens in the morning, of offices by the number of their cases, in all lanes, second pages too. */
export async function queueFigures(unbound: Unbound, count: number): Promise<Figure[]> {
  const today = calendarDateOf(new Date())
  const waited: number[] = []
  const largest: number[] = []
  for (let turn = -warmUp; turn < samples; turn++) {
    const { organisation } = madeCase(Math.floor(chanceOf(turn, 31) * count), today)
    const lane = chanceOf(turn, 32) < 0.6 ? 'open' : chosen(queueLanes, turn, 33)
    const isLargest = turn % 10 === 0
    const looks = await look(unbound, officerAt(isLargest ? 0 : organisation), lane, chanceOf(turn, 34) < 0.2)
    if (turn >= 0) (isLargest ? largest : waited).push(...looks)
  }
  return [
    figureOf('queue', 'of an office', count, waited),
    figureOf('queue-largest', 'of the largest office', count, largest),
  ]
}

/** A page, and sometimes the next: each is a request of its own. @returns milliseconds of each */
async function look(
  unbound: Unbound,
  officer: Officer,
  lane: (typeof queueLanes)[number],
  goesOn: boolean,
): Promise<number[]> {
  const waited: number[] = []
  const read = async (after?: string): Promise<string | null> => {
    const started = performance.now()
    const { next } = await runAs(unbound, officer, (services) => listQueue(services, officer, { lane, after }))
    waited.push(performance.now() - started)
    return next
  }
  const next = await read()
  if (goesOn && next !== null) await read(next)
  return waited
}

function figureOf(id: string, whose: string, count: number, waited: readonly number[]): Figure {
  const { p50, p95, p99, p999 } = percentiles(waited)
  const cases = count.toLocaleString('en')
  return {
    id: `${id}-${count}`,
    what: `queue ${whose} among ${cases} cases, 95th of a hundred`,
    ...{ value: p95, unit: 'ms', p50, p99, p999, samples: waited.length },
    ...{ goal: `p95 ≤ ${most95th} ms`, met: p95 <= most95th },
  }
}
