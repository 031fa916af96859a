import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './measure.ts'
import { benchPages } from './pages.ts'

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = { pages: benchPages }
const results = join(import.meta.dirname, 'results')
/** A ratio may fall this far below the committed one before the gate closes: machines are noisy. */
const tolerance = 0.9

function print(name: string, figures: readonly Figure[]): void {
  console.log(`\n${name}`)
  for (const { what, value, unit, limit, ratio, goal, met } of figures) {
    const beside = limit === undefined ? '' : `  limit ${limit.toFixed(0)}  ratio ${(ratio ?? 0).toFixed(3)}`
    const judged = goal === undefined ? '' : `  goal ${goal}: ${met ? 'met' : 'MISSED'}`
    console.log(
      `  ${what.padEnd(58)} ${value.toFixed(value < 100 ? 1 : 0).padStart(9)} ${unit.padEnd(14)}${beside}${judged}`,
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

async function main(args: readonly string[]): Promise<boolean> {
  const isGate = args.includes('--gate')
  const asked = args.filter((each) => !each.startsWith('--'))
  const names = asked.length > 0 ? asked : Object.keys(benches)
  let good = true
  for (const name of names) {
    const bench = benches[name]
    if (!bench) throw new Error(`no bench ${name}: give one of ${Object.keys(benches).join(', ')}`)
    const before = committed(name)
    const figures = await bench()
    print(name, figures)
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
