import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchCasework } from './casework.ts'
import { benchCatalogue } from './catalogue.ts'
import type { Figure } from './measure.ts'
import { benchPages } from './pages.ts'
import { benchSheets } from './sheets.ts'

/** A bench may be run in part (`--size 1,10`): then its figures are printed, and kept only with `--keep`. */
const benches: Readonly<Record<string, (sizes?: readonly number[]) => Promise<Figure[]>>> = {
  pages: () => benchPages(),
  casework: benchCasework,
  catalogue: benchCatalogue,
  sheets: () => benchSheets(),
}
const results = join(import.meta.dirname, 'results')
/** A ratio may fall this far below the committed one before the gate closes: machines are noisy. */
const tolerance = 0.9

function print(name: string, figures: readonly Figure[]): void {
  console.log(`\n${name}`)
  for (const figure of figures) {
    const { what, value, unit, limit, ratio, leastRatio, p99, p999, goal, met } = figure
    const least = leastRatio === undefined ? '' : ` (least ${leastRatio.toFixed(3)})`
    const beside = limit === undefined ? '' : `  limit ${limit.toFixed(0)}  ratio ${(ratio ?? 0).toFixed(3)}${least}`
    const tail = p99 === undefined ? '' : `  p99 ${p99.toFixed(1)}`
    const farTail = p999 === undefined ? '' : `  p99.9 ${p999.toFixed(1)}`
    const judged = goal === undefined ? '' : `  goal ${goal}: ${met ? 'met' : 'MISSED'}`
    console.log(
      `  ${what.padEnd(58)} ${value.toFixed(value < 100 ? 1 : 0).padStart(9)} ${unit.padEnd(14)}${beside}${tail}${farTail}${judged}`,
    )
  }
}

function committed(name: string): readonly Figure[] {
  try {
    // Written by this file and committed.
    return (JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8')) as { figures: Figure[] }).figures
  } catch {
    return []
  }
}

function fallen(before: readonly Figure[], now: readonly Figure[]): string[] {
  return now.flatMap(({ id, ratio }) => {
    const old = before.find((each) => each.id === id)?.ratio
    return old !== undefined && ratio !== undefined && ratio < old * tolerance
      ? [`${id}: ${old.toFixed(3)} → ${ratio.toFixed(3)}`]
      : []
  })
}

/** `--size 1,10`: how many times the smallest amount of data; undefined for all. */
function readSizes(args: readonly string[]): readonly number[] | undefined {
  const at = args.indexOf('--size')
  if (at < 0) return undefined
  const sizes = (args[at + 1] ?? '').split(',').map(Number)
  if (sizes.some((size) => !(size > 0))) throw new Error('--size takes numbers: --size 1,10')
  return sizes
}

async function main(args: readonly string[]): Promise<boolean> {
  const isGate = args.includes('--gate')
  const sizes = readSizes(args)
  const asked = args.filter((each, index) => !each.startsWith('--') && args[index - 1] !== '--size')
  const names = asked.length > 0 ? asked : Object.keys(benches)
  let good = true
  for (const name of names) {
    const bench = benches[name]
    if (!bench) throw new Error(`no bench ${name}: give one of ${Object.keys(benches).join(', ')}`)
    const before = committed(name)
    const started = performance.now()
    const figures = await bench(sizes)
    print(name, figures)
    console.log(`  took ${((performance.now() - started) / 1000).toFixed(0)} s`)
    if (sizes && !args.includes('--keep')) continue
    if (isGate) {
      const worse = fallen(before, figures)
      for (const line of worse) console.log(`  FELL ${line}`)
      good = good && worse.length === 0
      continue
    }
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname })
      .toString()
      .trim()
    const [cpu] = cpus()
    const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}`
    mkdirSync(results, { recursive: true })
    const record = { commit, date: new Date().toISOString(), machine, versions: { node: process.version }, figures }
    writeFileSync(join(results, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
  }
  return good
}

process.exitCode = (await main(process.argv.slice(3))) ? 0 : 1
