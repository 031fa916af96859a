import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figureRows, roundFigure } from './figure-table.ts'
import type { PublicFigures } from './figures.ts'
import { figuresCsv } from './figures-csv.ts'

const measuredAt = new Date('2026-07-08T02:00:00Z')
const nothing: PublicFigures = { measuredAt, guides: null, cases: null, ratings: null }
const something: PublicFigures = {
  measuredAt,
  guides: {
    items: 60,
    papersByLaw: 4.35,
    papersToHandIn: 1 / 3,
    visits: 0.25,
    withoutVisit: 0.8333,
    workingDaysByLaw: 15,
    workingDaysPromised: 3,
  },
  cases: { decided: 7, withinPromise: 6 / 7, papers: 0 },
  ratings: { count: 3, satisfied: 1 },
}
const platform = {
  id: '360000',
  kind: 'node',
  name: { zh: '江西省', en: 'Jiangxi' },
  region: '360000',
  origin: 'http://localhost:8036',
} as const

describe('the table of public figures', () => {
  it('gives each figure a definition in both languages and an id of its own', () => {
    const rows = figureRows(something)
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
    for (const { name, definition, unit } of rows) {
      for (const words of [name, definition, unit]) assert.ok(words.zh.length > 0 && words.en.length > 0)
      assert.match(definition.zh, /。$/)
      assert.match(definition.en, /\.$/)
    }
  })

  it('leaves absent what nothing stands behind: it is not zero', () => {
    for (const row of figureRows(nothing)) assert.deepEqual([row.value, row.base], [null, 0])
  })

  it('keeps a true zero', () => {
    const handedIn = figureRows(something).find(({ id }) => id === 'papers-handed-in')
    assert.deepEqual([handedIn?.value, handedIn?.base], [0, 7])
  })

  it('says what each rests on', () => {
    const bases = new Map(figureRows(something).map(({ id, base }) => [id, base]))
    assert.deepEqual([bases.get('visits'), bases.get('within-promise'), bases.get('satisfied')], [60, 7, 3])
  })

  it('rounds for people', () => {
    assert.equal(roundFigure({ kind: 'share', value: 6 / 7 }), 85.7)
    assert.equal(roundFigure({ kind: 'average', value: 1 / 3 }), 0.3)
    assert.equal(roundFigure({ kind: 'count', value: 60 }), 60)
    assert.equal(roundFigure({ kind: 'share', value: null }), null)
  })
})

describe('the figures as CSV', () => {
  const csv = figuresCsv({ platform }, something)

  it('has a head, a row a figure, and the same number of cells in each', () => {
    const lines = csv.replace('\ufeff', '').trimEnd().split('\r\n')
    assert.equal(lines.length, figureRows(something).length + 1)
    const cells = lines.map((line) => (line.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g) ?? []).filter(Boolean).length)
    assert.equal(new Set(cells).size, 1)
    assert.match(lines[0] ?? '', /^platform,measured_at,id,/)
    assert.match(lines[1] ?? '', /^360000,2026-07-08T02:00:00.000Z,items,/)
  })

  it('opens as Chinese in a spreadsheet, quotes what needs it, and leaves absent values empty', () => {
    assert.ok(csv.startsWith('\ufeff'))
    assert.match(csv, /"[^"]*, average over services\."/)
    assert.match(figuresCsv({ platform }, nothing), /within-promise,按承诺办结,Decided as promised,,%,%,0,/)
  })

  it('starts no cell with a sign a spreadsheet would compute', () => {
    assert.doesNotMatch(csv, /(^|,|\n)"?[=+\-@]/)
  })
})
