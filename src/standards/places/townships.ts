import data from '../data/townships.json' with { type: 'json' }

// One line per county: `"110101": "001东华门街道 002景山街道 …"`. Read where it is asked for; no map of 41,352 is built.
const lines: ReadonlyMap<string, string> = new Map(Object.entries(data.townships))

/** The name of a township or street (乡级) by the six digits above it and its own three. */
export function findTownshipName(county: string, township: string): string | undefined {
  const line = lines.get(county)
  if (line === undefined) return undefined
  const at = line.startsWith(township) ? 0 : line.indexOf(` ${township}`) + 1
  if (at === 0 && !line.startsWith(township)) return undefined
  const end = line.indexOf(' ', at)
  return line.slice(at + township.length, end === -1 ? undefined : end)
}
