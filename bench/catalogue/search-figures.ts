import { type Figure, median } from '../measure.ts'
import { type Asked, arrive, askOnce, type Latency, saturate } from './arrivals.ts'
import { asked, type BenchSize, servingSeconds } from './bench-size.ts'

const pairs = 7
const secondsOfRun = 3
const secondsOfArrivals = 15
const mostMedian = 5
const most99th = 30
const leastTimesFullText = 20

interface Run {
  readonly perSecond: number
  readonly perCoreSecond: number
}

async function run(size: BenchSize, questions: readonly Asked[]): Promise<Run> {
  const before = servingSeconds(size)
  const perSecond = await saturate(size.origin, questions, secondsOfRun)
  return { perSecond, perCoreSecond: (perSecond * secondsOfRun) / (servingSeconds(size) - before) }
}

interface Comparison {
  readonly id: string
  readonly what: string
  readonly ours: string
  readonly fullText: string
}

const whole: Comparison = { id: 'search', what: 'search', ours: '/api/items', fullText: '/bench/full-text' }
/** What it is to find, without what it is to read and show an item for each title. */
const titles: Comparison = {
  ...{ id: 'search-titles', what: 'titles found', ours: '/bench/titles', fullText: '/bench/full-text-titles' },
}

/** Answers per core-second beside PostgreSQL's own full text, then latency at half and at four fifths of saturation. */
export async function searchFigures(size: BenchSize): Promise<Figure[]> {
  const questions = asked(size.questions)
  const answered = await compare(size, whole)
  const saturation = median(answered.ours.map(({ perSecond }) => perSecond))
  const figures: Figure[] = [
    answered.figure,
    (await compare(size, titles)).figure,
    {
      id: `search-saturation-${size.factor}x`,
      what: `search, ${size.factor}×, closed loop`,
      ...{ value: saturation, unit: 'answers/s', samples: pairs },
    },
  ]
  for (const share of [0.5, 0.8]) figures.push(await latencyFigure(size, questions, saturation, share))
  return figures
}

async function compare(size: BenchSize, { id, what, ...paths }: Comparison): Promise<{ figure: Figure; ours: Run[] }> {
  const questions = asked(size.questions, paths.ours)
  const fullText = asked(size.questions, paths.fullText)
  for (const each of [questions, fullText]) await askOnce(size.origin, each)
  const ours: Run[] = []
  const limits: Run[] = []
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(await run(size, questions))
    limits.push(await run(size, fullText))
  }
  const ratios = ours.map(({ perCoreSecond }, index) => perCoreSecond / (limits[index]?.perCoreSecond ?? Number.NaN))
  const figure: Figure = {
    id: `${id}-${size.factor}x`,
    what: `${what}, ${size.factor}×, beside PostgreSQL full text (${size.questions.length} questions)`,
    value: median(ours.map(({ perCoreSecond }) => perCoreSecond)),
    unit: 'answers/core-s',
    limit: median(limits.map(({ perCoreSecond }) => perCoreSecond)),
    ...{ ratio: median(ratios), leastRatio: Math.min(...ratios), samples: pairs },
    ...(size.factor === 100 && { goal: `≥ ${leastTimesFullText} ×`, met: median(ratios) >= leastTimesFullText }),
  }
  return { figure, ours }
}

async function latencyFigure(
  size: BenchSize,
  questions: readonly Asked[],
  saturation: number,
  share: number,
): Promise<Figure> {
  const own = process.cpuUsage()
  const latency: Latency = await arrive(size.origin, questions, saturation * share, secondsOfArrivals)
  const { user, system } = process.cpuUsage(own)
  const generator = (user + system) / 1e6 / secondsOfArrivals
  console.log(`  ${size.factor}×: load generator used ${generator.toFixed(2)} of a core at ${share * 100} %`)
  const { p50, p99, p999 } = latency
  const isGoal = size.factor === 100 && share === 0.5
  return {
    id: `search-latency-${share * 100}-${size.factor}x`,
    what: `search, ${size.factor}×, open loop, ${latency.rate.toFixed(0)}/s (${share * 100} % of saturation)`,
    ...{ value: p50, unit: 'ms', p50, p99, p999, samples: Math.floor(latency.rate * secondsOfArrivals) },
    ...(isGoal && { goal: `p50 ≤ ${mostMedian} ms, p99 ≤ ${most99th} ms`, met: p50 <= mostMedian && p99 <= most99th }),
  }
}
